namespace SelectionRules.Testing;

/// <summary>Laws on what more evidence, a withdrawal or one candidate less may change.</summary>
internal static class EvidenceLaws
{
    public static Law MoreEvidenceNeverChangesAFinalDecision { get; } = new(36, nameof(MoreEvidenceNeverChangesAFinalDecision), "A result that comes in later changes no decision that was final: it only decides about those who wait.")
    {
        About = "missing result, or open group, beside a final decision",
        Except = "procedures with a rule that a result is missing, or a ruling that sets an elimination aside whatever is missing",
        Applies = procedure => procedure.Rulings.All(ruling => ruling.Kind != RulingKind.SetsAsideElimination) && !Parts.Of(procedure).OfType<Condition.ResultIs>().Any(condition => condition.OneOf.Contains(ResultState.Pending)),
        ComparesOutcomes = true,
        Instances = OfMoreEvidence,
    };

    public static Law WithdrawalMovesOthersOnlyUp { get; } = new(37, nameof(WithdrawalMovesOthersOnlyUp), "Whoever withdraws frees a place: nobody else stops earlier or falls in rank, but by those who take that place.")
    {
        About = "candidate who could withdraw",
        ComparesOutcomes = true,
        Instances = trial => LawTrial.Spread(Withdrawals(trial)).Select(one => OfOthers(trial, one.Candidate, trial.With(one.Candidate.With(one.Test, TestResult.Withdrawn)), $"'{one.Candidate.Id}' withdraws at {one.Test.Id}")),
    };

    public static Law LaterWithdrawalFreesNoPlace { get; } = new(38, nameof(LaterWithdrawalFreesNoPlace), "A withdrawal in a later stage frees no place of an earlier cutoff: what was decided before stays.")
    {
        About = "candidate who could withdraw after a stage of others",
        ComparesOutcomes = true,
        Instances = OfLaterWithdrawals,
    };

    public static Law OneApplicantLessHurtsNobody { get; } = new(39, nameof(OneApplicantLessHurtsNobody), "Without one of the candidates nobody else stops earlier or falls in rank, but by those who take the place.")
    {
        About = "candidate among others",
        ComparesOutcomes = true,
        Instances = trial => trial.Candidates.Count < 2 ? [] : LawTrial.Spread(trial.Candidates).Select(candidate => OfOthers(trial, candidate, trial.Selection.Without(candidate.Id).Candidates, $"'{candidate.Id}' does not apply")),
    };

    private static bool IsFinal(OutcomeLine line) => !Progress.IsWaiting(line);

    private static IEnumerable<Instance> OfMoreEvidence(LawTrial trial)
    {
        var final = trial.Lines.All.Where(IsFinal).ToList();
        if (final.Count == 0)
        {
            yield break;
        }

        foreach (var (changed, what) in LawTrial.Spread(Revelations.Of(trial)))
        {
            var after = trial.Evaluate(changed);
            yield return OfFinal(final, after, what).After(changed, after);
        }
    }

    // A rank that is withheld may be given; nothing else of a final line may change.
    private static Instance OfFinal(IEnumerable<OutcomeLine> final, OutcomeLines after, string what)
    {
        foreach (var line in final)
        {
            var other = after.Find(line.Candidate, line.Group);
            var seen = other is null ? null : OutcomeDifference.WithoutPlacement(line.Rank is null ? other with { Rank = null } : other);
            if (seen != OutcomeDifference.WithoutPlacement(line))
            {
                return Instance.Violated($"{what}, and the final decision on '{line.Candidate}' changes: [{line}] becomes [{other}]", line.Candidate);
            }
        }

        return Instance.Held;
    }

    private static IEnumerable<(Candidate Candidate, Test Test, int Stage)> Withdrawals(LawTrial trial) =>
        from candidate in trial.Candidates
        let reached = trial.Lines.Of(candidate.Id).Max(trial.StageOf)
        where reached >= 0 && trial.Candidates.Count > 1
        from stage in Enumerable.Range(0, Math.Min(reached + 1, trial.Procedure.Stages.Count))
        from test in Parts.EliminatingTestsOf(trial.Procedure.Stages[stage]).Take(1)
        where candidate.ResultOf(test) != TestResult.Withdrawn
        select (candidate, test, stage);

    private static Instance OfOthers(LawTrial trial, Candidate candidate, Sequence<Candidate> changed, string what)
    {
        var after = trial.Evaluate(changed);
        foreach (var line in trial.Lines.All.Where(line => line.Candidate != candidate.Id))
        {
            var other = after.Find(line.Candidate, line.Group);
            if (other is null || (Progress.Of(trial.Procedure, other) < Progress.Of(trial.Procedure, line) && !IsOvertaken(trial, after, other)))
            {
                return Instance.Violated($"{what}, and '{line.Candidate}' comes less far: [{line}] becomes [{other}]", candidate.Id, line.Candidate).After(changed, after);
            }

            if (other.Rank is { } rank && line.Rank is { } before && rank.Value > before.Value + Newcomers(trial, after, line))
            {
                return Instance.Violated($"{what}, and '{line.Candidate}' falls in rank: [{line}] becomes [{other}]", candidate.Id, line.Candidate).After(changed, after);
            }
        }

        return Instance.Held;
    }

    // By somebody who came further than before, or may still do so, and is or will be counted at the same cutoff; a place that is freed at an earlier one may be for whoever waits there.
    private static bool IsOvertaken(LawTrial trial, OutcomeLines after, OutcomeLine line) =>
        line.Status is OutcomeStatus.NotRetained or OutcomeStatus.Pending
        && after.All.Any(other => (Progress.IsWaiting(other) || trial.StageOf(other) >= trial.StageOf(line))
            && trial.Lines.Find(other.Candidate, other.Group) is { } before
            && trial.StageOf(before) < trial.StageOf(line)
            && (Progress.Of(trial.Procedure, before) < Progress.Of(trial.Procedure, other) || (Progress.IsWaiting(other) && IsCutoffBetween(trial, other, line))));

    private static bool IsCutoffBetween(LawTrial trial, OutcomeLine from, OutcomeLine to) =>
        trial.Procedure.Stages.Take(trial.StageOf(to)).Skip(Math.Max(0, trial.StageOf(from))).Any(stage => stage.Cutoff is not null);

    private static int Newcomers(LawTrial trial, OutcomeLines after, OutcomeLine line) => after.All.Count(other =>
        other.Status == OutcomeStatus.Laureate
        && (trial.Procedure.Ranking.Scope == Scope.Everyone || string.Equals(other.Group, line.Group, StringComparison.Ordinal))
        && trial.Lines.Find(other.Candidate, other.Group) is not { Status: OutcomeStatus.Laureate });

    private static IEnumerable<Instance> OfLaterWithdrawals(LawTrial trial)
    {
        var later = Withdrawals(trial).Where(one => trial.Lines.All.Any(line => line.Candidate != one.Candidate.Id && trial.StageOf(line) is var stage && stage >= 0 && stage < one.Stage));
        foreach (var (candidate, test, stage) in LawTrial.Spread(later))
        {
            var changed = trial.With(candidate.With(test, TestResult.Withdrawn));
            var after = trial.Evaluate(changed);
            yield return OutcomeDifference.Of(
                trial.Lines.All.Where(line => line.Candidate != candidate.Id && trial.StageOf(line) < stage),
                after,
                $"'{candidate.Id}' withdraws at {test.Id}, after these had stopped").After(changed, after);
        }
    }
}
