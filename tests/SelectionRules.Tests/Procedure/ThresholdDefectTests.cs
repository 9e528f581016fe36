namespace SelectionRules.Tests;

public sealed class ThresholdDefectTests
{
    private const string Place = "stages/written/passMarks/0/condition/threshold";

    [Fact]
    public void PassMark_AboveTheMaximum_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.ScoreAtLeast(21, Sample.Written)), Place, "The score lies between 0 and 20: it is never at least 21.");

    [Fact]
    public void PassMark_AtTheMaximum_IsPossible() => Defects.All(Sample.WithPassMark(Condition.ScoreAtLeast(20, Sample.Written)));

    [Fact]
    public void PassMark_MoreThanTheMaximum_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.ScoreMoreThan(Threshold.OfMaximum(1), Sample.Written)), Place, "The score lies between 0 and 20: it is never more than 20.");

    [Fact]
    public void PassMark_ThatNobodyCanFail_IsAWarning() => Defects.Warning(
        Sample.WithPassMark(Condition.ScoreAtLeast(0, Sample.Written)), Place, "The score lies between 0 and 20: it is always at least 0.");

    [Fact]
    public void PassMark_MoreThanZero_CanBeFailed() => Defects.All(Sample.WithPassMark(Condition.ScoreMoreThan(0, Sample.Written)));

    [Fact]
    public void PassMark_AtMostTheMaximum_IsAWarning() => Defects.Warning(
        Sample.WithPassMark(Is(Comparison.AtMost, 20)), Place, "The score lies between 0 and 20: it is always at most 20.");

    [Fact]
    public void PassMark_LessThanTheMinimum_IsAnError() => Defects.Error(
        Sample.WithPassMark(Is(Comparison.LessThan, 0)), Place, "The score lies between 0 and 20: it is never less than 0.");

    [Fact]
    public void PassMark_EqualToWhatCannotBe_IsAnError() => Defects.Error(
        Sample.WithPassMark(Is(Comparison.EqualTo, 21)), Place, "The score lies between 0 and 20: it is never exactly 21.");

    [Fact]
    public void PassMark_OnSeveralThatAllHaveToHold_IsAnErrorInEach() => Defects.Error(
        Sample.WithPassMark(Condition.AllOf(Condition.ScoreAtLeast(10, Sample.Written), Condition.ScoreAtLeast(41, Score.Sum(Sample.First, Sample.Second)))),
        "stages/written/passMarks/0/condition/of/1/threshold",
        "The score lies between 0 and 40: it is never at least 41.");

    [Fact]
    public void PassMark_WithAnAlternativeThatIsImpossible_IsAWarning() => Defects.Warning(
        Sample.WithPassMark(Condition.AnyOf(Condition.ScoreAtLeast(10, Sample.Written), Condition.ScoreAtLeast(21, Sample.First))),
        "stages/written/passMarks/0/condition/of/1/threshold",
        "The score lies between 0 and 20: it is never at least 21.");

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void Share_OutsideZeroAndOne_IsAnError(int above, int below) => Defects.Error(
        Sample.WithPassMark(Condition.ScoreAtLeast(Threshold.OfMaximum(Fraction.Of(above, below)), Sample.Written)),
        Place,
        $"A share of the maximum lies between 0 and 1; {above}/{below} does not.");

    [Fact]
    public void JurysThreshold_NotYetRecorded_IsAWarning() => Defects.Warning(
        Sample.WithPassMark(Condition.ScoreAtLeast(Threshold.SetByJury("minimum"), Sample.Written)),
        Place,
        "The jury's decision 'minimum' is not recorded yet: until it is, the comparison is undetermined.");

    [Fact]
    public void JurysThreshold_AboveTheMaximum_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.ScoreAtLeast(Threshold.SetByJury("minimum"), Sample.Written)) with { RecordedThresholds = [Recorded("minimum", 50)] },
        Place,
        "The score lies between 0 and 20: it is never at least 50.");

    [Fact]
    public void JurysThreshold_ThatNoRuleAsksFor_IsAWarning() => Defects.Warning(
        Sample.Procedure with { RecordedThresholds = [Recorded("minimum", 5)] }, "recordedThresholds/minimum", "No rule asks for the threshold 'minimum'.");

    [Fact]
    public void PassMark_ThatNeverHolds_IsAnError() => Defects.Error(
        Sample.WithPassMark(Condition.Never), "stages/written/passMarks/0/condition", "Nobody can pass: the condition never holds.");

    private static RecordedThreshold Recorded(string id, Fraction value) => new(id, value, "the jury", new(2026, 4, 3));

    private static Condition.ScoreIs Is(Comparison comparison, Threshold threshold) => new() { Score = Sample.Written, Comparison = comparison, Threshold = threshold };
}
