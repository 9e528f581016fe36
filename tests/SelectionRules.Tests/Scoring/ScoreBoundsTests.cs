namespace SelectionRules.Tests;

public sealed class ScoreBoundsTests
{
    public static TheoryData<Score, string> Formulas => new()
    {
        { Sample.Oral, "0 20" },
        { Score.Fixed(Fraction.Of(1, 3)), "1/3 1/3" },
        { new Score.OfFact { Fact = "children" }, "0 20" },
        { Score.Sum(Sample.First, Sample.Second), "0 40" },
        { Score.Sum(Weight.Of(1, Sample.First), Weight.Of(-1, 3, Sample.Second)), "-20/3 20" },
        { Score.Sum(Weight.Of(-1, Sample.First), Weight.Of(-1, Sample.Second)), "-40 0" },
        { Score.Sum(Weight.Of(-2, 3, Score.Cap(Sample.First, atLeast: 3, atMost: 15))), "-10 -2" },
        { Score.Sum(Weight.Of(1, Score.Fixed(2)), Weight.Of(1, Score.Cap(Sample.First, atLeast: 3, atMost: 15))), "5 17" },
        { Score.MeanOf(Weight.Of(3, Sample.First), Weight.Of(1, Score.Fixed(10))), "5/2 35/2" },
        { Score.WeightedOutOf(100, Weight.Of(2, 3, Sample.First), Weight.Of(1, 3, Sample.Oral)), "0 100" },
        { Score.Rescale(Score.Sum(Sample.First, Sample.Second), to: 10), "0 10" },
        { Score.Best(2, Sample.First, Score.Fixed(30), Score.Fixed(7)), "7 50" },
        { new Score.LowestOf { Scores = [Sample.First, Score.Fixed(7)] }, "0 20" },
        { Score.PointsAbove(10, Sample.First), "0 10" },
        { Score.PointsAbove(30, Sample.First), "0 0" },
        { Score.Cap(Sample.First, atLeast: 2, atMost: 15), "2 15" },
        { new Score.Distance { Between = Sample.First, And = Score.Fixed(30) }, "10 30" },
        { new Score.Distance { Between = Score.Cap(Sample.First, atLeast: 5, atMost: 20), And = Score.Cap(Sample.Second, atLeast: 2, atMost: 18) }, "0 18" },
        { new Score.Distance { Between = Score.Cap(Sample.First, atLeast: 2, atMost: 10), And = Score.Cap(Sample.Second, atLeast: 4, atMost: 19) }, "0 17" },
        { Score.Round(Score.Fixed(Fraction.Of(5, 2)), 0, RoundingMode.HalfUp), "3 3" },
        { Score.Round(Score.Fixed(Fraction.Of(2, 3)), 12, RoundingMode.Truncate), "333333333333/500000000000 333333333333/500000000000" },
        { Score.Round(Score.Rescale(Sample.First, to: Fraction.Of(20, 3)), 1, RoundingMode.HalfUp), "0 67/10" },
        { new Score.Replaced { Score = Sample.First, Value = Fraction.Of(599, 100), CountsAs = 21 }, "0 21" },
        { new Score.Replaced { Score = Sample.First, Value = 0, CountsAs = 21 }, "0 21" },
        { new Score.Replaced { Score = Sample.First, Value = 20, CountsAs = 21 }, "0 21" },
        { new Score.Replaced { Score = Sample.First, Value = 25, CountsAs = 30 }, "0 20" },
        { Score.KnownOr(Sample.First, Score.Fixed(-1)), "-1 20" },
        { Score.MeanOfKnown(Weight.Of(3, Sample.First), Weight.Of(1, Score.Fixed(30))), "0 30" },
        { Score.When(Condition.FactTrue("disabled"), Score.Fixed(-1), Sample.First), "-1 20" },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Of_EveryCase_GivesTheLowestAndTheHighest(Score score, string bounds)
    {
        var (minimum, maximum) = ScoreBounds.Of(Sample.Procedure, score);
        Assert.Equal(bounds, $"{minimum} {maximum}");
    }

    [Fact]
    public void Of_AFormulaThatIsNotSound_DoesNotThrow()
    {
        ScoreBounds.Of(Sample.Procedure, new Score.Mean { Terms = [] });
        ScoreBounds.Of(Sample.Procedure, new Score.KnownMean { Terms = [] });
        ScoreBounds.Of(Sample.Procedure, new Score.LowestOf { Scores = [] });
        ScoreBounds.Of(Sample.Procedure, new Score.BestOf { Count = -1, Scores = [] });
        ScoreBounds.Of(Sample.Procedure, Score.Rescale(Score.Fixed(0), 5));
        ScoreBounds.Of(Sample.Procedure, new Score.OfFact { Fact = "unknown" });
        ScoreBounds.Of(Sample.Procedure, Score.Round(Sample.Oral, -3, RoundingMode.HalfUp));
    }
}
