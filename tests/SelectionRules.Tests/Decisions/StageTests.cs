namespace SelectionRules.Tests.Decisions;

/// <summary>"A stage is decided when a failure in it is known, whatever else is missing, or when every eliminating result is known."</summary>
public sealed class StageTests
{
    private static readonly ScoredTest Motivation = new("motivation", maximum: 20);

    private static readonly ScoredTest Innovating = new("innovating", maximum: 20);

    private static readonly ScoredTest Teamwork = new("teamwork", maximum: 20);

    private static readonly AdvisoryTest Personality = new("personality");

    private static readonly Score Competencies = Score.Sum(Innovating, Teamwork);

    // Motivation 12 of 20; the two competencies together 24 of 40.
    private static readonly SelectionProcedure Star = Of(Example.StageOf(Personality, Motivation, Innovating, Teamwork) with
    {
        PassMarks = [PassMark.AtLeast(Threshold.OfMaximum(0.6m), Motivation, Example.Clause), PassMark.AtLeast(Threshold.OfMaximum(0.6m), Competencies, Example.Clause)],
    });

    [Theory]
    [InlineData("12", "12", "12", StageStatus.Passed, "")]
    [InlineData("11.999999", "20", "20", StageStatus.Failed, "below-pass-mark")]
    [InlineData("12", "11.999999", "12", StageStatus.Failed, "below-pass-mark")]
    [InlineData("12", "4", "20", StageStatus.Passed, "")] // none of the competencies has a minimum of its own
    [InlineData("12", "12", "", StageStatus.Pending, "result-missing")]
    [InlineData("", "", "", StageStatus.Pending, "result-missing")] // pitfall 9: nothing known is not a pass
    [InlineData("12", "3.999999", "", StageStatus.Failed, "below-pass-mark")] // with 20 it would be 23.999999
    [InlineData("12", "4", "", StageStatus.Pending, "result-missing")] // with 20 it can be 24
    [InlineData("11", "", "", StageStatus.Failed, "below-pass-mark")]
    [InlineData("12", "absent", "20", StageStatus.Failed, "absent")] // the sum with an absent part is not compared
    [InlineData("11", "absent", "0", StageStatus.Failed, "absent,below-pass-mark")]
    [InlineData("absent", "0", "0", StageStatus.Failed, "absent,below-pass-mark")]
    [InlineData("", "absent", "", StageStatus.Failed, "absent")]
    [InlineData("late", "excluded", "absent", StageStatus.Failed, "absent,late,excluded")]
    [InlineData("11", "absent", "withdrawn", StageStatus.Withdrawn, "")] // a withdrawal goes before everything else
    [InlineData("12", "exempt", "20", StageStatus.Passed, "")]
    [InlineData("exempt", "exempt", "", StageStatus.Pending, "result-missing")]
    public void Stage_Results_DecideAsSoonAsAFailureIsKnown(string motivation, string innovating, string teamwork, object status, string reasons)
    {
        var candidate = Example.Candidate.With((Motivation, Parse(motivation)), (Innovating, Parse(innovating)), (Teamwork, Parse(teamwork)));

        var stage = Star.FirstStage(candidate);

        Assert.Equal(status, stage.Status);
        Assert.Equal(reasons, string.Join(',', stage.Reasons));
    }

    [Fact]
    public void Stage_AdvisoryTest_HasNoEffectAndNoFinding()
    {
        var candidate = Example.Candidate.With((Motivation, Parse("12")), (Innovating, Parse("12")), (Teamwork, Parse("12")), (Personality, TestResult.Withdrawn));

        var stage = Star.FirstStage(candidate);

        Assert.Equal(StageStatus.Passed, stage.Status);
        Assert.DoesNotContain(stage.Finding.Parts, part => part.Operand("test") == "personality");
    }

    [Fact]
    public void Stage_Advisory_IsAlwaysPassed()
    {
        var procedure = Of(Example.StageOf(Motivation) with { Counts = StageWeight.Advisory, PassMarks = [PassMark.AtLeast(12, Motivation, Example.Clause)] });

        Assert.Equal(StageStatus.Passed, procedure.FirstStage(Example.Candidate.With((Motivation, TestResult.Withdrawn))).Status);
    }

    [Theory]
    [InlineData("B2", StageStatus.Passed)]
    [InlineData("C1", StageStatus.Passed)]
    [InlineData("B1", StageStatus.Failed)]
    [InlineData("", StageStatus.Pending)]
    public void Stage_LevelTest_IsPassedByTheLevelOrAHigherOne(string level, object status)
    {
        var procedure = Of(Example.StageOf(Example.Language) with { PassMarks = [PassMark.AtLeast(LanguageLevel.B2, Example.Language, Example.Clause)] });
        var result = level.Length == 0 ? TestResult.Pending : TestResult.Of(LanguageLevel.Of(level));

        Assert.Equal(status, procedure.FirstStage(Example.Candidate.With((Example.Language, result))).Status);
    }

    [Theory]
    [InlineData(MissingMarkEffect.Eliminates, StageStatus.Failed, "absent")]
    [InlineData(MissingMarkEffect.CountsAsZero, StageStatus.Failed, "below-pass-mark")]
    [InlineData(MissingMarkEffect.IsLeftOut, StageStatus.Passed, "")]
    public void Stage_Absence_HasTheEffectThatTheRuleGivesIt(MissingMarkEffect effect, object status, string reasons)
    {
        var procedure = Of(Example.StageOf(Motivation, Innovating) with { PassMarks = [PassMark.AtLeast(12, Score.Sum(Motivation, Innovating), Example.Clause)] }) with
        {
            MissingMarks = [new(ResultState.Absent, effect, Example.Clause)],
        };

        var stage = procedure.FirstStage(Example.Candidate.With((Motivation, Parse("11")), (Innovating, TestResult.Absent)));

        Assert.Equal(status, stage.Status);
        Assert.Equal(reasons, string.Join(',', stage.Reasons));
    }

    // Pitfall 9: an absence that counts as zero is below every level.
    [Fact]
    public void Stage_AbsenceCountedAsZeroAtALanguageTest_IsBelowTheLevel()
    {
        var procedure = Of(Example.StageOf(Example.Language) with { PassMarks = [PassMark.AtLeast(LanguageLevel.A1, Example.Language, Example.Clause)] }) with
        {
            MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Example.Clause)],
        };

        Assert.Equal([ReasonCode.BelowPassMark], procedure.FirstStage(Example.Candidate.With((Example.Language, TestResult.Absent))).Reasons);
    }

    [Theory]
    [InlineData("true", "11", StageStatus.Passed)]
    [InlineData("false", "11", StageStatus.Failed)]
    [InlineData("", "11", StageStatus.Pending)]
    [InlineData("", "12", StageStatus.Passed)]
    [InlineData("true", "", StageStatus.Pending)] // the mark is waived, the result still has to be there
    public void PassMark_Waived_RefusesNobody(string disabled, string motivation, object status)
    {
        var mark = PassMark.AtLeast(12, Motivation, Example.Clause) with { WaivedFor = Condition.FactTrue("disabled") };
        var application = disabled.Length == 0 ? Example.Application : Example.Application with { Facts = [new("disabled", disabled == "true")] };
        var candidate = new Candidate(application).With((Motivation, Parse(motivation)));

        Assert.Equal(status, Of(Example.StageOf(Motivation) with { PassMarks = [mark] }).FirstStage(candidate).Status);
    }

    [Fact]
    public void PassMark_SetByTheJury_IsUndeterminedUntilItIsRecorded()
    {
        var procedure = Of(Example.StageOf(Motivation) with { PassMarks = [PassMark.AtLeast(Threshold.SetByJury("minimum"), Motivation, Example.Clause)] });
        var recorded = procedure with { RecordedThresholds = [new("minimum", 11.5m, "the jury", Example.ReferenceDate)] };
        var candidate = Example.Candidate.With((Motivation, Parse("11")));

        Assert.Equal(StageStatus.Pending, procedure.FirstStage(candidate).Status);
        var failed = recorded.FirstStage(candidate);
        Assert.Equal(StageStatus.Failed, failed.Status);
        var score = failed.Finding.Parts[^1].Parts[0];
        Assert.Equal(("23/2", "the jury"), (score.Operand("threshold"), score.Operand("set-by")));
        Assert.Equal((Fraction)(-0.5m), score.Margin);
    }

    // A test that is left out has no mark: whatever the jury will set, there is nothing to compare with it.
    [Fact]
    public void PassMark_SetByTheJury_OfATestLeftOut_IsNotWaitedFor()
    {
        var procedure = Of(Example.StageOf(Motivation, Example.Written) with { PassMarks = [PassMark.AtLeast(Threshold.SetByJury("minimum"), Motivation, Example.Clause)] }) with
        {
            MissingMarks = [new(ResultState.Absent, MissingMarkEffect.IsLeftOut, Example.Clause)],
        };
        var candidate = Example.Candidate.With((Motivation, TestResult.Absent), (Example.Written, Parse("60")));
        var marked = new Candidate(Example.Application with { Candidate = CandidateId.Of("A2") }).With((Motivation, Parse("20")), (Example.Written, Parse("60")));

        var outcome = procedure.Evaluate([candidate, marked]);

        Assert.Equal(StageStatus.Passed, procedure.FirstStage(candidate).Status);
        Assert.True(outcome.For(candidate.Id).IsLaureate, outcome.For(candidate.Id).ToString());
        Assert.True(outcome.For(marked.Id).IsPending, outcome.For(marked.Id).ToString());
        Assert.True(outcome.Verify().Holds, outcome.Verify().ToString());
    }

    [Fact]
    public void Test_NotAwaited_NeitherEliminatesNorIsWaitedFor()
    {
        var marker = new ScoredTest("marker", maximum: 20) { AwaitedWhere = Condition.ScoreAtLeast(10, Motivation) };
        var procedure = Of(Example.StageOf(Motivation, marker));

        Assert.Equal(StageStatus.Passed, procedure.FirstStage(Example.Candidate.With((Motivation, Parse("9")))).Status);
        Assert.Equal(StageStatus.Pending, procedure.FirstStage(Example.Candidate.With((Motivation, Parse("10")))).Status);
        Assert.Equal(StageStatus.Failed, procedure.FirstStage(Example.Candidate.With((Motivation, Parse("9")), (marker, TestResult.Absent))).Status);
    }

    // Pitfalls 1 to 3: two thirds and one third are exact, 54.999… is never made of 55.
    [Theory]
    [InlineData("50", "65", StageStatus.Passed)]
    [InlineData("49.999999", "65", StageStatus.Failed)]
    [InlineData("55", "55", StageStatus.Passed)]
    public void PassMark_OnThirds_IsExactAtTheBound(string written, string oral, object status)
    {
        var score = Score.WeightedOutOf(100, Weight.Of(2, 3, Example.Written), Weight.Of(1, 3, Example.Oral));
        var procedure = Of(Example.StageOf(Example.Written, Example.Oral) with { PassMarks = [PassMark.AtLeast(55, score, Example.Clause)] });

        Assert.Equal(status, procedure.FirstStage(Example.Candidate.With((Example.Written, Parse(written)), (Example.Oral, Parse(oral)))).Status);
    }

    // Pitfall 5: 49.999999 is shown as it is and fails; it would round to the pass mark.
    [Fact]
    public void PassMark_JustBelow_FailsAndIsNotShownAsReached()
    {
        var procedure = Of(Example.StageOf(Example.Written) with { PassMarks = [PassMark.AtLeast(50, Example.Written, Example.Clause)] });

        var stage = procedure.FirstStage(Example.Candidate.With((Example.Written, Parse("49.999999"))));

        Assert.Equal(StageStatus.Failed, stage.Status);
        Assert.Equal("written: 49.999999 of 100; needed: at least 50; margin -0.000001.", new FindingSentence(new(Texts.English, procedure: null)).Of(stage.Finding.Parts[^1].Parts[0]));
    }

    [Fact]
    public void Ruling_OfTheJury_SetsAsideOrEliminates()
    {
        var procedure = Of(Example.StageOf(Motivation) with { PassMarks = [PassMark.AtLeast(12, Motivation, Example.Clause)] });
        var ruling = new JuryRuling { Candidate = Example.Application.Candidate, Kind = RulingKind.SetsAsideElimination, Stage = "stage", By = "the jury", On = Example.ReferenceDate, Reason = "conviction" };
        var fraud = ruling with { Kind = RulingKind.Eliminates, Reason = "fraud" };
        var below = Example.Candidate.With((Motivation, Parse("11")));

        Assert.Equal(StageStatus.Passed, (procedure with { Rulings = [ruling] }).FirstStage(below).Status);
        Assert.Equal(StageStatus.Failed, (procedure with { Rulings = [ruling with { Stage = "other" }] }).FirstStage(below).Status);
        Assert.Equal(StageStatus.Failed, (procedure with { Rulings = [ruling with { Candidate = CandidateId.Of("other") }] }).FirstStage(below).Status);
        Assert.Equal(["excluded", "below-pass-mark"], (procedure with { Rulings = [fraud, ruling] }).FirstStage(below).Reasons);
        Assert.Equal(["excluded"], (procedure with { Rulings = [fraud] }).FirstStage(Example.Candidate.With((Motivation, Parse("20")))).Reasons);
    }

    private static SelectionProcedure Of(Stage stage) => Example.Procedure with { Stages = [stage] };

    private static TestResult Parse(string text) => text switch
    {
        "" => TestResult.Pending,
        "absent" => TestResult.Absent,
        "late" => TestResult.Late,
        "excluded" => TestResult.Excluded,
        "withdrawn" => TestResult.Withdrawn,
        "exempt" => TestResult.Exempt,
        _ => TestResult.Of(Points.Parse(text)),
    };
}
