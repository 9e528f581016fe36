using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.Tests;

[Properties(Arbitrary = [typeof(ValueArbitraries)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class PointsTests
{
    [Property]
    public void Equality_AgreesWithOperatorsAndHash(Points one, Points other) => ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);

    [Property]
    public void Order_IsTotal(Points one, Points other, Points third) => ValueLaws.TotalOrder(one, other, third);

    [Property]
    public bool Order_IsThatOfTheNumbers(Points one, Points other) =>
        (one < other) == (one.ToDecimal() < other.ToDecimal())
        && (one <= other) == (one.ToFraction() <= other.ToFraction())
        && (one > other) == (one.ToFraction() > other.ToFraction())
        && (one >= other) == !(one < other);

    [Property]
    public bool Conversions_AreExact(Points one) => Points.From(one.ToDecimal()) == one && Fraction.FromDecimal(one.ToDecimal()) == one.ToFraction();

    [Property]
    public void Text_RoundTrips_WhateverTheCulture(Points one) => ValueLaws.InDutchOfBelgium(() =>
    {
        Assert.Equal(one, Points.Parse(one.ToString()));
        Assert.Equal(one.ToString(), one.ToString("N2", CultureInfo.GetCultureInfo("nl-BE")));
        Assert.Equal(one.ToString(), $"{one:F1}");
        Span<char> text = stackalloc char[32];
        Assert.True(one.TryFormat(text, out var written, "C", CultureInfo.GetCultureInfo("fr-BE")));
        Assert.Equal(one.ToString(), text[..written].ToString());
        Assert.Equal(one, ParseAs<Points>(one.ToString()));
    });

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Points.Zero, default);
        Assert.Equal("0", default(Points).ToString());
    }

    [Fact]
    public void Order_OfEqualPoints_IsNeitherBelowNorAbove()
    {
        var (one, other) = (Points.From(49.5m), Points.From(49.50m));
        Assert.False(one < other);
        Assert.False(one > other);
        Assert.True(one <= other);
        Assert.True(one >= other);
    }

    [Fact]
    public void Equality_OfFiftyAndFiftyPointZeroZero_Holds() => Assert.Equal(Points.From(50m), Points.From(50.00m));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("72.5", "72.5")]
    [InlineData("007.50", "7.5")]
    [InlineData("49.999999", "49.999999")]
    [InlineData("1000000000", "1000000000")]
    public void TryParse_DigitsWithADecimalPoint_Succeeds(string text, string expected)
    {
        Assert.True(Points.TryParse(text, out var points));
        Assert.Equal(expected, points.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("72,5")]
    [InlineData("1.000.5")]
    [InlineData("1'000")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e2")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.1234567")]
    [InlineData("1000000000.000001")]
    [InlineData("99999999999")]
    [InlineData("NaN")]
    [InlineData("٥")]
    public void TryParse_AnythingElse_Fails(string text) => ValueLaws.InDutchOfBelgium(() => Assert.False(Points.TryParse(text, out _)));

    [Fact]
    public void From_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.From(-0.000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.From(1_000_000_000.000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.From(0.0000001m));
    }

    private static T ParseAs<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.GetCultureInfo("nl-BE"));
}
