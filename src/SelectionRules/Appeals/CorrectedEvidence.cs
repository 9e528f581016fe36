namespace SelectionRules;

/// <summary>The evidence and the rules of an outcome, as corrections leave them.</summary>
internal sealed class CorrectedEvidence
{
    private readonly Outcome before;
    private readonly NotifiedPolicy policy;
    private readonly AppealDecision decision;
    private readonly Candidate[] candidates;
    private SelectionProcedure procedure;

    public CorrectedEvidence(Outcome before, NotifiedPolicy policy, AppealDecision decision)
    {
        this.before = before;
        this.policy = policy;
        this.decision = decision;
        procedure = before.Procedure;
        candidates = [.. before.Pool.Candidates];
    }

    public List<CorrectionEffect> Effects { get; } = [];

    public List<JuryRuling> Rulings { get; } = [];

    /// <summary>Gets those of the rulings that keep somebody.</summary>
    public List<JuryRuling> Kept { get; } = [];

    public void Apply(Correction correction)
    {
        if (correction is Correction.OfResult result)
        {
            Effects.Add(Apply(result));
            return;
        }

        Effects.Add(new() { Correction = correction, Before = null, IsApplied = true });
        switch (correction)
        {
            case Correction.OfApplication application:
                ref var candidate = ref candidates[RowOf(application.Application.Candidate)];
                candidate = candidate with { Application = application.Application };
                break;
            case Correction.Readmission readmission:
                Readmit(readmission);
                break;
            case Correction.OfRules rules:
                CorrectedRules.Check(before.Procedure, rules.Procedure);
                procedure = rules.Procedure with { Rulings = [.. rules.Procedure.Rulings, .. Rulings] };
                break;
            default:
                throw new InvalidOperationException($"{correction.GetType().Name} is no correction that is known.");
        }
    }

    /// <summary>Decides anew; whoever stays although the line moved is ruled on top, stage after stage, until nobody who was retained is lost at a line.</summary>
    public Outcome Evaluate(CancellationToken cancellation)
    {
        while (true)
        {
            var after = procedure.Evaluate(CandidatePool.Of(procedure, candidates, progress: null, cancellation), cancellation);
            if (policy != NotifiedPolicy.Keep || !KeepsMore(after))
            {
                return after;
            }
        }
    }

    private CorrectionEffect Apply(Correction.OfResult correction)
    {
        ref var candidate = ref candidates[RowOf(correction.Candidate)];
        var test = procedure.Stages.SelectMany(stage => stage.Tests).FirstOrDefault(known => string.Equals(known.Id, correction.Test, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The procedure has no test '{correction.Test}'.", nameof(correction));
        var present = candidate.ResultOf(test);
        var isApplied = policy != NotifiedPolicy.NeverLower || !IsLower(test, correction.Result, present);
        candidate = isApplied ? candidate.With(test, correction.Result) : candidate;
        return new() { Correction = correction, Before = present, IsApplied = isApplied };
    }

    private void Readmit(Correction.Readmission readmission)
    {
        var rows = before.RowsOf(before.Pool[RowOf(readmission.Candidate)]);
        var status = rows.Where(row => string.Equals(row.Stage, readmission.Stage, StringComparison.Ordinal)).Select(row => row.Decision.Status).ToList();
        RulingKind kind = status.Contains(OutcomeStatus.Failed) ? RulingKind.SetsAsideElimination
            : status.Contains(OutcomeStatus.NotRetained) ? RulingKind.AdmitsOnTop
            : throw new ArgumentException($"The candidate '{readmission.Candidate}' was not lost in the stage '{readmission.Stage}'.", nameof(readmission));
        Rule(readmission.Candidate, readmission.Stage, kind);
    }

    private bool KeepsMore(Outcome after)
    {
        // Why a line differs is asked once all is decided; here it is enough who came further before.
        var lost = Enumerable.Range(0, after.Count)
            .Where(line => after.StatusAt(line) == OutcomeStatus.NotRetained)
            .Select(line => after[line])
            .Where(row => before.RowsOf(row.Candidate).Any(was => string.Equals(was.Group, row.Group, StringComparison.Ordinal) && OutcomeDifference.Reach(was, procedure) > OutcomeDifference.Reach(row, procedure)))
            .Select(row => (row.Candidate, row.Stage))
            .Distinct()
            .Where(line => !procedure.Rulings.Any(ruling => ruling.Candidate == line.Candidate && string.Equals(ruling.Stage, line.Stage, StringComparison.Ordinal)))
            .ToList();
        lost.ForEach(line => Kept.Add(Rule(line.Candidate, line.Stage, RulingKind.AdmitsOnTop)));
        return lost.Count > 0;
    }

    private JuryRuling Rule(CandidateId candidate, string stage, RulingKind kind)
    {
        var ruling = new JuryRuling { Candidate = candidate, Kind = kind, Stage = stage, By = decision.By, On = decision.On, Reason = decision.Reason };
        Rulings.Add(ruling);
        procedure = procedure with { Rulings = procedure.Rulings.Add(ruling) };
        return ruling;
    }

    private int RowOf(CandidateId candidate) =>
        before.Pool.Contains(candidate) ? before.Pool.RowOf(candidate) : throw new ArgumentException($"The pool has no candidate '{candidate}'.", nameof(candidate));

    // A mark that there was is not taken away, and not replaced by a lower one.
    private static bool IsLower(Test test, TestResult result, TestResult before)
    {
        if (before.State != ResultState.Known || result.State != ResultState.Known)
        {
            return before.State == ResultState.Known;
        }

        return test switch
        {
            ScoredTest => result.AsT0 < before.AsT0,
            LevelTest level => level.Scale.IndexOf(result.AsT1) < level.Scale.IndexOf(before.AsT1),
            // Ratings are listed from the best on, levels from the lowest.
            RatedTest rated => rated.Ratings.AsSpan().IndexOf(result.AsT2.Code) > rated.Ratings.AsSpan().IndexOf(before.AsT2.Code),
            _ => false,
        };
    }
}
