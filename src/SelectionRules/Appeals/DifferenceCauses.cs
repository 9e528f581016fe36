namespace SelectionRules;

/// <summary>Finds what makes each line differ between two outcomes.</summary>
/// <param name="before">The first outcome.</param>
/// <param name="after">The second outcome.</param>
/// <param name="rulings">The rulings that were added between them, each with the policy that asked for it, or none.</param>
internal sealed class DifferenceCauses(Outcome before, Outcome after, Sequence<DifferenceCause.OfRuling> rulings)
{
    private readonly ILookup<CandidateId, DifferenceCause.OfRuling> rulingsOn = rulings.ToLookup(cause => cause.Ruling.Candidate);
    private readonly Lazy<(RankedLaureates Before, RankedLaureates Now)> ranked = new(() => (RankedLaureates.Of(before), RankedLaureates.Of(after)));
    private readonly Dictionary<string, Dictionary<CandidateId, int>> aheadInBoth = new(StringComparer.Ordinal);
    private readonly List<(Test Before, Test Now)> tests =
    [
        .. TestsOf(before).Join(TestsOf(after), test => test.Id, test => test.Id, (was, now) => (was, now), StringComparer.Ordinal),
    ];

    /// <summary>Returns the rulings by which a line came as far as it does now.</summary>
    public IEnumerable<DifferenceCause.OfRuling> RulingsOn(OutcomeRow? now) => now is null
        ? []
        : rulingsOn[now.Candidate].Where(cause => OutcomeDifference.Reach(now, after.Procedure) >= 1 + StageIndex(cause.Ruling.Stage));

    /// <summary>Returns the rules that make a line stop in one of the outcomes, or the ranking where it stops in neither.</summary>
    public IEnumerable<DifferenceCause> Of(OutcomeRow? was, OutcomeRow? now)
    {
        if (was is null || now is null)
        {
            return [StoppingRules.OfGroup(after.Procedure, (was ?? now)!.Group)];
        }

        if (was.Decision.IsLaureate && now.Decision.IsLaureate)
        {
            return [OfRanking(was, now)];
        }

        var (reach, reachNow) = (OutcomeDifference.Reach(was, after.Procedure), OutcomeDifference.Reach(now, after.Procedure));
        return reach.CompareTo(reachNow) switch
        {
            < 0 => StoppingRules.Of(before, was),
            > 0 => StoppingRules.Of(after, now),
            _ => StoppingRules.Of(before, was).Concat(StoppingRules.Of(after, now)).Distinct(),
        };
    }

    /// <summary>Returns the rules that would stop a line where a ruling lets it go on.</summary>
    public IEnumerable<DifferenceCause> OfLine(JuryRuling ruling, OutcomeRow now)
    {
        var stage = after.Procedure.Stages[StageIndex(ruling.Stage)];
        return ruling.Kind == RulingKind.SetsAsideElimination
            ? StoppingRules.Failure(after, now, stage)
            : [new DifferenceCause.OfRule { Rule = $"stages/{stage.Id}/cutoff", Kind = FindingKind.Cutoff, Stage = stage.Id, Basis = stage.Cutoff?.Basis }];
    }

    /// <summary>Tells whether the results or the application of a candidate are others.</summary>
    public bool HasOtherEvidence(CandidateId candidate)
    {
        if (!before.Pool.Contains(candidate) || !after.Pool.Contains(candidate))
        {
            return true;
        }

        var (row, rowNow) = (before.Pool.RowOf(candidate), after.Pool.RowOf(candidate));
        return before.Pool.ApplicationOf(row) != after.Pool.ApplicationOf(rowNow)
            || tests.Exists(test => before.Pool.ResultOf(row, test.Before) != after.Pool.ResultOf(rowNow, test.Now));
    }

    private DifferenceCause.OfRanking OfRanking(OutcomeRow was, OutcomeRow now)
    {
        var (laureate, laureateNow) = (was.Decision.AsT6, now.Decision.AsT6);
        var cause = new DifferenceCause.OfRanking
        {
            Basis = laureate.Rank == laureateNow.Rank ? after.Procedure.FinalScore.Basis : after.Procedure.Ranking.Basis,
            ScoreBefore = laureate.FinalScore,
            ScoreNow = laureateNow.FinalScore,
            CameAhead = null,
            FellBehind = null,
            AwaitedBefore = laureate.Rank is null ? AwaitedIn(before, was.Group) : 0,
            AwaitedNow = laureateNow.Rank is null ? AwaitedIn(after, now.Group) : 0,
            Keys = [],
        };
        if (laureate.Rank is null || laureateNow.Rank is null)
        {
            return cause;
        }

        var (first, second) = ranked.Value;
        var (ahead, aheadNow) = (first.AheadOf(was.Candidate, was.Group), second.AheadOf(now.Candidate, now.Group));
        if (!aheadInBoth.TryGetValue(was.Group, out var both))
        {
            aheadInBoth.Add(was.Group, both = first.AheadInBoth(second, was.Group));
        }

        return cause with
        {
            CameAhead = aheadNow[^1] - both[was.Candidate],
            FellBehind = ahead[^1] - both[was.Candidate],
            Keys = [.. Shifts(first.Keys, ahead, second.Keys, aheadNow)],
        };
    }

    // A rank is withheld while anybody waits who is ranked among the same.
    private static int AwaitedIn(Outcome outcome, string group) => Enumerable.Range(0, outcome.Count)
        .Where(line => outcome.StatusAt(line) == OutcomeStatus.Pending && (outcome.Procedure.Ranking.Scope == Scope.Everyone || string.Equals(outcome.GroupAt(line), group, StringComparison.Ordinal)))
        .Select(outcome.CandidateAt)
        .Distinct()
        .Count();

    private static IEnumerable<RankingKeyShift> Shifts(Sequence<OrderKey> keys, int[] ahead, Sequence<OrderKey> keysNow, int[] aheadNow)
    {
        for (var key = 0; key < Math.Max(keys.Count, keysNow.Count); key++)
        {
            var (by, byNow) = (ByKey(ahead, key), ByKey(aheadNow, key));
            if (by != byNow)
            {
                yield return new RankingKeyShift { Position = key + 1, Key = key < keysNow.Count ? keysNow[key] : keys[key], AheadBefore = by, AheadNow = byNow };
            }
        }
    }

    // Ahead by a key: ahead by the keys up to it, and not by those before it.
    private static int ByKey(int[] ahead, int key) => key >= ahead.Length ? 0 : ahead[key] - (key == 0 ? 0 : ahead[key - 1]);

    private static IEnumerable<Test> TestsOf(Outcome outcome) => outcome.Procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest);

    private int StageIndex(string id) => after.Procedure.Stages.Index().First(stage => string.Equals(stage.Item.Id, id, StringComparison.Ordinal)).Index;
}
