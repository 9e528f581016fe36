namespace SelectionRules.Tests;

public sealed class WeightTests
{
    [Fact]
    public void Of_OneScore_IsThatScore() => Assert.Equal(Weight.Of(Fraction.Of(2, 3), Score.Of(Sample.First)), Weight.Of(2, 3, Sample.First));

    [Fact]
    public void Of_SeveralScores_IsTheirSum() => Assert.Equal(Weight.Of(Fraction.Of(1, 3), Score.Sum(Sample.First, Sample.Second)), Weight.Of(1, 3, Sample.First, Sample.Second));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Of_ADenominatorThatIsNotPositive_IsRefused(int denominator) => Assert.Throws<ArgumentException>(nameof(denominator), () => Weight.Of(1, denominator, Sample.First));

    [Fact]
    public void Of_NoScore_IsRefused() => Assert.Throws<ArgumentException>("scores", () => Weight.Of(1, 3));

    [Fact]
    public void Percent_OfTwentyFive_IsAQuarter() => Assert.Equal(Weight.Of(1, 4, Sample.First), Weight.Percent(25, Sample.First));
}
