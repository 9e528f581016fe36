namespace SelectionRules.Verification;

/// <summary>What the evidence makes of a candidate in one group, beside whatever a line says.</summary>
internal sealed class ExpectedLine
{
    private readonly SelectionProcedure procedure;
    private readonly StageReading?[] readings;
    private readonly CutoffFate?[] fates;
    private readonly CutoffFate?[] ownFates;
    private readonly OrderPlace?[] places;

    public ExpectedLine(SelectionProcedure procedure, ExpectedCandidate candidate, string group)
    {
        this.procedure = procedure;
        Candidate = candidate;
        Group = group;
        Status = candidate.Admission.Status;
        Stage = Progress.Admission;
        readings = new StageReading?[procedure.Stages.Count];
        fates = new CutoffFate?[procedure.Stages.Count];
        ownFates = new CutoffFate?[procedure.Stages.Count];
        places = new OrderPlace?[procedure.Stages.Count];
    }

    public ExpectedCandidate Candidate { get; }

    public string Group { get; }

    /// <summary>Gets the status; none while the candidate is on the way.</summary>
    public OutcomeStatus? Status { get; private set; }

    /// <summary>Gets the position of the stage where the candidate stopped or waits; the number of stages for a laureate.</summary>
    public int Stage { get; private set; }

    /// <summary>Gets or sets a value indicating whether one who waits ends ahead of nobody any more.</summary>
    public bool IsLost { get; set; }

    /// <summary>Returns what the candidate's own results say in a stage. No mark of one group stops whom a ruling may still bring into another.</summary>
    public StageReading Of(int stage) => readings[stage] ??= Candidate.Reading.Of(procedure.Stages[stage], Candidate.Admission.Status == OutcomeStatus.NeedsRuling ? string.Empty : Group);

    /// <summary>Returns what the cutoff of a stage makes of the candidate; none who does not come so far.</summary>
    public CutoffFate? FateAt(int stage) => fates[stage];

    /// <summary>Returns what the list of this line makes of the candidate, where lists share their candidates: another list may retain whom this one leaves out.</summary>
    public CutoffFate? OwnFateAt(int stage) => ownFates[stage];

    /// <summary>Returns the place by which the candidate is counted in a cutoff; none who is not, or is admitted on top.</summary>
    public OrderPlace? PlaceAt(int stage) => places[stage];

    public void Decide(int stage, CutoffFate ownFate, OrderPlace? place) => (ownFates[stage], places[stage]) = (ownFate, place);

    public void Cut(int stage, CutoffFate fate)
    {
        fates[stage] = fate;
        if (fate != CutoffFate.Retained)
        {
            Stop(fate == CutoffFate.LeftOut ? OutcomeStatus.NotRetained : OutcomeStatus.Pending, stage);
        }
    }

    public void Stop(OutcomeStatus status, int stage) => (Status, Stage) = (status, stage);
}
