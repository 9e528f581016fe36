using FsCheck.Xunit;
using NodaTime;

namespace SelectionRules.Testing.Tests;

/// <summary>Corrections on random procedures and pools: what each policy promises, and a difference that is exactly what differs.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class RecomputationTests
{
    private static readonly AppealDecision Jury = new() { By = "jury", On = new LocalDate(2025, 12, 1), Reason = "a mark was added up wrongly" };

    [DrawnProperty]
    public void Recompute_WithoutCorrections_ChangesNothing(Selection selection)
    {
        foreach (var policy in Enum.GetValues<NotifiedPolicy>())
        {
            var again = Recomputation.Of(selection.Evaluate(), [], policy, Jury);

            Assert.Empty(again.Differences);
            Assert.Empty(again.Rulings);
        }
    }

    [DrawnProperty]
    public void Recompute_AsIfFromTheStart_IsTheOutcomeOfTheCorrectedEvidence(Selection selection, int seed)
    {
        var before = selection.Evaluate();
        var lines = OutcomeLine.AllOf(before);
        var corrections = Drawn(selection, seed);
        var again = Recomputation.Of(before, corrections, NotifiedPolicy.AsIfFromTheStart, Jury);
        var corrected = selection.Candidates.Select(candidate => corrections.Where(correction => correction.Candidate == candidate.Id).Aggregate(candidate, (one, correction) => one.With(TestOf(selection, correction.Test), correction.Result)));

        Assert.Equal(OutcomeLine.AllOf(selection.Procedure.Evaluate([.. corrected])), OutcomeLine.AllOf(again.After));
        Assert.Equal(lines, OutcomeLine.AllOf(again.Before));
        Assert.Empty(again.NotApplied);
    }

    [DrawnProperty]
    public void Recompute_Differences_AreExactlyTheLinesThatDiffer(Selection selection, int seed)
    {
        var again = Recomputation.Of(selection.Evaluate(), Drawn(selection, seed), NotifiedPolicy.AsIfFromTheStart, Jury);
        var was = Rows(again.Before);
        foreach (var difference in again.Differences)
        {
            Assert.NotEqual(difference.Before, difference.After);
            Assert.Contains(difference.Before, was);
            was[was.IndexOf(difference.Before!)] = difference.After!;
            var (laureateBefore, laureateNow) = (difference.Before!.Decision.IsLaureate, difference.After!.Decision.IsLaureate);
            Assert.Equal(difference.Kind == DifferenceKind.Enters, !laureateBefore && laureateNow);
            Assert.Equal(difference.Kind == DifferenceKind.Leaves, laureateBefore && !laureateNow);
        }

        Assert.Equal(Rows(again.After), was);
    }

    [DrawnProperty]
    public void Recompute_EachDifference_NamesARuleAndTheRankingCountsRight(Selection selection, int seed)
    {
        foreach (var policy in Enum.GetValues<NotifiedPolicy>())
        {
            var again = Recomputation.Of(selection.Evaluate(), Drawn(selection, seed), policy, Jury);
            foreach (var difference in again.Differences)
            {
                Assert.NotEmpty(difference.Causes);
                if (difference.Causes.OfType<DifferenceCause.OfRanking>().FirstOrDefault() is { CameAhead: { } came, FellBehind: { } fell } cause)
                {
                    var (was, now) = (Ahead(again.Before, difference.Before!), Ahead(again.After, difference.After!));
                    Assert.Equal((now.Except(was).Count(), was.Except(now).Count()), (came, fell));
                    Assert.Equal(now.Count - was.Count, cause.Keys.Sum(shift => shift.AheadNow - shift.AheadBefore));
                }
            }
        }
    }

    [DrawnProperty]
    public void Recompute_Keep_LosesNobodyAtALineWhoWasTold(Selection selection, int seed)
    {
        var again = Recomputation.Of(selection.Evaluate(), Drawn(selection, seed), NotifiedPolicy.Keep, Jury);

        Assert.DoesNotContain(again.Differences, difference => difference.Kind is DifferenceKind.Leaves or DifferenceKind.StopsEarlier && difference.After!.Decision.Status == OutcomeStatus.NotRetained && !selection.Procedure.Rulings.Any(ruling => ruling.Candidate == difference.Candidate && ruling.Stage == difference.Stage && ruling.Kind == RulingKind.Eliminates));
        Assert.All(again.Rulings, ruling => Assert.True(ruling is { By: "jury", Kind: RulingKind.AdmitsOnTop or RulingKind.SetsAsideElimination }));
    }

    [DrawnProperty]
    public void Recompute_NeverLower_LowersNoMark(Selection selection, int seed)
    {
        var again = Recomputation.Of(selection.Evaluate(), Drawn(selection, seed), NotifiedPolicy.NeverLower, Jury);
        foreach (var test in selection.Procedure.Stages.SelectMany(stage => stage.Tests).OfType<ScoredTest>())
        {
            for (var row = 0; row < again.Before.Pool.Count; row++)
            {
                if (again.Before.Pool.ResultOf(row, test) is { IsT0: true } was)
                {
                    Assert.True(again.After.Pool.ResultOf(row, test) is { IsT0: true } now && now.AsT0 >= was.AsT0);
                }
            }
        }
    }

    [DrawnProperty]
    public void Recompute_AReadmission_StartsWhereTheCandidateWasLost(Selection selection)
    {
        var before = selection.Evaluate();
        var lost = Rows(before).FirstOrDefault(row => row.Decision.Status is OutcomeStatus.Failed or OutcomeStatus.NotRetained && !selection.Procedure.Rulings.Any(ruling => ruling.Candidate == row.Candidate));
        if (lost is null)
        {
            return;
        }

        var again = Recomputation.Of(before, [new Correction.Readmission { Candidate = lost.Candidate, Stage = lost.Stage }], NotifiedPolicy.AsIfFromTheStart, Jury);
        var now = again.After.RowsOf(lost.Candidate).Single(row => row.Group == lost.Group);
        var wasFailed = lost.Decision.Status == OutcomeStatus.Failed;

        // Past the gate, or past the line: not lost for the same reason again.
        Assert.False(now.Decision.Status == lost.Decision.Status && now.Stage == lost.Stage && (wasFailed || now.Decision.Status == OutcomeStatus.NotRetained), $"{lost} {now}\n{selection}");
    }

    [Fact]
    public void Recompute_WhatThereIsNot_IsRefused()
    {
        var outcome = Belgium.SocialMediaAssistant2025.Procedure.Evaluate(Sequence<Candidate>.Empty);
        Correction[] corrections = [new Correction.OfResult { Candidate = CandidateId.Of("X"), Test = "oral", Result = Points.Parse("1") }, new Correction.Readmission { Candidate = CandidateId.Of("X"), Stage = "oral" }];

        Assert.All(corrections, correction => Assert.Throws<ArgumentException>(() => Recomputation.Of(outcome, [correction], NotifiedPolicy.Keep, Jury)));
    }

    // Counted from the ranks alone: whoever is ranked before the line, each candidate once.
    private static HashSet<CandidateId> Ahead(Outcome outcome, OutcomeRow line) =>
    [
        .. Rows(outcome)
            .Where(row => row.Decision.IsLaureate && row.Decision.AsT6.Rank < line.Decision.AsT6.Rank && (outcome.Procedure.Ranking.Scope == Scope.Everyone || row.Group == line.Group))
            .Select(row => row.Candidate),
    ];

    private static List<OutcomeRow> Rows(Outcome outcome) => [.. Enumerable.Range(0, outcome.Count).Select(index => outcome[index])];

    private static Test TestOf(Selection selection, string id) => selection.Procedure.Stages.SelectMany(stage => stage.Tests).Single(test => test.Id == id);

    // A mark of a candidate goes to another one in the same test: all of them marks that the test can give.
    private static List<Correction.OfResult> Drawn(Selection selection, int seed)
    {
        var random = new Random(seed);
        var tests = selection.Procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).ToList();
        if (selection.Candidates.IsEmpty || tests.Count == 0)
        {
            return [];
        }

        return
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            {
                var (test, from, to) = (tests[random.Next(tests.Count)], selection.Candidates[random.Next(selection.Candidates.Count)], selection.Candidates[random.Next(selection.Candidates.Count)]);
                return new Correction.OfResult { Candidate = to.Id, Test = test.Id, Result = from.ResultOf(test) };
            }),
        ];
    }
}
