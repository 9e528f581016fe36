namespace SelectionRules.RulesOracle;

/// <summary>What a candidate's own results say in one stage.</summary>
internal enum Own
{
    Withdrawn,
    Failed,
    Waiting,
    Passed,
}

/// <summary>"How a candidate moves through the stages", rules 1 and 2.</summary>
internal static class Stages
{
    // In the order of the reason codes.
    private static readonly (ResultState State, string Reason)[] Failures =
        [(ResultState.Absent, ReasonCode.Absent), (ResultState.Late, ReasonCode.Late), (ResultState.Excluded, ReasonCode.Excluded)];

    public static (Own Own, IReadOnlyList<string> Reasons) Look(Stage stage, Evidence evidence, string group)
    {
        // "It informs the jury; nobody fails it."
        if (stage.Counts == StageWeight.Advisory)
        {
            return (Own.Passed, []);
        }

        // 1. "`withdrawn` in any eliminating assessment of the stage reached [...] goes before everything else there."
        var tests = stage.Tests.Where(test => test is not AdvisoryTest).Select(test => (Test: test, State: evidence.StateOf(test))).ToList();
        if (tests.Any(one => one.State == ResultState.Withdrawn))
        {
            return (Own.Withdrawn, []);
        }

        // "The candidate is eliminated in a stage, for fraud say."
        var isEliminated = IsRuled(stage, evidence, RulingKind.Eliminates);

        // 2. "decided when a failure in it is known, whatever else is missing"
        var marks = stage.PassMarks.Where(mark => mark.InGroups.IsEmpty || mark.InGroups.Contains(group)).Select(mark => Of(mark, evidence)).ToList();
        List<string> reasons =
        [
            .. Failures.Where(failure => tests.Any(one => one.State == failure.State && evidence.EffectOf(one.Test, one.State) == MissingMarkEffect.Eliminates) || (isEliminated && failure.State == ResultState.Excluded)).Select(failure => failure.Reason),
            .. marks.Contains(Verdict.NotMet) ? [ReasonCode.BelowPassMark] : Array.Empty<string>(),
        ];
        if (reasons.Count > 0)
        {
            // "The elimination in a stage is set aside: the candidate counts as having passed it."
            return !isEliminated && IsRuled(stage, evidence, RulingKind.SetsAsideElimination) ? (Own.Passed, []) : (Own.Failed, reasons);
        }

        return tests.Any(one => one.State == ResultState.Pending) || marks.Contains(Verdict.Undetermined) ? (Own.Waiting, [ReasonCode.ResultMissing]) : (Own.Passed, []);
    }

    public static bool IsRuled(Stage stage, Evidence evidence, RulingKind kind) =>
        evidence.Procedure.Rulings.Any(ruling => ruling.Candidate == evidence.Candidate.Id && ruling.Kind == kind && ruling.Stage == stage.Id);

    // Who is waived from a mark does not miss it; what is not compared is not missed.
    private static Verdict Of(PassMark mark, Evidence evidence)
    {
        var reached = Conditions.Of(mark.Condition, evidence);
        var waived = mark.WaivedFor is null ? Verdict.NotMet : Conditions.Of(mark.WaivedFor, evidence);
        return reached is Verdict.Met or Verdict.NotCompared || waived == Verdict.Met ? Verdict.Met : waived == Verdict.Undetermined ? Verdict.Undetermined : reached;
    }
}
