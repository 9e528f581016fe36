using NodaTime;
using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests.Evaluation;

/// <summary>Mistakes that the comparison with the second implementation found in this library, each as small as it shrank.</summary>
public sealed class FoundBySecondImplementationTests
{
    private static readonly Basis Law = Example.Clause;
    private static readonly ScoredTest Written = Example.Written;

    private static readonly SelectionProcedure Procedure = Example.Procedure with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Law)] };

    // "Both reasons may stand together" (file formats, rule 2).
    [Fact]
    public void Ruling_ThatEliminates_LeavesTheOtherReasonsStanding()
    {
        var procedure = WithStage(stage => stage with { PassMarks = [PassMark.AtLeast(50, Written, Law)] }) with { Rulings = [Ruling("A", RulingKind.Eliminates, "stage")] };

        Assert.Equal(["excluded", "below-pass-mark"], procedure.Evaluate([Applicant("A", 40)])[0].Reasons);
    }

    // "A result that is neither there nor awaited is `exempt`" (procedure format): nobody is below a mark for a test that was not theirs to take.
    [Fact]
    public void Test_NotAwaited_IsAnExemptionWhereAbsenceCountsAsZero()
    {
        var extra = new ScoredTest("extra", maximum: 20) { AwaitedWhere = Condition.ScoreAtLeast(90, Written), MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Law)] };
        var procedure = WithStage(stage => stage with { Tests = [Written, extra], PassMarks = [PassMark.AtLeast(10, extra, Law)] });

        Assert.Equal([OutcomeStatus.Laureate, OutcomeStatus.Failed], Statuses(procedure, Applicant("A", 40), Applicant("B", 90).With((extra, TestResult.Absent))));
    }

    // Rule 4: one who needs a ruling counts as pending in every group, and once in each.
    [Fact]
    public void Cutoff_OneOfTwoListsWhoNeedsARuling_CountsOnceInEach()
    {
        var procedure = WithStage(stage => stage with { Cutoff = Cutoff.First(2, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law) }) with
        {
            Facts = [new() { Id = "quota", Kind = FactKind.Truth, MayBeMissing = true }],
            Grouping = new Grouping.ByList { Lists = [new("general", Condition.Always, Law), new("citizens", Condition.UnionCitizen, Law), new("quota", Condition.FactTrue("quota"), Law)] },
        };
        var unruled = Applicant("A", 90);
        unruled = unruled with { Application = unruled.Application with { Citizenships = [CountryCode.Belgium] } };
        var known = Applicant("B", 80);
        known = known with { Application = known.Application with { Facts = [new("quota", false)] } };

        var outcome = procedure.Evaluate([unruled, known]);

        Assert.True(outcome.For(CandidateId.Of("A")).IsNeedsRuling);
        Assert.True(outcome.For(CandidateId.Of("B")).IsLaureate);
    }

    // What is not known of a condition decides nothing: whoever may be admitted on top may or may not take a place.
    [Fact]
    public void Cutoff_WhereItIsOpenWhoIsAdmittedOnTop_LeavesTheNextUndecided()
    {
        var procedure = WithStage(stage => stage with { Cutoff = Cutoff.First(1, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law) with { OnTop = Condition.FactTrue("disabled") } }) with
        {
            Facts = [new() { Id = "disabled", Kind = FactKind.Truth, MayBeMissing = true }],
        };
        var next = Applicant("B", 80);
        next = next with { Application = next.Application with { Facts = [new("disabled", false)] } };

        Assert.Equal([OutcomeStatus.Laureate, OutcomeStatus.Pending], Statuses(procedure, Applicant("A", 90), next));
    }

    // Nobody waits without cause: two who tie for the last place are not kept, and a third who waits is out with them.
    [Fact]
    public void Cutoff_WhereTheTiedHaveToFit_DoesNotWaitForOneWhoIsOutInAnyCase()
    {
        var (paper, oral) = (new ScoredTest("paper", maximum: 10), new ScoredTest("oral", maximum: 100));
        var procedure = Procedure with
        {
            Stages =
            [
                new("first") { Tests = [Written, paper], Cutoff = Cutoff.First(2, Written, Scope.EachGroup, TiePolicy.AdmitNoneTied, Law), Basis = Law },
                new("second") { Tests = [oral], Cutoff = Cutoff.First(1, oral, Scope.EachGroup, TiePolicy.AdmitNoneTied, Law), Basis = Law },
            ],
            FinalScore = new(Score.Sum(Written, paper, oral), Law),
        };

        var statuses = Statuses(
            procedure,
            Applicant("A", 95).With((paper, (Points)5), (oral, (Points)50)),
            Applicant("B", 90).With((paper, (Points)5)),
            Applicant("C", 90).With((paper, (Points)5)),
            Applicant("D", 90).With((oral, (Points)90)));

        Assert.Equal([OutcomeStatus.Laureate, OutcomeStatus.NotRetained, OutcomeStatus.NotRetained, OutcomeStatus.Pending], statuses);
    }

    // "A score with an absent or exempted part has no value and is not compared", whatever the jury will set.
    [Fact]
    public void PassMark_SetLaterByTheJury_IsNotComparedWhereThereIsNoMark()
    {
        var procedure = WithStage(stage => stage with { PassMarks = [PassMark.AtLeast(Threshold.SetByJury("minimum"), Written, Law)] }) with
        {
            MissingMarks = [new(ResultState.Absent, MissingMarkEffect.IsLeftOut, Law)],
        };

        Assert.Equal([OutcomeStatus.Pending, OutcomeStatus.Laureate], Statuses(procedure, Applicant("A", 90), Applicant("B", 0).With((Written, TestResult.Absent))));
    }

    // "wherever it is determined, admitted or not"
    [Fact]
    public void Group_ThatIsRuledOn_IsStatedForOneWhoIsRefused()
    {
        var procedure = Procedure with
        {
            Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"], MayBeMissing = true }],
            Grouping = Grouping.ByFact("contest"),
            Eligibility = [new("citizenship", Condition.UnionCitizen, Law)],
            Rulings = [Ruling("A", RulingKind.AssignsGroup, string.Empty) with { Group = "internal" }],
        };

        var row = procedure.Evaluate([Applicant("A", 90)])[0];

        Assert.Equal(("internal", true), (row.Group, row.Decision.IsNotAdmitted));
    }

    // Rule 4: while the group is open, so is whether the candidate is in one, also where the evidence for a requirement is missing as well.
    [Fact]
    public void InGroup_WhileTheGroupIsOpenAndEvidenceIsMissing_ExcludesNobody()
    {
        var procedure = WithStage(stage => stage with
        {
            PassMarks = [new(new Condition.InGroup { Group = "internal" }, Law)],
            Cutoff = Cutoff.First(1, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law),
        }) with
        {
            Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"], MayBeMissing = true }],
            Grouping = Grouping.ByFact("contest"),
            Eligibility = [new("conduct", Condition.IrreproachableConduct, Law)],
        };
        var known = Applicant("B", 80);
        known = known with { Application = known.Application with { Facts = [new("contest", "internal")], IrreproachableConduct = Declaration.Affirmed } };

        Assert.Equal([OutcomeStatus.NeedsRuling, OutcomeStatus.Pending], Statuses(procedure, Applicant("A", 90), known));
    }

    // "Those tied for the last place wait for a decision unless all of them fit": with the places that pass to the group they do.
    [Fact]
    public void Places_OfThoseLeftUndecided_AreGivenOnceEnoughPlacesPass()
    {
        var procedure = WithPlaces(new()
        {
            Groups = [new("external", 1), new("internal", 1)],
            Transfers = [new() { From = "internal", To = "external", Basis = Law }],
            Ties = TiePolicy.LeaveUndecided,
            Basis = Law,
        });

        var placements = procedure.Evaluate([InContest("A", "external", 80), InContest("B", "external", 80)]).Placements;

        Assert.Equal([PlacementKind.Placed, PlacementKind.Placed], placements.Select(placement => placement.Kind));
    }

    // "a share of the number of those placed on the main list": who is left undecided is not placed.
    [Fact]
    public void ComplementaryList_OfAShareOfTheMainList_CountsThosePlaced()
    {
        var procedure = WithPlaces(new()
        {
            Groups = [new("external", 1), new("internal", 0) { Complementary = ComplementaryList.PartOfMainList("external", Fraction.One, PlacesRounding.Up) }],
            Ties = TiePolicy.LeaveUndecided,
            Basis = Law,
        });

        var placements = procedure.Evaluate([InContest("A", "external", 80), InContest("B", "external", 80), InContest("C", "internal", 80)]).Placements;

        Assert.Equal(["A", "B"], placements.Select(placement => placement.Candidate.ToString()));
    }

    // Counted once among everybody: one who waits in one list and has passed in another stands in nobody's way twice, least of all in their own.
    [Fact]
    public void Cutoff_AmongEverybody_CountsOnceWhoWaitsInAnotherList()
    {
        var oral = new ScoredTest("oral", maximum: 100);
        var procedure = WithLists(
            Score.Sum(Written, oral),
            new("first") { Tests = [Written, oral], Cutoff = Cutoff.First(1, Written, Scope.EachGroup, TiePolicy.LeaveUndecided, Law), Basis = Law },
            new("second") { Tests = [], Cutoff = Cutoff.First(1, oral, Scope.Everyone, TiePolicy.AdmitNoneTied, Law), Basis = Law });

        var lines = LinesOf(procedure, InLists("A", isInQuota: true, (Written, 50), (oral, 90)), InLists("B", isInQuota: false, (Written, 50), (oral, 10)));

        Assert.Equal(["A general Pending", "A quota Laureate", "B general Pending"], lines);
    }

    // More evidence never changes a decision that was final: who waits in one list, and has a place among everybody by another, may come ahead in the first one later.
    [Fact]
    public void Cutoff_AmongEverybodyThatKeepsOneWhoWaitsInAnotherList_LeavesTheNextCutoffOpen()
    {
        var (oral, paper) = (new ScoredTest("oral", maximum: 100), new ScoredTest("paper", maximum: 100));
        var procedure = WithLists(
            Score.Sum(Written, oral, paper),
            new("first") { Tests = [Written, oral, paper], Cutoff = Cutoff.First(2, Written, Scope.EachGroup, TiePolicy.LeaveUndecided, Law), Basis = Law },
            new("second") { Tests = [], Cutoff = Cutoff.First(2, oral, Scope.Everyone, TiePolicy.AdmitNoneTied, Law), Basis = Law },
            new("third") { Tests = [], Cutoff = Cutoff.First(1, paper, Scope.EachGroup, TiePolicy.AdmitAllTied, Law), Basis = Law });

        var lines = LinesOf(
            procedure,
            InLists("A", isInQuota: true, (Written, 50), (oral, 90), (paper, 50)),
            InLists("B", isInQuota: false, (Written, 50), (oral, 0), (paper, 0)),
            InLists("C", isInQuota: false, (Written, 95), (oral, 90), (paper, 10)));

        Assert.Equal(["A general Pending", "A quota Laureate", "B general Pending", "C general Pending"], lines);
    }

    // A list may still retain A, who waits in it for a bound: the list that counts the rest would then keep B.
    [Fact]
    public void Cutoff_OfALaterListThatCountsTheRest_WaitsForThoseWhomAnEarlierListMayRetain()
    {
        var lines = LinesOf(WithBoundInGeneral(ListOverlap.LaterListsCountTheRest), InLists("A", isInQuota: true, (Written, 90)), InLists("B", isInQuota: true, (Written, 80)));

        Assert.Equal(["A general Pending", "A quota Laureate", "B general Pending", "B quota Pending"], lines);
    }

    // "Whoever one list keeps goes on": also in the list that leaves them out, once the bound is set that they wait for in the other.
    [Fact]
    public void Cutoff_WhereOneListMayStillRetain_LeavesNobodyOutOfAnother()
    {
        var procedure = WithBoundInGeneral(ListOverlap.RetainedOnceGoesOn);
        var external = procedure with { Grouping = new Grouping.ByList { Lists = [new("general", Condition.FactTrue("quota"), Law), new("quota", Condition.Always, Law)] } };

        var lines = LinesOf(external, InLists("A", isInQuota: false, (Written, 90)), InLists("B", isInQuota: true, (Written, 80)));

        Assert.Equal(["A quota Laureate", "B general Pending", "B quota Pending"], lines);
    }

    // Who has 40 in the first test is dispensed from the second and has a mean of 40, ahead of 39; whoever takes it has at most (40 + 3 × 10)/4.
    [Fact]
    public void Cutoff_WhileItIsOpenWhoTakesATest_CountsBothWays()
    {
        var first = new ScoredTest("first", maximum: 40);
        var second = new ScoredTest("second", maximum: 10)
        {
            AwaitedWhere = new Condition.ScoreIs { Score = first, Comparison = Comparison.LessThan, Threshold = Threshold.OfMaximum(Fraction.Of(2, 3)) },
        };
        var mean = Score.MeanOfKnown(Weight.Of(1, first), Weight.Of(3, second));
        var procedure = Procedure with
        {
            Stages =
            [
                new("first") { Tests = [first], Basis = Law },
                new("second") { Tests = [second], Cutoff = Cutoff.First(1, mean, Scope.EachGroup, TiePolicy.AdmitAllTied, Law), Basis = Law },
            ],
            FinalScore = new(mean, Law),
            Ranking = Procedure.Ranking with { By = Order.HighestFirst(mean) },
        };

        var one = new Candidate(new Application { Candidate = CandidateId.Of("A") }).With((first, (Points)39));
        var other = new Candidate(new Application { Candidate = CandidateId.Of("B") });

        Assert.Equal([OutcomeStatus.Pending, OutcomeStatus.Pending], Statuses(procedure, one, other));
        Assert.Equal([OutcomeStatus.NotRetained, OutcomeStatus.Laureate], Statuses(procedure, one, other.With((first, (Points)40))));
        Assert.Equal(OutcomeStatus.Laureate, Statuses(procedure, one, other.With((first, (Points)20)))[0]);
    }

    private static SelectionProcedure WithBoundInGeneral(ListOverlap overlap) => WithLists(
        Written,
        new Stage("first")
        {
            Tests = [Written],
            PassMarks = [PassMark.AtLeast(Threshold.SetByJury("minimum"), Written, Law) with { InGroups = ["general"] }],
            Cutoff = Cutoff.First(1, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law) with { Overlap = overlap },
            Basis = Law,
        });

    private static SelectionProcedure WithLists(Score final, params Stage[] stages) => Procedure with
    {
        Facts = [new() { Id = "quota", Kind = FactKind.Truth }],
        Grouping = new Grouping.ByList { Lists = [new("general", Condition.Always, Law), new("quota", Condition.FactTrue("quota"), Law)] },
        Stages = [.. stages],
        FinalScore = new(final, Law),
    };

    private static Candidate InLists(string key, bool isInQuota, params (Test Test, Points Points)[] marks) =>
        new Candidate(new Application { Candidate = CandidateId.Of(key), Facts = [new("quota", isInQuota)] }).With([.. marks.Select(mark => (mark.Test, (TestResult)mark.Points))]);

    private static string[] LinesOf(SelectionProcedure procedure, params Candidate[] candidates)
    {
        var outcome = procedure.Evaluate(candidates);
        return [.. Enumerable.Range(0, outcome.Count).Select(index => $"{outcome[index].Candidate} {outcome[index].Group} {outcome[index].Decision.Status}")];
    }

    private static SelectionProcedure WithPlaces(PlacesRule places) => Procedure with
    {
        Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"] }],
        Grouping = Grouping.ByFact("contest"),
        Places = places,
    };

    private static SelectionProcedure WithStage(Func<Stage, Stage> change) => Procedure with { Stages = [change(Procedure.Stages[0])] };

    private static Candidate Applicant(string key, Points written) => new Candidate(new Application { Candidate = CandidateId.Of(key) }).With((Written, written));

    private static Candidate InContest(string key, string contest, Points written)
    {
        var applicant = Applicant(key, written);
        return applicant with { Application = applicant.Application with { Facts = [new("contest", contest)] } };
    }

    private static OutcomeStatus[] Statuses(SelectionProcedure procedure, params Candidate[] candidates) => [.. procedure.Evaluate(candidates) is var outcome ? Enumerable.Range(0, outcome.Count).Select(outcome.StatusAt) : []];

    private static JuryRuling Ruling(string candidate, RulingKind kind, string stage) =>
        new() { Candidate = CandidateId.Of(candidate), Kind = kind, Stage = stage, By = "the jury", On = new LocalDate(2025, 12, 1), Reason = "as its minutes say" };
}
