using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests.Evaluation;

/// <summary>What those who wait for a result or a ruling mean for the others.</summary>
public sealed class WaitingTests
{
    private static readonly SelectionProcedure Procedure = Example.Procedure with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause)] };

    private static readonly ScoredTest Portfolio = new("portfolio", maximum: 20);

    private static readonly SelectionProcedure OfContests = Procedure with
    {
        Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["a", "b"], MayBeMissing = true }],
        Grouping = Grouping.ByFact("contest"),
        Stages = [Example.StageOf(Example.Written) with { PassMarks = [PassMark.AtLeast(50, Example.Written, Example.Clause)] }],
    };

    // "The rank column is empty for every group while anyone is needs-ruling": also where that candidate's marks are known to fail.
    [Fact]
    public void Rank_SomebodyNeedsARulingWhoHasLostAlready_IsWithheld()
    {
        var outcome = OfContests.Evaluate([In("C1", "a", 80), In("C2", "b", 10), In("C3", contest: null, 10)]);

        Assert.Equal(OutcomeStatus.NeedsRuling, outcome.For(CandidateId.Of("C3")).Status);
        Assert.True(outcome.IsProvisional);
        Assert.Equal([null, null, null], Enumerable.Range(0, 3).Select(outcome.RankAt));
    }

    // First 1 of each list by both marks together: Two has the place of 'main' and One that of 'other', for Late can have 100 at the most;
    // but Late takes that of 'rest' with any mark, and so goes on in all three.
    // With 15 in the oral Late would tie with both for two places, and none of the tied goes on: nothing is decided about them yet.
    [Fact]
    public void Cutoff_SomebodyOutsideOneListMayBeRetainedByAnother_IsStillAwaitedInAll()
    {
        var procedure = Procedure with
        {
            Grouping = new Grouping.ByList { Lists = [ListOf("main"), ListOf("other"), ListOf("rest")] },
            Stages =
            [
                Example.StageOf(Example.Written, Portfolio) with { Cutoff = Keep(1, Score.Sum(Example.Written, Portfolio), TiePolicy.AdmitAllTied) },
                new("last") { Counts = StageWeight.GateOnly, Tests = [Example.Oral], Basis = Example.Clause, Cutoff = Keep(2, Example.Oral, TiePolicy.AdmitNoneTied) },
            ],
        };

        var outcome = procedure.Evaluate([Of("Late", (Portfolio, 0)), Of("One", (Example.Written, 90), (Portfolio, 11), (Example.Oral, 15)), Of("Two", (Example.Written, 90), (Portfolio, 12), (Example.Oral, 15))]);

        Assert.Equal(["stage result-missing", "last cutoff-undecided", "last cutoff-undecided"], Enumerable.Range(0, 3).Select(row => Waits(outcome, 3 * row)));
    }

    private static string Waits(Outcome outcome, int line)
    {
        Assert.Equal(OutcomeStatus.Pending, outcome.StatusAt(line));
        return $"{outcome.StageAt(line)} {string.Join(',', outcome.ReasonsAt(line))}";
    }

    private static ListDefinition ListOf(string id) => new(id, Condition.Always, Example.Clause);

    private static Cutoff Keep(int places, Score by, TiePolicy ties) => Cutoff.First(places, by, Scope.EachGroup, ties, Example.Clause) with { Overlap = ListOverlap.LaterListsCountTheRest };

    private static Candidate In(string key, string? contest, decimal written) =>
        new Candidate(new() { Candidate = CandidateId.Of(key), Facts = contest is null ? [] : [new("contest", contest)] }).With(Example.Written, TestResult.Of((Points)written));

    private static Candidate Of(string key, params (ScoredTest Test, int Points)[] results) =>
        results.Aggregate(new Candidate(new() { Candidate = CandidateId.Of(key) }), (known, result) => known.With(result.Test, TestResult.Of((Points)result.Points)));
}
