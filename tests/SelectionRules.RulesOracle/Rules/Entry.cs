namespace SelectionRules.RulesOracle;

/// <summary>One candidate in one group: how far it has come; a line of the outcome.</summary>
internal sealed class Entry(Admission admission, string group)
{
    public Admission Admission => admission;

    public Evidence Evidence => admission.Evidence;

    public CandidateId Candidate => Evidence.Candidate.Id;

    public string Group => group;

    /// <summary>The status, or none while the candidate is still on the way.</summary>
    public OutcomeStatus? Status { get; private set; }

    /// <summary>Whether a cutoff is known to leave out this candidate, who still waits.</summary>
    public bool IsLost { get; set; }

    public string Stage { get; private set; } = "";

    public IReadOnlyList<string> Reasons { get; private set; } = [];

    public int? Rank { get; set; }

    public Ratio? FinalScore { get; set; }

    public Place? Place { get; set; }

    public void Stop(OutcomeStatus status, string stage, params IReadOnlyList<string> reasons) => (Status, Stage, Reasons) = (status, stage, reasons);

    public override string ToString()
    {
        var place = Place is null ? "" : $"{Place.List} {Place.Position} turn {Place.Turn}";
        return $"{Candidate},{Group},{Status},{Stage},{string.Join(';', Reasons)},{Rank},{FinalScore},{place}";
    }
}

/// <summary>A place on a list.</summary>
internal sealed record Place(PlacementKind List, int Position)
{
    public int Turn { get; set; }
}
