namespace SelectionRules.Verification;

/// <content>Stages: who passes, who fails, who waits.</content>
internal sealed partial class CandidateReading
{
    /// <summary>Returns what a stage makes of the candidate once it is reached, before its cutoff, in one of the candidate's groups.</summary>
    public StageReading Of(Stage stage, string group)
    {
        if (stage.Counts == StageWeight.Advisory)
        {
            return StageReading.Passed;
        }

        var tests = Parts.EliminatingTestsOf(stage).ToList();
        if (tests.Find(test => Candidate.ResultOf(test).State == ResultState.Withdrawn) is { } left)
        {
            return StageReading.Withdrawn(left);
        }

        var rulings = procedure.Rulings.Where(ruling => ruling.Candidate == Candidate.Id && string.Equals(ruling.Stage, stage.Id, StringComparison.Ordinal)).Select(ruling => ruling.Kind).ToList();
        if (rulings.Contains(RulingKind.Eliminates))
        {
            return StageReading.Failed("the jury ruled so");
        }

        var standings = tests.Select(Of).Concat(stage.PassMarks.Where(mark => mark.InGroups.IsEmpty || mark.InGroups.Contains(group, StringComparer.Ordinal)).Select(Of)).ToList();
        if (standings.Find(standing => standing.Standing == StageStanding.Failed) is { } failure)
        {
            return rulings.Contains(RulingKind.SetsAsideElimination) ? StageReading.Passed : failure;
        }

        return standings.Find(standing => standing.Standing == StageStanding.Waiting) ?? StageReading.Passed;
    }

    public bool IsAdmittedOnTop(Stage stage) => OnTopOf(stage) == Verdict.Met;

    /// <summary>Tells whether the candidate is admitted on top of the number of a cutoff: by a ruling, or by its rule.</summary>
    public Verdict OnTopOf(Stage stage) =>
        procedure.Rulings.Any(ruling => ruling.Candidate == Candidate.Id && ruling.Kind == RulingKind.AdmitsOnTop && string.Equals(ruling.Stage, stage.Id, StringComparison.Ordinal)) ? Verdict.Met
        : stage.Cutoff?.OnTop is { } onTop ? Of(onTop)
        : Verdict.NotMet;

    /// <summary>Returns the codes of the reasons why the candidate fails a stage, in their order.</summary>
    public Sequence<string> ReasonsIn(Stage stage, string group)
    {
        var states = Parts.EliminatingTestsOf(stage).Where(test => Of(test).Standing == StageStanding.Failed).Select(test => Candidate.ResultOf(test).State).ToHashSet();
        var isExcluded = procedure.Rulings.Any(ruling => ruling.Candidate == Candidate.Id && ruling.Kind == RulingKind.Eliminates && string.Equals(ruling.Stage, stage.Id, StringComparison.Ordinal));
        var isBelow = stage.PassMarks.Any(mark => (mark.InGroups.IsEmpty || mark.InGroups.Contains(group, StringComparer.Ordinal)) && Of(mark).Standing == StageStanding.Failed);
        return
        [
            .. states.Contains(ResultState.Absent) ? [ReasonCode.Absent] : Array.Empty<string>(),
            .. states.Contains(ResultState.Late) ? [ReasonCode.Late] : Array.Empty<string>(),
            .. isExcluded || states.Contains(ResultState.Excluded) ? [ReasonCode.Excluded] : Array.Empty<string>(),
            .. isBelow ? [ReasonCode.BelowPassMark] : Array.Empty<string>(),
        ];
    }

    private StageReading Of(Test test)
    {
        var state = Candidate.ResultOf(test).State;
        return state switch
        {
            ResultState.Pending when IsAwaited(test) => StageReading.Waiting($"the result in {test.Id} is missing"),
            ResultState.Absent or ResultState.Late or ResultState.Excluded when EffectOf(test) == MissingMarkEffect.Eliminates => StageReading.Failed($"{test.Id}: {Candidate.ResultOf(test)}"),
            _ => StageReading.Passed,
        };
    }

    private StageReading Of(PassMark mark) => (Of(mark.Condition), mark.WaivedFor is { } waived ? Of(waived) : Verdict.NotMet) switch
    {
        (Verdict.Met or Verdict.NotCompared, _) or (_, Verdict.Met) => StageReading.Passed,
        (Verdict.NotMet, not Verdict.Undetermined) => StageReading.Failed($"the pass mark is not reached: {RuleText.Of(mark.Condition)}{Operands(mark.Condition)}"),
        _ => StageReading.Waiting($"the pass mark is open: {RuleText.Of(mark.Condition)}{Operands(mark.Condition)}"),
    };

    private string Operands(Condition condition)
    {
        var results = Parts.TestsIn(condition).DistinctBy(test => test.Id, StringComparer.Ordinal).Select(test => $"{test.Id} {RuleText.Of(Candidate.ResultOf(test))}");
        return string.Join(", ", results) is { Length: > 0 } text ? $" ({text})" : string.Empty;
    }

    // "Where it does not hold and there is no result, the test counts as dispensed with."
    private bool IsAwaited(Test test) =>
        Candidate.ResultOf(test).State == ResultState.Pending && (test.AwaitedWhere is not { } where || Of(where) is Verdict.Met or Verdict.Undetermined);

    private MissingMarkEffect? EffectOf(Test test)
    {
        var state = Candidate.ResultOf(test).State;
        return state is ResultState.Absent or ResultState.Late or ResultState.Excluded
            ? test.MissingMarks.Concat(procedure.MissingMarks).FirstOrDefault(mark => mark.State == state)?.Effect ?? MissingMarkEffect.Eliminates
            : null;
    }
}
