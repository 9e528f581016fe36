using System.Globalization;

namespace SelectionRules;

/// <summary>Decides on the results of one candidate in one stage: each eliminating test, each pass mark.</summary>
internal static class StageFindings
{
    // The states that eliminate where a rule, or the silence of the rules, says so; in the order in which reasons are given.
    private static readonly (ResultState State, string Reason)[] Missing =
    [
        (ResultState.Absent, ReasonCode.Absent),
        (ResultState.Late, ReasonCode.Late),
        (ResultState.Excluded, ReasonCode.Excluded),
    ];

    public static StageFinding Of(Stage stage, CandidateEvidence evidence)
    {
        var rule = $"stages/{stage.Id}";
        if (stage.Counts == StageWeight.Advisory)
        {
            return Decided(stage, rule, StageStatus.Passed, reasons: [], parts: []);
        }

        var standings = new List<TestStanding>(stage.Tests.Count);
        var parts = new List<Finding>(stage.Tests.Count + stage.PassMarks.Count);
        foreach (var test in stage.Tests)
        {
            if (test is not AdvisoryTest)
            {
                var standing = TestStanding.Of(test, evidence);
                standings.Add(standing);
                parts.Add(OfResult(test, standing, rule));
            }
        }

        var passMarks = new List<Finding>(stage.PassMarks.Count);
        foreach (var mark in stage.PassMarks)
        {
            passMarks.Add(OfPassMark(mark, evidence, string.Create(CultureInfo.InvariantCulture, $"{rule}/pass-marks/{passMarks.Count + 1}")));
        }

        parts.AddRange(passMarks);
        parts.AddRange(RulingFindings.Of(evidence, rule, stage.Id, RulingKind.Eliminates, RulingKind.SetsAsideElimination));
        return Decided(stage, rule, standings, passMarks, evidence, parts.ToSequence());
    }

    private static StageFinding Decided(Stage stage, string rule, List<TestStanding> standings, List<Finding> passMarks, CandidateEvidence evidence, Sequence<Finding> parts)
    {
        if (standings.Exists(standing => standing.Result.State == ResultState.Withdrawn))
        {
            return Decided(stage, rule, StageStatus.Withdrawn, reasons: [], parts);
        }

        var isEliminatedByRuling = evidence.RulingsOf(RulingKind.Eliminates, stage.Id).Any();
        var failures = Failures(standings, passMarks, isEliminatedByRuling);
        if (!failures.IsEmpty)
        {
            // "Counts as having passed": what else is missing in the stage no longer matters. A ruling that eliminates goes before.
            var isSetAside = !isEliminatedByRuling && evidence.RulingsOf(RulingKind.SetsAsideElimination, stage.Id).Any();
            return isSetAside ? Decided(stage, rule, StageStatus.Passed, reasons: [], parts) : Decided(stage, rule, StageStatus.Failed, failures, parts);
        }

        var isOpen = standings.Exists(standing => standing.IsAwaited) || passMarks.Exists(mark => mark.Verdict == Verdict.Undetermined);
        return isOpen
            ? Decided(stage, rule, StageStatus.Pending, [ReasonCode.ResultMissing], parts)
            : Decided(stage, rule, StageStatus.Passed, reasons: [], parts);
    }

    private static Sequence<string> Failures(List<TestStanding> standings, List<Finding> passMarks, bool isEliminatedByRuling)
    {
        var failures = new List<string>();
        foreach (var (state, reason) in Missing)
        {
            if ((isEliminatedByRuling && state == ResultState.Excluded) || standings.Exists(standing => standing.Eliminates && standing.Result.State == state))
            {
                failures.Add(reason);
            }
        }

        if (passMarks.Exists(mark => mark.Verdict == Verdict.NotMet))
        {
            failures.Add(ReasonCode.BelowPassMark);
        }

        return failures.ToSequence();
    }

    private static StageFinding Decided(Stage stage, string rule, StageStatus status, Sequence<string> reasons, Sequence<Finding> parts) => new()
    {
        Status = status,
        Reasons = reasons,
        Finding = new()
        {
            Rule = rule,
            Kind = FindingKind.Stage,
            Verdict = status switch
            {
                StageStatus.Passed => Verdict.Met,
                StageStatus.Pending => Verdict.Undetermined,
                _ => Verdict.NotMet,
            },
            Operands = [new(OperandName.Status, CodeOf(status)), new(OperandName.Reasons, reasons)],
            Basis = stage.Basis,
            Parts = parts,
        },
    };

    private static Finding OfResult(Test test, TestStanding standing, string rule)
    {
        var operands = new List<Operand> { new(OperandName.Test, test.Id), new(OperandName.Result, ResultOf(standing)) };
        if (test is ScoredTest scored)
        {
            operands.Add(new(OperandName.Maximum, scored.Maximum.ToFraction()));
        }

        if (standing.Effect is { } effect)
        {
            operands.Add(new(OperandName.Effect, EvidenceCode.Of(effect)));
        }

        return new()
        {
            Rule = $"{rule}/tests/{test.Id}",
            Kind = FindingKind.Result,
            Verdict = VerdictOf(standing),
            Operands = operands.ToSequence(),
            Basis = standing.Basis,
        };
    }

    private static OperandValue ResultOf(TestStanding standing) => standing.Result.Match<OperandValue>(
        points => points.ToFraction(),
        level => level.Code,
        rating => rating.Code,
        state => EvidenceCode.Of(state));

    private static Verdict VerdictOf(TestStanding standing)
    {
        if (standing.IsAwaited)
        {
            return Verdict.Undetermined;
        }

        return standing.Effect switch
        {
            MissingMarkEffect.IsLeftOut => Verdict.NotCompared,
            MissingMarkEffect.Eliminates => Verdict.NotMet,
            _ => standing.Result.State == ResultState.Withdrawn ? Verdict.NotMet : Verdict.Met,
        };
    }

    private static Finding OfPassMark(PassMark mark, CandidateEvidence evidence, string rule)
    {
        if (!mark.InGroups.IsEmpty && (evidence.Group is not { } group || !mark.InGroups.Contains(group, StringComparer.Ordinal)))
        {
            return new() { Rule = rule, Kind = FindingKind.PassMark, Verdict = Verdict.NotCompared, Operands = [new(OperandName.Groups, mark.InGroups)], Basis = mark.Basis };
        }

        var condition = ConditionFindings.Assess(mark.Condition, evidence, $"{rule}/condition");
        var waiver = mark.WaivedFor is { } waived ? ConditionFindings.Assess(waived, evidence, $"{rule}/waiver") : null;
        return new()
        {
            Rule = rule,
            Kind = FindingKind.PassMark,
            Verdict = (condition.Verdict, waiver?.Verdict) switch
            {
                (_, Verdict.Met) => Verdict.Met,
                (Verdict.NotMet, Verdict.Undetermined) => Verdict.Undetermined,
                var (reached, _) => reached,
            },
            Operands = waiver?.Verdict == Verdict.Met ? [new(OperandName.Waived, EvidenceCode.Yes)] : [],
            Basis = mark.Basis,
            Parts = waiver is null ? [condition] : [condition, waiver],
        };
    }

    private static string CodeOf(StageStatus status) => status switch
    {
        StageStatus.Passed => "passed",
        StageStatus.Failed => "failed",
        StageStatus.Pending => "pending",
        _ => "withdrawn",
    };
}
