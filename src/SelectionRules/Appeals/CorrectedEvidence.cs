namespace SelectionRules;

/// <summary>The evidence and the rules of an outcome, as corrections leave them.</summary>
internal sealed class CorrectedEvidence
{
    private readonly Outcome before;
    private readonly NotifiedPolicy policy;
    private readonly AppealDecision decision;
    private readonly bool hasOtherRules;
    private readonly Candidate[] candidates;
    private SelectionProcedure procedure;

    public CorrectedEvidence(Outcome before, NotifiedPolicy policy, AppealDecision decision, bool hasOtherRules)
    {
        this.before = before;
        this.policy = policy;
        this.decision = decision;
        this.hasOtherRules = hasOtherRules;
        procedure = before.Procedure;
        candidates = [.. before.Pool.Candidates];
    }

    public List<CorrectionEffect> Effects { get; } = [];

    public List<JuryRuling> Rulings { get; } = [];

    /// <summary>Gets those of the rulings that keep somebody.</summary>
    public List<JuryRuling> Kept { get; } = [];

    public void Apply(Correction correction)
    {
        switch (correction)
        {
            case Correction.OfResult result:
                Effects.Add(Apply(result));
                return;
            case Correction.OfApplication application:
                Effects.Add(Apply(application));
                return;
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

        Effects.Add(new() { Correction = correction, Before = null, IsApplied = true });
    }

    /// <summary>Decides anew, as often as it takes for the policy to hold.</summary>
    /// <exception cref="ArgumentException">It cannot hold under the corrected rules.</exception>
    public Outcome Evaluate(CancellationToken cancellation)
    {
        while (true)
        {
            var after = procedure.Evaluate(CandidatePool.Of(procedure, candidates, progress: null, cancellation), cancellation);
            var isSettled = policy switch
            {
                NotifiedPolicy.Keep => !KeepsMore(after),
                NotifiedPolicy.NeverLower => !LeavesAside(after),
                _ => true,
            };
            if (isSettled)
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
        // A count of the old rules under the factor of the new ones would be a mark that nobody ever had: with other rules it is the scores of two counts that are compared, when all is decided.
        var areScoresCompared = hasOtherRules && test is ScoredTest && correction.Result.State == ResultState.Known;
        var isApplied = policy != NotifiedPolicy.NeverLower || areScoresCompared || !ResultOrder.IsLower(test, correction.Result, present);
        candidate = isApplied ? candidate.With(test, correction.Result) : candidate;
        return new() { Correction = correction, Before = present, IsApplied = isApplied };
    }

    private CorrectionEffect Apply(Correction.OfApplication correction)
    {
        ref var candidate = ref candidates[RowOf(correction.Application.Candidate)];
        // Nobody is ruled into the competition: who was admitted, or counted in a group, stays so with the application as it was.
        var isApplied = policy == NotifiedPolicy.AsIfFromTheStart || !CostsAdmission(procedure.Assess(candidate.Application), procedure.Assess(correction.Application));
        candidate = isApplied ? candidate with { Application = correction.Application } : candidate;
        return new() { Correction = correction, Before = null, IsApplied = isApplied };
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
        var told = new ToldLines(before, procedure);
        told.RefuseLostAdmissions(after);
        var missing = told.RulingsThatKeep(after);
        Kept.AddRange(missing.Select(ruling => Rule(ruling.Candidate, ruling.Stage, ruling.Kind)));
        return missing.Count > 0;
    }

    // An application that was corrected to the harm of the candidate is left as it was; rules are there for everybody, and stand or fall as a whole.
    private bool LeavesAside(Outcome after)
    {
        if (!hasOtherRules && !Effects.Exists(effect => effect is { Correction: Correction.OfApplication, IsApplied: true }))
        {
            return false;
        }

        var lowered = LoweredScores.Between(before, after);
        var own = lowered.Select(one => one.Candidate).ToHashSet();
        var harmful = Enumerable.Range(0, Effects.Count).Where(index => Effects[index] is { IsApplied: true, Correction: Correction.OfApplication { Application: var application } } && own.Contains(application.Candidate)).ToList();
        foreach (var index in harmful)
        {
            var row = RowOf(((Correction.OfApplication)Effects[index].Correction).Application.Candidate);
            candidates[row] = candidates[row] with { Application = before.Pool.ApplicationOf(row)! };
            Effects[index] = Effects[index] with { IsApplied = false };
        }

        if (hasOtherRules && harmful.Count == 0 && lowered.Count > 0)
        {
            throw new ArgumentException(LoweredScores.Refusal(lowered), nameof(after));
        }

        return harmful.Count > 0;
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

    private static bool CostsAdmission(Admission was, Admission now) => was.IsAdmitted && (!now.IsAdmitted || was.Groups.Any(group => !now.Groups.Contains(group)));
}
