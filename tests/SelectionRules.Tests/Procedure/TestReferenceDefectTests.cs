namespace SelectionRules.Tests;

public sealed class TestReferenceDefectTests
{
    [Fact]
    public void Score_OfATestOfNoStage_IsAnError() => Defects.Error(
        Sample.WithScore(Score.Sum(Sample.Oral, Sample.Elsewhere)),
        "stages/oral/passMarks/1/condition/of/0/score/terms/1/score/test",
        "No stage has a test 'elsewhere'.");

    [Fact]
    public void Condition_OnATestOfNoStage_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.AllOf(
            Condition.ScoreAtLeast(10, Sample.Written),
            Condition.AnyOf(Condition.FactTrue("disabled"), Condition.LevelAtLeast(LanguageLevel.B2, new LevelTest("german", LevelScale.Cefr))))),
        "stages/written/passMarks/0/condition/of/1/of/1/test",
        "No stage has a test 'german'.");

    [Fact]
    public void Weight_OfATestOfNoStage_IsAnError() => Defects.All(
        Sample.Procedure with
        {
            FinalScore = new(Score.WeightedOutOf(20, Weight.Of(2, 3, Sample.Written), Weight.Of(1, 3, Sample.Elsewhere)), Sample.Law("11")),
            Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By with { Keys = [.. Sample.Procedure.Ranking.By.Keys.Skip(1)] } },
        },
        "Error stages/written/tests/third: The test neither counts nor is a gate: it is in no score, pass mark, cutoff, order or condition. A test that only informs is advisory.",
        "Error stages/oral/counts: The stage counts, and none of its tests is in the final score or in the ranking: it is a gate only, or advisory.",
        "Error finalScore/score/parts/1/score/test: No stage has a test 'elsewhere'.",
        "Warning ranking/by: No key of the ranking is the final score that laureates are told.");

    [Fact]
    public void Score_OfAnotherTestOfTheSameId_IsAnError() => Defects.Error(
        Sample.WithScore(Sample.Oral with { Maximum = 100 }),
        "stages/oral/passMarks/1/condition/of/0/score/test",
        "The test 'oral' here is not the one that its stage has by that id; they differ.");

    [Fact]
    public void PassMark_OnATestOfALaterStage_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.ScoreAtLeast(10, Sample.Oral)),
        "stages/written/passMarks/0/condition/score/test",
        "The test 'oral' belongs to the later stage 'oral'.");

    [Fact]
    public void Cutoff_OnATestOfALaterStage_IsAnError() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { By = Order.HighestFirst(Score.Sum(Sample.First, Sample.Oral)) }),
        "stages/written/cutoff/by/keys/0/score/terms/1/score/test",
        "The test 'oral' belongs to the later stage 'oral'.");

    [Fact]
    public void OnTop_OnATestOfALaterStage_IsAnError() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { OnTop = Condition.ScoreAtLeast(15, Sample.Oral) }),
        "stages/written/cutoff/onTop/score/test",
        "The test 'oral' belongs to the later stage 'oral'.");

    [Fact]
    public void Order_ByATestOfAnAdvisoryStage_IsAnError()
    {
        var impression = new ScoredTest("impression", 20);
        Defects.Error(
            Sample.Procedure with
            {
                Stages = [.. Sample.Procedure.Stages, new("talk") { Counts = StageWeight.Advisory, Tests = [impression], Basis = Sample.Law("9") }],
                Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By.Then(OrderKey.HighestFirst(impression)) },
            },
            "ranking/by/keys/3/score/test",
            "The test 'impression' belongs to the advisory stage 'talk': no result in it, and none, decides anything.");
    }

    [Fact]
    public void ResultIs_OnAnAdvisoryTest_IsAnError() => Defects.Error(
        Sample.WithStage("oral", stage => stage with
        {
            PassMarks = [.. stage.PassMarks, new(Condition.Not(new Condition.ResultIs { Test = Sample.Survey, OneOf = [ResultState.Absent] }), Sample.Law("9"))],
        }),
        "stages/oral/passMarks/1/condition/of/test",
        "The test 'survey' is advisory: no result in it, and none, decides anything.");

    [Fact]
    public void RatingIs_OfARatingThatTheTestDoesNotHave_IsAnError() => Defects.Error(
        Sample.WithStage("gate", stage => stage with
        {
            PassMarks = [stage.PassMarks[0], new(new Condition.RatingIs { Test = Sample.Jury, OneOf = ["high", "excellent"] }, Sample.Law("7"))],
        }),
        "stages/gate/passMarks/1/condition/oneOf/1",
        "The test 'jury' has no rating 'excellent'.");

    [Fact]
    public void RatingIs_OfEveryRating_IsAWarning() => Defects.Warning(
        Sample.WithStage("gate", stage => stage with
        {
            PassMarks = [stage.PassMarks[0], new(new Condition.RatingIs { Test = Sample.Jury, OneOf = Sample.Jury.Ratings }, Sample.Law("7"))],
        }),
        "stages/gate/passMarks/1/condition/oneOf",
        "Every rating of the test 'jury' meets the condition.");

    [Fact]
    public void LevelIs_OfALevelThatTheScaleDoesNotHave_IsAnError() => Defects.Error(
        Sample.WithStage("gate", stage => stage with { PassMarks = [stage.PassMarks[1], PassMark.AtLeast(LanguageLevel.Of("D1"), Sample.Level, Sample.Law("7"))] }),
        "stages/gate/passMarks/1/condition/level",
        "The scale CEFR of the test 'level' has no level 'D1'.");

    [Fact]
    public void LevelIs_TheLowest_IsAWarning() => Defects.Warning(
        Sample.WithStage("gate", stage => stage with { PassMarks = [stage.PassMarks[1], PassMark.AtLeast(LanguageLevel.A1, Sample.Level, Sample.Law("7"))] }),
        "stages/gate/passMarks/1/condition/level",
        "Every level is 'A1' or a higher one.");

    [Fact]
    public void AwaitedWhere_OnTheSameTest_IsAnError()
    {
        var inner = new ScoredTest("loop", 20);
        var loop = inner with { AwaitedWhere = Condition.ScoreAtLeast(3, inner) };
        Defects.All(
            Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, loop], PassMarks = [.. stage.PassMarks, PassMark.AtLeast(1, loop, Sample.Law("9"))] }),
            "Error stages/oral/tests/loop/awaitedWhere/score/test: The test 'loop' here is not the one that its stage has by that id; they differ.",
            "Error stages/oral/tests/loop/awaitedWhere: Whether the test is awaited depends on itself: loop asks for loop.");
    }

    [Fact]
    public void AwaitedWhere_InACircle_IsAnErrorOnce()
    {
        var (one, other) = (new AdvisoryTest("one"), new RatedTest("other", ["a", "b"]));
        var circle = one with { AwaitedWhere = new Condition.RatingIs { Test = other, OneOf = ["a"] } };
        other = other with { AwaitedWhere = new Condition.ResultIs { Test = circle, OneOf = [ResultState.Absent] } };
        var found = Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, circle, other] }).Validate();
        Assert.Single(found, defect => defect.ToString() == "stages/oral/tests/one/awaitedWhere: Whether the test is awaited depends on itself: one asks for other asks for one.");
    }

    [Fact]
    public void Competency_OutsideTheProfile_IsAnError()
    {
        var oral = Sample.Oral with { Assesses = ["clarity", "charm"] };
        var procedure = Sample.Procedure with
        {
            Stages = [new("oral") { Tests = [oral], Basis = Sample.Law("9") }],
            FinalScore = new(oral, Sample.Law("11")),
            Ranking = Sample.Procedure.Ranking with { By = Order.HighestFirst(oral) },
            Facts = [],
            Eligibility = [.. Sample.Procedure.Eligibility.Take(2)],
            Preferences = [],
        };
        Defects.All(
            procedure with { FinalScore = new(oral, Sample.Law("11")) },
            "Error stages/oral/tests/oral/assesses/1: The competency 'charm' cannot be assessed: it is outside the job profile.");
        Defects.All(
            procedure with { Profile = null },
            "Error stages/oral/tests/oral/assesses/0: The competency 'clarity' cannot be assessed: the procedure has no job profile.",
            "Error stages/oral/tests/oral/assesses/1: The competency 'charm' cannot be assessed: the procedure has no job profile.");
    }
}
