namespace SelectionRules.Tests;

/// <summary>A score that may have no value for somebody who goes on is warned of, unless the formula says what counts then.</summary>
public sealed class MissingValueDefectTests
{
    private const string Advice = "Say what counts then: { \"known\": \"option\", \"otherwise\": … }, \"mean-of-known\", or \"when\" with \"result-of\".";

    private const string NotAwaited = $"'option' is not awaited from everybody. {Advice}";

    private static readonly Condition Chosen = Condition.FactTrue("disabled");

    private static readonly ScoredTest Option = new("option", maximum: 20) { AwaitedWhere = Chosen };

    private static readonly ScoredTest External = new("external", maximum: 20) { AwaitedWhere = Condition.CodeIn("contest", "external") };

    private static readonly ScoredTest Internal = new("internal", maximum: 20) { AwaitedWhere = Condition.CodeIn("contest", "internal") };

    public static TheoryData<Score> Handled => new()
    {
        Score.Sum(Sample.Oral, Score.KnownOr(Option, Score.Fixed(0))),
        Score.KnownOr(Score.Sum(Sample.Oral, Option), Sample.Oral),
        Score.MeanOfKnown(Sample.Oral, Option),
        Score.Best(1, Sample.Oral, Option),
        new Score.LowestOf { Scores = [Sample.Oral, Option] },
        Score.When(Is(Option, ResultState.Known), Score.Sum(Sample.Oral, Option), Sample.Oral),
        Score.When(Is(Option, ResultState.Exempt), Sample.Oral, Score.Sum(Sample.Oral, Option)),
        Score.When(Condition.Not(Is(Option, ResultState.Known)), Sample.Oral, Score.Sum(Sample.Oral, Option)),
        Score.When(Condition.AllOf(Is(Option, ResultState.Known), Condition.CodeIn("contest", "internal")), Score.Sum(Sample.Oral, Option), Sample.Oral),
        Score.When(Chosen, Score.Sum(Sample.Oral, Option), Sample.Oral),
        Score.When(Condition.Not(Chosen), Sample.Oral, Score.Sum(Sample.Oral, Option)),
    };

    public static TheoryData<Score> NotHandled => new()
    {
        Score.Sum(Sample.Oral, Option),
        Score.MeanOf(Sample.Oral, Option),
        Score.WeightedOutOf(20, Weight.Of(1, 2, Sample.Oral), Weight.Of(1, 2, Option)),
        Score.Round(Score.Sum(Sample.Oral, Option), 1, RoundingMode.HalfUp),
        Score.Best(2, Sample.Oral, Option),
        Score.MeanOfKnown(Option),
        Score.KnownOr(Option, Score.Sum(Sample.Oral, Option)),
        Score.When(Is(Option, ResultState.Known), Sample.Oral, Score.Sum(Sample.Oral, Option)),
        Score.When(Chosen, Sample.Oral, Score.Sum(Sample.Oral, Option)),
        Score.When(Condition.CodeIn("contest", "internal"), Score.Sum(Sample.Oral, Option), Sample.Oral),
    };

    [Theory]
    [MemberData(nameof(Handled))]
    public void FinalScore_ThatSaysWhatCounts_HasNoDefect(Score score) => Assert.Empty(Doubts(WithFinal(score)));

    // Which score counts is open while the fact is: 'known' does not help, and whoever goes on has no final score.
    [Theory]
    [InlineData(true, false, false, true)]
    [InlineData(false, false, false, false)]
    [InlineData(true, true, false, false)]
    [InlineData(true, true, true, true)]
    public void FinalScore_ThatDependsOnAFactWhichMayBeMissing_IsAWarning(bool mayBeMissing, bool isRequired, bool isUnderReserve, bool isWarned)
    {
        var condition = Condition.CodeIn("contest", "internal");
        var procedure = WithFinal(Score.KnownOr(Score.When(condition, Score.Fixed(5), Sample.Oral), Score.Fixed(0)));
        procedure = procedure with
        {
            Facts = [.. procedure.Facts.Select(fact => fact.Id == "contest" ? fact with { MayBeMissing = mayBeMissing } : fact)],
            Eligibility = isRequired ? [.. procedure.Eligibility, new("contest", condition, Sample.Law("4")) { UnderReserve = isUnderReserve }] : procedure.Eligibility,
        };

        Assert.Equal(
            isWarned ? ["finalScore/score: There can be a laureate without a final score: a condition asks for the fact 'contest', which may be missing. Let applications state it: false, or a code such as 'none'."] : [],
            Doubts(procedure).Select(defect => defect.ToString()));
    }

    [Theory]
    [MemberData(nameof(NotHandled))]
    public void FinalScore_OnATestThatIsNotAwaited_IsAWarning(Score score)
    {
        var defect = Assert.Single(Doubts(WithFinal(score)));

        Assert.Equal($"finalScore/score: There can be a laureate without a final score: {NotAwaited}", defect.ToString());
        Assert.Equal((DefectSeverity.Warning, DefectTopic.ScoreWithoutValue), (defect.Severity, defect.Topic));
    }

    [Fact]
    public void FinalScore_OfTheTestOfEachContest_HasNoDefect()
    {
        var score = Score.When(Condition.CodeIn("contest", "external"), External, Internal);

        Assert.Empty(Doubts(WithFinal(Score.Sum(Sample.Oral, score), External, Internal)));
        Assert.Single(Doubts(WithFinal(Score.Sum(Sample.Oral, Score.When(Condition.CodeIn("contest", "internal"), External, Internal)), External, Internal)));
    }

    [Fact]
    public void FinalScore_OnWhatMayBeMissingOrLeftOut_NamesEach()
    {
        var late = new ScoredTest("option", maximum: 20) { MissingMarks = [new(ResultState.Late, MissingMarkEffect.IsLeftOut, Sample.Law("10"))] };
        var procedure = WithFinal(Score.Sum(Sample.Oral, late, new Score.OfFact { Fact = "children" }), late);
        procedure = procedure with { Facts = [.. procedure.Facts.Select(fact => fact.Id == "children" ? fact with { MayBeMissing = true } : fact)] };

        Warns(procedure, $"finalScore/score: There can be a laureate without a final score: 'option' is left out for who is late; the fact 'children' may be missing. {Advice}");
    }

    [Fact]
    public void FinalScore_OnAnExemptionThatARuleSpeaksOf_IsAWarning() => Warns(
        WithFinal(Score.Sum(Sample.Oral, Score.When(Is(Sample.Oral, ResultState.Exempt), Score.Fixed(1), Score.Fixed(0)))),
        "finalScore/score: There can be a laureate without a final score: somebody may be exempt from 'oral'. " + Advice.Replace("option", "oral", StringComparison.Ordinal));

    [Fact]
    public void PassMark_OnASum_IsAWarning() => Warns(
        WithMark(Condition.ScoreAtLeast(10, Score.Sum(Sample.Oral, Option))),
        $"stages/oral/passMarks/1/condition/score: Somebody can be without this score, is not compared, and so passes: {NotAwaited}");

    // "Dispensed languages count as passed": the condition on one test is meant so.
    [Fact]
    public void PassMark_WhereNobodyPassesForWantOfAPart_HasNoDefect()
    {
        var both = Score.Sum(Sample.Oral, Option);

        Assert.Empty(Doubts(WithMark(Condition.ScoreAtLeast(10, Option))));
        Assert.Empty(Doubts(WithMark(Condition.ScoreAtLeast(10, Score.Round(Option, 0, RoundingMode.HalfUp)))));
        Assert.Empty(Doubts(WithMark(Condition.AnyOf(Condition.ScoreAtLeast(10, both), Condition.ScoreAtLeast(12, Sample.Oral)))));
        Assert.Empty(Doubts(WithMark(Condition.AllOf(Is(Option, ResultState.Known), Condition.ScoreAtLeast(10, both)))));
        Assert.Empty(Doubts(WithMark(Condition.AllOf(Condition.CodeIn("contest", "internal", "external"), Condition.ScoreAtLeast(10, Score.KnownOr(both, Sample.Oral))))));
        Assert.Empty(Doubts(WithMark(Condition.ScoreAtLeast(10, both), waivedFor: Condition.Not(Chosen))));
        Assert.Empty(Doubts(WithMark(Condition.ScoreAtLeast(10, both), waivedFor: Condition.AllOf(Is(Option, ResultState.Exempt), Condition.CodeIn("contest", "internal")))));
        Warns(
            WithMark(Condition.AllOf(Condition.CodeIn("contest", "internal"), Condition.Not(new Condition.ScoreIs { Score = both, Comparison = Comparison.LessThan, Threshold = 10 }))),
            $"stages/oral/passMarks/1/condition/of/1/of/score: Somebody can be without this score, is not compared, and so passes: {NotAwaited}");
    }

    [Fact]
    public void FirstKey_OfACutoffAndOfTheRanking_IsAWarning()
    {
        var procedure = WithFinal(Sample.Oral) with { Ranking = Sample.Procedure.Ranking with { By = Order.HighestFirst(Score.Sum(Sample.Oral, Option)).Then(OrderKey.HighestFirst(Sample.Final)) } };

        Warns(procedure, $"ranking/by/keys/0/score: Somebody can be without this score, and comes last: {NotAwaited}");
        Warns(
            WithFinal(Score.MeanOfKnown(Sample.Oral, Option)) is var sound ? sound with
            {
                Stages = [.. sound.Stages.Select(stage => stage.Id == "oral" ? stage with { Cutoff = Cutoff.First(5, Score.Sum(Sample.Oral, Option), Scope.EachGroup, TiePolicy.AdmitAllTied, Sample.Law("8").Assuming("Ties?", "all")) } : stage)],
            } : null!,
            $"stages/oral/cutoff/by/keys/0/score: Somebody can be without this score, and comes last: {NotAwaited}");
    }

    private static Condition.ResultIs Is(Test test, ResultState state) => new() { Test = test, OneOf = [state] };

    private static SelectionProcedure WithFinal(Score score, params Test[] tests) =>
        Sample.Procedure with
        {
            Stages =
            [
                .. Sample.Procedure.Stages.Select(stage => stage.Id switch
                {
                    "oral" => stage with { Tests = [.. stage.Tests, .. tests.Length == 0 ? [Option] : tests] },
                    "written" => stage with { Counts = StageWeight.GateOnly },
                    _ => stage,
                }),
            ],
            FinalScore = new(score, Sample.Law("11")),
            Ranking = Sample.Procedure.Ranking with { By = Order.HighestFirst(score).Then(OrderKey.HighestFirst(tests.Length == 0 ? Option : (ScoredTest)tests[0])).Then(OrderKey.HighestFirst(Sample.Final)) },
        };

    private static SelectionProcedure WithMark(Condition condition, Condition? waivedFor = null)
    {
        var procedure = WithFinal(Score.MeanOfKnown(Sample.Oral, Option));
        return procedure with
        {
            Stages = [.. procedure.Stages.Select(stage => stage.Id == "oral" ? stage with { PassMarks = [.. stage.PassMarks, new(condition, Sample.Law("9")) { WaivedFor = waivedFor }] } : stage)],
        };
    }

    private static void Warns(SelectionProcedure procedure, params string[] warnings) =>
        Assert.Equal(warnings, Doubts(procedure).Select(defect => defect.ToString()));

    private static List<Defect> Doubts(SelectionProcedure procedure)
    {
        var defects = procedure.Validate();
        Assert.DoesNotContain(defects, defect => defect.Severity == DefectSeverity.Error);
        return [.. defects.Where(defect => defect.Topic == DefectTopic.ScoreWithoutValue)];
    }
}
