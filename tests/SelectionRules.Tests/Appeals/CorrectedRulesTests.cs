using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests;

/// <summary>Corrected rules under each policy: worked out by hand.</summary>
public sealed class CorrectedRulesTests
{
    private static readonly ScoredTest Written = Example.Written;

    private static readonly ScoredTest Oral = Example.Oral;

    private static readonly AppealDecision Jury = new() { By = "the jury", On = Example.ReferenceDate, Reason = "a question is neutralised" };

    // 50 of 100 in the written test, whose first two go on to the oral one; the sum of both ranks.
    private static readonly SelectionProcedure Procedure = Example.Procedure with
    {
        Stages =
        [
            new("first") { Tests = [Written], PassMarks = [PassMark.AtLeast(50, Written, Clause("pass"))], Cutoff = Cutoff.First(2, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Clause("cutoff")), Basis = Clause("first") },
            new("second") { Tests = [Oral], PassMarks = [PassMark.AtLeast(50, Oral, Clause("oral"))], Basis = Clause("second") },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Clause("absence"))],
        FinalScore = new(Score.Sum(Written, Oral), Clause("score")),
        Ranking = Example.Procedure.Ranking with { By = Order.HighestFirst(Score.Sum(Written, Oral)) },
    };

    // Of 60 questions 3 are neutralised: a count of 57 counts out of 60.
    private static readonly ScoredTest Asked = new("right", 60);

    private static readonly ScoredTest Left = new("right", 57);

    [Fact]
    public void Keep_UnderAStricterPassMark_KeepsWhoPassed()
    {
        // 60 are asked now: A has 55 and was a laureate, C failed before and fails still.
        var again = Recompute(Procedure, Stricter(60), NotifiedPolicy.Keep, Of("A", 55, 60), Of("B", 70, 60), Of("C", 40, 60));

        Assert.Equal(["A Laureate 2", "B Laureate 1", "C Failed "], Lines(again.After));
        Assert.Equal(
            [(RulingKind.SetsAsideElimination, "first", "A"), (RulingKind.AdmitsOnTop, "first", "A")],
            again.Kept.Select(ruling => (ruling.Kind, ruling.Stage, ruling.Candidate.ToString())));
        var difference = Assert.Single(again.Differences);
        Assert.Equal(DifferenceKind.Stays, difference.Kind);
        Assert.Contains(new DifferenceCause.OfRule { Rule = "stages/first/pass-marks/1", Kind = FindingKind.PassMark, Stage = "first", Basis = Clause("pass") }, difference.Causes);
        Assert.Equal(
            "A: stays: laureate, rank 2. Stays at first by the policy “keep”: A ruling of the jury on 26 October 2025 sets the elimination aside: a question is neutralised. Stays at first by the policy “keep”: A ruling of the jury on 26 October 2025 admits on top of the cutoff: a question is neutralised. Rule: pass mark of first [pass]; cutoff of first [cutoff]. Own evidence unchanged.",
            difference.ToString());
    }

    [Fact]
    public void Keep_OfSomebodyWhoFailsNow_AddsTheOthersAllTheSame()
    {
        // From the start A would have failed, and C would have been second.
        var again = Recompute(Procedure, Stricter(60) with { Stages = [Stricter(60).Stages[0] with { Cutoff = Procedure.Stages[0].Cutoff! with { By = Order.Of(new OrderKey.ByScore { Score = Written, First = Extreme.Lowest }) } }, Procedure.Stages[1]] }, NotifiedPolicy.Keep, Of("A", 55, 60), Of("B", 70, 60), Of("C", 65, 60), Of("D", 61, 60));

        // First before: B and C. By the lowest of those with 60: D and C. Of those told B stays; A was outside and has failed.
        Assert.Equal(["A Failed ", "B Laureate 1", "C Laureate 2", "D Laureate 3"], Lines(again.After));
    }

    [Fact]
    public void Keep_OfOnesOwnLowerMark_KeepsThePassAndCountsTheMark()
    {
        var again = Recomputation.Of(Procedure.Evaluate([Of("A", 60, 60), Of("B", 55, 60)]), [Correct("A", Written, 40)], NotifiedPolicy.Keep, Jury);

        Assert.Equal(["A Laureate 2", "B Laureate 1"], Lines(again.After));
        Assert.Equal(100, again.After.For(CandidateId.Of("A")).AsT6.FinalScore);
    }

    [Fact]
    public void Keep_OfSomebodyWhomARulingEliminates_OverrulesNothing()
    {
        var ruled = Procedure with { Rulings = [new() { Candidate = CandidateId.Of("A"), Kind = RulingKind.Eliminates, Stage = "first", By = "the court", On = Jury.On, Reason = "fraud" }] };
        var again = Recompute(Procedure, ruled, NotifiedPolicy.Keep, Of("A", 60, 60));

        Assert.Equal(["A Failed "], Lines(again.After));
        Assert.Empty(again.Rulings);
    }

    [Theory]
    [InlineData(NotifiedPolicy.Keep)]
    [InlineData(NotifiedPolicy.NeverLower)]
    public void AnApplicationThatCostsTheAdmission_IsLeftAside(NotifiedPolicy policy)
    {
        var procedure = Procedure with { Facts = [new() { Id = "complete", Kind = FactKind.Truth }], Eligibility = [new("complete", Condition.FactTrue("complete"), Clause("dossier"))] };
        var was = Of("A", 60, 60);
        was = was with { Application = was.Application with { Facts = [new("complete", true)] } };
        var again = Recomputation.Of(procedure.Evaluate([was]), [new Correction.OfApplication { Application = was.Application with { Facts = [new("complete", false)] } }], policy, Jury);

        Assert.Equal(["A Laureate 1"], Lines(again.After));
        Assert.Single(again.NotApplied);
        Assert.Empty(again.Differences);
    }

    [Fact]
    public void Keep_UnderRulesOfAdmissionThatRefuse_IsRefused()
    {
        var procedure = Procedure with { Facts = [new() { Id = "complete", Kind = FactKind.Truth }], Eligibility = [new("complete", Condition.Always, Clause("dossier"))] };
        var was = Of("A", 60, 60);
        was = was with { Application = was.Application with { Facts = [new("complete", false)] } };
        var refusal = Assert.Throws<ArgumentException>(() => Recompute(procedure, procedure with { Eligibility = [new("complete", Condition.FactTrue("complete"), Clause("dossier"))] }, NotifiedPolicy.Keep, was));

        Assert.Contains("The policy keep cannot hold: the corrected rules do not admit, or not in the same group, 1 who took part, 'A' among them", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NeutralisedQuestions_WithAnotherMaximum_CountOutOfWhatTheyDid()
    {
        // 34 of 57 is 680/19, above 35; 33 of 57 is 660/19, below it. C had three of the neutralised ones right.
        var again = Recomputation.Of(Of(Asked, 60).Evaluate([Counted("A", 33), Counted("B", 34), Counted("C", 36)]), [new Correction.OfRules { Procedure = Of(Left, 60) }, Correct("C", Left, 33)], NotifiedPolicy.AsIfFromTheStart, Jury);

        Assert.Equal(["A Failed ", "B Laureate 1", "C Failed "], Lines(again.After));
        Assert.Equal(Fraction.Of(680, 19), again.After.For(CandidateId.Of("B")).AsT6.FinalScore);
    }

    [Fact]
    public void NeverLower_WhereNobodyHasLess_TakesTheCountsAndTheRulesTogether()
    {
        // 35 with one of the neutralised ones right is 34 of 57: 680/19, more than 35.
        var again = Recomputation.Of(Of(Asked, 60).Evaluate([Counted("A", 35), Counted("B", 34)]), [new Correction.OfRules { Procedure = Of(Left, 60) }, Correct("A", Left, 34)], NotifiedPolicy.NeverLower, Jury);

        Assert.Equal(["A Laureate 1", "B Laureate 1"], Lines(again.After));
        Assert.Empty(again.NotApplied);
    }

    [Fact]
    public void NeverLower_WhereSomebodyHasLess_IsRefusedAndMixesNothing()
    {
        // 35 with all three right is 32 of 57: 640/19, less than 35. An old count under the new factor would have been 700/19.
        var refusal = Assert.Throws<ArgumentException>(() => Recomputation.Of(Of(Asked, 60).Evaluate([Counted("A", 35)]), [new Correction.OfRules { Procedure = Of(Left, 60) }, Correct("A", Left, 32)], NotifiedPolicy.NeverLower, Jury));

        Assert.Contains("1 would have less than before under the corrected rules, 'A' among them (stages/s/pass-marks/1: 35 before, 640/19 now)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverLower_WhereTheRulesCountTheBetterOfTheTwo_Holds()
    {
        // Other weights, and the better of the two for everybody: A would have had 170 in place of 180.
        var better = Procedure with { FinalScore = new(Score.Best(1, Score.Sum(Written, Oral), Score.Sum(Weight.Of(Fraction.Of(1, 2), Written), Weight.Of(Fraction.Of(3, 2), Oral))), Clause("score")) };
        var worse = Procedure with { FinalScore = new(Score.Sum(Weight.Of(Fraction.Of(1, 2), Written), Weight.Of(Fraction.Of(3, 2), Oral)), Clause("score")) };

        Assert.Equal(180, Recompute(Procedure, better, NotifiedPolicy.NeverLower, Of("A", 100, 80)).After.For(CandidateId.Of("A")).AsT6.FinalScore);
        Assert.Contains("(final-score: 180 before, 170 now)", Assert.Throws<ArgumentException>(() => Recompute(Procedure, worse, NotifiedPolicy.NeverLower, Of("A", 100, 80))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverLower_UnderAStricterPassMark_IsRefused() => Assert.Contains(
        "(stages/first, where the line stops)",
        Assert.Throws<ArgumentException>(() => Recompute(Procedure, Stricter(60), NotifiedPolicy.NeverLower, Of("A", 55, 60))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void NeverLower_OfAnApplicationThatLowersAScore_LeavesItAside()
    {
        var sum = Score.Sum(Written, Oral, new Score.OfFact { Fact = "years" });
        var procedure = Procedure with { Facts = [new() { Id = "years", Kind = FactKind.Number, Minimum = 0, Maximum = 10 }], FinalScore = new(sum, Clause("score")), Ranking = Procedure.Ranking with { By = Order.HighestFirst(sum) } };
        var was = Of("A", 60, 60);
        was = was with { Application = was.Application with { Facts = [new("years", 3)] } };

        Recomputation With(int years) => Recomputation.Of(procedure.Evaluate([was]), [new Correction.OfApplication { Application = was.Application with { Facts = [new("years", years)] } }], NotifiedPolicy.NeverLower, Jury);
        Assert.Equal((123, 1), ((int)With(2).After.For(CandidateId.Of("A")).AsT6.FinalScore!.Value.Numerator, With(2).NotApplied.Count));
        Assert.Equal((124, 0), ((int)With(4).After.For(CandidateId.Of("A")).AsT6.FinalScore!.Value.Numerator, With(4).NotApplied.Count));
    }

    private static SelectionProcedure Stricter(int points) => Procedure with { Stages = [Procedure.Stages[0] with { PassMarks = [PassMark.AtLeast(points, Written, Clause("pass"))] }, Procedure.Stages[1]] };

    private static SelectionProcedure Of(ScoredTest right, int outOf)
    {
        var score = new Score.Rescaled { Score = right, To = outOf };
        return Procedure with
        {
            Stages = [new("s") { Tests = [right], PassMarks = [PassMark.AtLeast(35, score, Clause("pass"))], Basis = Clause("s") }],
            FinalScore = new(score, Clause("score")),
            Ranking = Procedure.Ranking with { By = Order.HighestFirst(score) },
        };
    }

    private static Basis Clause(string clause) => new("Notice", clause);

    private static string[] Lines(Outcome outcome) => [.. Enumerable.Range(0, outcome.Count).Select(line => outcome[line]).Select(row => $"{row.Candidate} {row.Decision.Status} {(row.Decision.IsLaureate ? row.Decision.AsT6.Rank : null)}")];

    private static Recomputation Recompute(SelectionProcedure procedure, SelectionProcedure corrected, NotifiedPolicy policy, params Candidate[] candidates) =>
        Recomputation.Of(procedure.Evaluate(candidates), [new Correction.OfRules { Procedure = corrected }], policy, Jury);

    private static Correction.OfResult Correct(string candidate, Test test, int points) => new() { Candidate = CandidateId.Of(candidate), Test = test.Id, Result = Points.From(points) };

    private static Candidate Counted(string id, int right) => new Candidate(Example.Application with { Candidate = CandidateId.Of(id) }).With((Asked, Points.From(right)));

    private static Candidate Of(string id, int written, int oral) => new Candidate(Example.Application with { Candidate = CandidateId.Of(id) }).With((Written, Points.From(written)), (Oral, Points.From(oral)));
}
