using NodaTime;

namespace SelectionRules.Tests;

public sealed class StageDefectTests
{
    [Fact]
    public void Stages_AreNotNone()
    {
        var found = (Sample.Procedure with { Stages = [] }).Validate();
        Assert.Contains(found, defect => defect.ToString() == "stages: A procedure has at least one stage.");
    }

    [Fact]
    public void Stage_ThatDecidesNothing_IsAnError() => Defects.Error(
        Sample.Procedure with { Stages = [.. Sample.Procedure.Stages, new("empty") { Tests = [], Counts = StageWeight.GateOnly, Basis = Sample.Law("9") }] },
        "stages/empty/tests",
        "A stage has tests, pass marks or a cutoff; this one decides nothing.");

    [Fact]
    public void Ratings_AreNotNone() => Defects.All(
        Sample.WithStage("gate", stage => stage with { Tests = [.. stage.Tests, new RatedTest("mute", [])] }),
        "Error stages/gate/tests/mute/ratings: The test has no ratings to give.",
        "Error stages/gate/tests/mute: The test neither counts nor is a gate: it is in no score, pass mark, cutoff, order or condition. A test that only informs is advisory.");

    // 60 % of 20 is 12; below 10 nobody has that.
    [Fact]
    public void PassMarks_OfWhichOneIsAShare_ExcludeEachOtherTheSame() => Assert.Contains(
        Sample.WithStage("written", stage => stage with
        {
            PassMarks =
            [
                PassMark.AtLeast(Threshold.OfMaximum(0.6m), Sample.Written, Sample.Law("8")),
                new(new Condition.ScoreIs { Score = Sample.Written, Comparison = Comparison.LessThan, Threshold = 10 }, Sample.Law("8")),
            ],
        }).Validate(),
        defect => defect.Message.Contains("excludes the scores", StringComparison.Ordinal));

    [Theory]
    [InlineData(Comparison.AtLeast, 60, Comparison.LessThan, 50, true)]
    [InlineData(Comparison.LessThan, 50, Comparison.AtLeast, 60, true)]
    [InlineData(Comparison.AtLeast, 50, Comparison.LessThan, 50, true)]
    [InlineData(Comparison.MoreThan, 50, Comparison.AtMost, 50, true)]
    [InlineData(Comparison.EqualTo, 40, Comparison.EqualTo, 50, true)]
    [InlineData(Comparison.AtLeast, 50, Comparison.AtMost, 50, false)]
    [InlineData(Comparison.AtLeast, 50, Comparison.LessThan, 60, false)]
    [InlineData(Comparison.AtLeast, 50, Comparison.MoreThan, 60, false)]
    public void PassMarks_ThatExcludeEachOther_AreAnError(Comparison one, int first, Comparison other, int second, bool isError)
    {
        Condition.ScoreIs Of(Comparison comparison, int points) => new() { Score = Sample.Written, Comparison = comparison, Threshold = points };
        var procedure = Sample.WithStage("written", stage => stage with { PassMarks = [new(Of(one, first), Sample.Law("8")), new(Of(other, second), Sample.Law("8"))] });

        Assert.Equal(isError, procedure.Validate().Any(defect => defect.Message == "Nobody can pass: a pass mark of the stage 'written' excludes the scores that this one asks for."));
        var waived = Sample.WithStage("written", stage => stage with { PassMarks = [new(Of(one, first), Sample.Law("8")) { WaivedFor = Condition.FactTrue("disabled") }, new(Of(other, second), Sample.Law("8"))] });
        Assert.DoesNotContain(waived.Validate(), defect => defect.Message.Contains("excludes the scores", StringComparison.Ordinal));
        var together = Sample.WithStage("written", stage => stage with { PassMarks = [new(Condition.AllOf(Of(one, first), Of(other, second)), Sample.Law("8"))] });
        Assert.Equal(isError, together.Validate().Any(defect => defect.Message.Contains("excludes the scores", StringComparison.Ordinal)));
        var either = Sample.WithStage("written", stage => stage with { PassMarks = [new(Condition.AnyOf(Of(one, first), Of(other, second)), Sample.Law("8"))] });
        Assert.DoesNotContain(either.Validate(), defect => defect.Message.Contains("excludes the scores", StringComparison.Ordinal));
    }

    [Fact]
    public void Held_BeforeAnEarlierStageBegins_IsAnError() => Defects.Error(
        Sample.WithStage("oral", stage => stage with { Held = Days(new(2026, 3, 30), new(2026, 3, 31)) }),
        "stages/oral/held",
        "The stage begins on 2026-03-30, before the earlier stage 'written' does, on 2026-04-01.");

    [Fact]
    public void Held_WhileAnEarlierStageRuns_IsAWarning() => Defects.Warning(
        Sample.WithStage("oral", stage => stage with { Held = Days(new(2026, 4, 2), new(2026, 4, 3)) }),
        "stages/oral/held",
        "The stage begins on 2026-04-02, while the earlier stage 'written' runs until 2026-04-02.");

    [Fact]
    public void Held_BeforeTheClosing_IsAWarning() => Defects.Warning(
        Sample.WithStage("gate", stage => stage with { Held = Days(new(2026, 1, 31), new(2026, 2, 1)) }),
        "stages/gate/held",
        "The stage begins on 2026-01-31, before applications have closed.");

    [Fact]
    public void Held_InAnotherCalendar_IsAnError() => Defects.Error(
        Sample.WithStage("gate", stage => stage with { Held = Days(new(1447, 9, 1, CalendarSystem.UmAlQura), new(1447, 9, 2, CalendarSystem.UmAlQura)) }),
        "stages/gate/held",
        "A date of a rule is of the ISO calendar, not of the calendar Um Al Qura.");

    [Fact]
    public void GateOnly_WithATestInTheFinalScore_IsAnError() => Defects.Error(
        Sample.WithStage("oral", stage => stage with { Counts = StageWeight.GateOnly }),
        "stages/oral/counts",
        "The test 'oral' is in the final score, and the stage does not count.");

    [Fact]
    public void Counted_WithoutATestInTheFinalScore_IsAnError() => Defects.Error(
        Sample.WithStage("gate", stage => stage with { Counts = StageWeight.Counted }),
        "stages/gate/counts",
        "The stage counts, and none of its tests is in the final score or in the ranking: it is a gate only, or advisory.", DefectTopic.Unused);

    // A rating that goes before the score, or a test that breaks ties, adds no points and decides on the order all the same.
    [Fact]
    public void Counted_WithATestThatRanksOnly_IsSound()
    {
        var stage = Sample.Procedure.Stages.Single(one => one.Id == "gate");
        var key = stage.Tests.Select(test => test switch
        {
            ScoredTest scored => OrderKey.HighestFirst(scored),
            RatedTest rated => OrderKey.FirstThoseWho(new Condition.RatingIs { Test = rated, OneOf = [rated.Ratings[0]] }),
            _ => (OrderKey?)null,
        }).First(one => one is not null)!;
        var procedure = Sample.WithStage("gate", one => one with { Counts = StageWeight.Counted });

        Assert.DoesNotContain(
            (procedure with { Ranking = procedure.Ranking with { By = new() { Keys = [.. procedure.Ranking.By.Keys, key] } } }).Validate(),
            defect => defect.Place.ToString().EndsWith("gate/counts", StringComparison.Ordinal));
    }

    [Fact]
    public void Advisory_WithPassMarksAndACutoff_IsAnErrorEach()
    {
        var talk = new ScoredTest("talk", 20);
        Defects.All(
            Sample.Procedure with
            {
                Stages =
                [
                    .. Sample.Procedure.Stages,
                    new("talk")
                    {
                        Counts = StageWeight.Advisory,
                        Tests = [talk],
                        PassMarks = [PassMark.AtLeast(1, talk, Sample.Law("9"))],
                        Cutoff = Cutoff.First(3, talk, Scope.EachGroup, TiePolicy.AdmitAllTied, Sample.Law("9").Assuming("Ties?", "all")),
                        Basis = Sample.Law("9"),
                    },
                ],
            },
            "Error stages/talk/passMarks: Nobody fails an advisory stage; it has no pass marks.",
            "Error stages/talk/cutoff: Nobody fails an advisory stage; it has no cutoff.");
    }

    [Fact]
    public void Test_ThatNeitherCountsNorIsAGate_IsAnError() => Defects.Error(
        Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, Sample.Elsewhere] }),
        "stages/oral/tests/elsewhere",
        "The test neither counts nor is a gate: it is in no score, pass mark, cutoff, order or condition. A test that only informs is advisory.", DefectTopic.Unused);

    [Fact]
    public void MissingMarks_WithoutARuleForAbsence_IsAnError() => Defects.Error(
        Sample.Procedure with { MissingMarks = [] }, "missingMarks", "Nothing says what follows from absence at: level, jury, first, second, third, oral.");

    [Fact]
    public void MissingMarks_OfTheTestItself_AreEnough()
    {
        var oral = new ScoredTest("only", 20) { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Sample.Law("10"))] };
        Defects.All(new()
        {
            Id = "only",
            AssessedOn = new(2026, 1, 1),
            Stages = [new("only") { Tests = [oral], Basis = Sample.Law("9") }],
            FinalScore = new(oral, Sample.Law("11")),
            Ranking = new() { By = Order.HighestFirst(oral), Scope = Scope.EachGroup, Basis = Sample.Law("12").Assuming("Ties?", "shared") },
        });
    }

    [Fact]
    public void MissingMarks_TwiceForOneState_AreAnError() => Defects.Error(
        Sample.Procedure with { MissingMarks = [.. Sample.Procedure.MissingMarks, new(ResultState.Absent, MissingMarkEffect.IsLeftOut, Sample.Law("10"))] },
        "missingMarks/1",
        "Being absent has two effects.");

    [Fact]
    public void MissingMarks_AsZeroWhereThereAreNoPoints_AreAnError() => Defects.All(
        Sample.Procedure with { MissingMarks = [.. Sample.Procedure.MissingMarks, new(ResultState.Late, MissingMarkEffect.CountsAsZero, Sample.Law("10"))] },
        "Error stages/gate/tests/level/missingMarks: A test that gives no points cannot count as 0; say what follows from being late.",
        "Error stages/gate/tests/jury/missingMarks: A test that gives no points cannot count as 0; say what follows from being late.");

    private static DateInterval Days(LocalDate from, LocalDate to) => new(from, to);
}
