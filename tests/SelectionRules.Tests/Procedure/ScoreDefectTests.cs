namespace SelectionRules.Tests;

public sealed class ScoreDefectTests
{
    private const string Place = "stages/oral/passMarks/1/condition/of/0/score";

    [Theory]
    [InlineData("3/10", "3/5", true)]
    [InlineData("2/5", "3/5", false)]
    [InlineData("1/2", "1/2", false)]
    [InlineData("1/3", "1/3", false)]
    [InlineData("1/5", "2", false)]
    public void WeightsOfASum_ThatAreSharesAndNotOfOne_AreAWarning(string one, string other, bool isWarned)
    {
        var sum = new Score.Total { Terms = [Weight.Of(Fraction.Parse(one), Sample.Written), Weight.Of(Fraction.Parse(other), Sample.Oral)] };
        var found = (Sample.Procedure with { FinalScore = Sample.Procedure.FinalScore with { Score = sum } }).Validate();

        Assert.Equal(isWarned, found.Any(defect => defect is { Severity: DefectSeverity.Warning, Message: "The weights are all shares, and sum to 9/10: shares of one mark sum to exactly 1." }));
    }

    [Fact]
    public void Weights_ThatDoNotSumToExactlyOne_AreAnError() => Defects.Error(
        Sample.WithScore(Score.WeightedOutOf(100, Weight.Of(0.6667m, Sample.Written), Weight.Of(0.3333m, Sample.Oral), Weight.Of(0.0001m, Sample.Oral))),
        $"{Place}/parts",
        "The weights sum to exactly 1; these sum to 10001/10000.");

    [Fact]
    public void Weights_OfTwoThirdsAndOneThird_SumToExactlyOne() => Defects.All(
        Sample.WithScore(Score.WeightedOutOf(100, Weight.Of(2, 3, Sample.Written), Weight.Of(1, 3, Sample.Oral))));

    [Fact]
    public void Weight_BelowZero_IsAnError() => Defects.Error(
        Sample.WithScore(Score.WeightedOutOf(100, Weight.Of(3, 2, Sample.Written), Weight.Of(-1, 2, Sample.Oral))),
        $"{Place}/parts/1/value",
        "A weight is not negative; -1/2 is.");

    [Fact]
    public void Weight_OfZero_IsAWarning() => Defects.Warning(
        Sample.WithScore(Score.WeightedOutOf(100, Weight.Of(1, 1, Sample.Written), Weight.Of(0, 1, Sample.Oral))),
        $"{Place}/parts/1/value",
        "The part counts for nothing: its weight is 0.");

    [Fact]
    public void Weighted_OutOfNothing_IsAnError() => Defects.Error(
        Sample.WithScore(Score.WeightedOutOf(0, Weight.Of(1, 1, Sample.Oral))), $"{Place}/outOf", "A maximum is more than 0; 0 is not.");

    [Fact]
    public void Weighted_OfAPartWithoutAMaximum_IsAnError() => Defects.Error(
        Sample.WithScore(Score.WeightedOutOf(100, Weight.Of(1, 2, Sample.Oral), Weight.Of(1, 2, Score.Fixed(0)))),
        $"{Place}/parts/1/score",
        "A score is rescaled from its own maximum, which is more than 0; here it is not.");

    [Fact]
    public void Rescaled_FromNoMaximum_IsAnError() => Defects.Error(
        Sample.WithScore(Score.Sum(Sample.Oral, Score.Rescale(Score.Cap(Sample.Oral, atMost: 0), to: 10))),
        $"{Place}/terms/1/score/score",
        "A score is rescaled from its own maximum, which is more than 0; here it is not.");

    [Fact]
    public void Rescaled_ToNothing_IsAnError() => Defects.Error(
        Sample.WithScore(Score.Rescale(Sample.Oral, to: -20)), $"{Place}/to", "A maximum is more than 0; -20 is not.");

    [Fact]
    public void Mean_OfCoefficientsThatSumToNothing_IsAnError() => Defects.Error(
        Sample.WithScore(Score.MeanOf(Weight.Of(1, Sample.Written), Weight.Of(-1, Sample.Oral))),
        $"{Place}/terms",
        "The coefficients of a mean sum to more than 0; these sum to 0.");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void KnownMean_OfACoefficientThatDividesByNothing_IsAnError(int coefficient) => Defects.Error(
        Sample.WithScore(Score.MeanOfKnown(Weight.Of(1, Sample.Written), Weight.Of(coefficient, Sample.Oral))),
        $"{Place}/terms/1/value",
        $"A coefficient of a mean of what is known is more than 0; {coefficient} is not.");

    // 1, 2, 4 … 1024: every sum from 1 to 2047.
    [Fact]
    public void KnownMean_OfTooManyDifferentSums_IsAnError() => Defects.Error(
        Sample.WithScore(Score.MeanOfKnown([.. Enumerable.Range(0, 11).Select(position => Weight.Of(1 << position, Sample.Oral))])),
        $"{Place}/terms",
        "The coefficients of a mean of what is known have at most 1024 different sums, as those of ten parts do; these have more.");

    [Fact]
    public void Score_OfNoParts_IsAnError()
    {
        Defects.Error(Sample.WithScore(new Score.Total { Terms = [] }), $"{Place}/terms", "A score is made of at least one part.");
        Defects.Error(Sample.WithScore(new Score.Mean { Terms = [] }), $"{Place}/terms", "A score is made of at least one part.");
        Defects.Error(Sample.WithScore(new Score.KnownMean { Terms = [] }), $"{Place}/terms", "A score is made of at least one part.");
        Defects.Error(Sample.WithScore(new Score.Weighted { OutOf = 1, Parts = [] }), $"{Place}/parts", "A score is made of at least one part.");
        Defects.Error(Sample.WithScore(new Score.BestOf { Count = 1, Scores = [] }), $"{Place}/scores", "A score is made of at least one part.");
        Defects.Error(Sample.WithScore(new Score.LowestOf { Scores = [] }), $"{Place}/scores", "A score is made of at least one part.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void BestOf_MoreThanThereAreOrNone_IsAnError(int count) => Defects.Error(
        Sample.WithScore(new Score.BestOf { Count = count, Scores = [Sample.Oral, Sample.First] }),
        $"{Place}/count",
        $"The number that counts lies between 1 and 2; {count} does not.");

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Rounding_ToDecimalsOutOfRange_IsAnError(int decimals) => Defects.Error(
        Sample.WithScore(Score.Round(Sample.Oral, decimals, RoundingMode.HalfUp)), $"{Place}/decimals", $"A rounding leaves 0 to 12 decimals, not {decimals}.");

    [Fact]
    public void Bounds_UpsideDown_AreAnError() => Defects.Error(
        Sample.WithScore(Score.Cap(Sample.Oral, atLeast: 10, atMost: 9)), Place, "The lower bound, 10, is above the upper one, 9.");

    [Fact]
    public void Bounds_ThatAreNone_AreAWarning() => Defects.Warning(
        Sample.WithScore(Score.Cap(Sample.Oral)), Place, "The score is kept within bounds, and there are none.");

    [Fact]
    public void PointsAbove_WhatNobodyExceeds_IsAWarning() => Defects.Warning(
        Sample.WithScore(Score.Sum(Sample.Oral, Score.PointsAbove(20, Sample.Oral))),
        $"{Place}/terms/1/score/threshold",
        "Nothing counts: the score is never above 20.");

    [Fact]
    public void ScoredTest_WithoutAMaximum_IsAnError()
    {
        var none = new ScoredTest("none", 0);
        Defects.Error(
            Sample.WithStage("oral", stage => stage with
            {
                Tests = [.. stage.Tests, none],
                PassMarks = [.. stage.PassMarks, new(Condition.Not(new Condition.ResultIs { Test = none, OneOf = [ResultState.Late] }), Sample.Law("9"))],
            }),
            "stages/oral/tests/none/maximum",
            "The maximum of a test is more than 0.");
    }
}
