using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;

namespace SelectionRules.Tests;

[Properties(Arbitrary = [typeof(ValueArbitraries)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class FractionTests
{
    [Property]
    public void Equality_AgreesWithOperatorsAndHash(Fraction one, Fraction other) => ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);

    [Property]
    public void Order_IsTotal(Fraction one, Fraction other, Fraction third) => ValueLaws.TotalOrder(one, other, third);

    [Property]
    public bool Order_AgreesWithOperators(Fraction one, Fraction other) =>
        (one < other) == (one.CompareTo(other) < 0) && (one <= other) == !(one > other) && (one >= other) == !(one < other)
        && Fraction.Min(one, other) <= Fraction.Max(one, other);

    [Property]
    public bool Form_IsReduced(Fraction one) => one.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(one.Numerator, one.Denominator).IsOne;

    [Property]
    public bool Arithmetic_IsThatOfAField(Fraction one, Fraction other, Fraction third) =>
        one + other == other + one
        && (one + other) + third == one + (other + third)
        && one * (other + third) == (one * other) + (one * third)
        && one - one == Fraction.Zero
        && one + Fraction.Zero == one
        && one * Fraction.One == one
        && (other.Sign == 0 || one / other * other == one);

    [Property]
    public bool Arithmetic_AroundTheLargestSmallNumber_IsThatOfWholeNumbers(sbyte above, sbyte below, sbyte otherAbove, sbyte otherBelow, bool isNegative)
    {
        // Numerators and denominators just below, at and beyond 2³¹, where the arithmetic of 64 bits ends.
        var (a, b) = ((isNegative ? -1 : 1) * (BigInteger.Pow(2, 31) + above), BigInteger.Pow(2, 31) + below);
        var (c, d) = (BigInteger.Pow(2, 31) + otherAbove, BigInteger.Pow(2, 31) + otherBelow);
        var (one, other) = (Fraction.Of(a, b), Fraction.Of(c, d));
        return one + other == Fraction.Of((a * d) + (c * b), b * d)
            && one * other == Fraction.Of(a * c, b * d)
            && one.CompareTo(other) == (a * d).CompareTo(c * b);
    }

    [Property]
    public void Text_RoundTrips_WhateverTheCulture(Fraction one) => ValueLaws.InDutchOfBelgium(() =>
    {
        Assert.Equal(one, Fraction.Parse(one.ToString()));
        Assert.Equal(one.ToString(), one.ToString("N2", CultureInfo.GetCultureInfo("nl-BE")));
        Assert.Equal(one.ToString(), $"{one}");
    });

    [Property]
    public bool FromDecimal_IsExact(decimal value) => Fraction.FromDecimal(value) * Fraction.FromInteger(BigInteger.Pow(10, value.Scale)) == Fraction.FromInteger(Unscaled(value));

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Fraction.Zero, default);
        Assert.Equal(Fraction.Of(0, 5), default);
        Assert.Equal((BigInteger.Zero, BigInteger.One, 0, "0"), (default(Fraction).Numerator, default(Fraction).Denominator, default(Fraction).Sign, default(Fraction).ToString()));
        Assert.Equal(default(Fraction).GetHashCode(), Fraction.Of(0, -7).GetHashCode());
    }

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("4/6", 2, 3)]
    [InlineData("0.25", 1, 4)]
    [InlineData("-5", -5, 1)]
    [InlineData("1.5/0.5", 3, 1)]
    [InlineData("-0", 0, 1)]
    public void Parse_AFraction_GivesIt(string text, int numerator, int denominator) => Assert.Equal(Fraction.Of(numerator, denominator), Fraction.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    [InlineData("1.000.000")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("½")]
    [InlineData("/3")]
    [InlineData("1/")]
    [InlineData("-.5")]
    [InlineData("1/.5")]
    [InlineData("1/5.")]
    [InlineData("٥")]
    [InlineData(null)]
    public void TryParse_WhatIsNoFraction_Fails(string? text)
    {
        Assert.False(Fraction.TryParse(text, out var result));
        Assert.Equal(default, result);
    }

    [Fact]
    public void TryParse_ATextOfThousandsOfDigits_Fails() => Assert.False(Fraction.TryParse(new string('9', 100_000), out _));

    [Fact]
    public void TryParse_ATextOfTwoHundredLetters_Succeeds_OfOneMoreFails()
    {
        Assert.True(Fraction.TryParse(new string('0', 199) + "7", out var read));
        Assert.Equal(7, read);
        Assert.False(Fraction.TryParse(new string('0', 200) + "7", out _));
    }

    // All 96 bits of a decimal count.
    [Fact]
    public void FromDecimal_TheLargest_IsExact() => Assert.Equal(Fraction.FromInteger(BigInteger.Pow(2, 96) - 1), Fraction.FromDecimal(decimal.MaxValue));

    [Fact]
    public void Of_ADenominatorOfZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(1, 0));

    [Theory]
    [InlineData(5, 3, 2, "1.67")]
    [InlineData(-5, 3, 2, "-1.67")]
    [InlineData(1, 2, 0, "1")]
    [InlineData(1, 3, 0, "0")]
    [InlineData(260, 3, 2, "86.67")]
    [InlineData(81, 1, 2, "81.00")]
    public void ToDecimalString_RoundsHalfUp(int numerator, int denominator, int decimals, string text) =>
        ValueLaws.InDutchOfBelgium(() => Assert.Equal(text, Fraction.Of(numerator, denominator).ToDecimalString(decimals)));

    // The digits of a decimal without its point, with its sign.
    private static BigInteger Unscaled(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -magnitude : magnitude;
    }
}
