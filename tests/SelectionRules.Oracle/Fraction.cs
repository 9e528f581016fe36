using System.Globalization;
using System.Numerics;

namespace SelectionRules.Oracle;

/// <summary>An exact number, always reduced, never negative here.</summary>
internal readonly record struct Fraction
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);

    public static Fraction operator /(Fraction left, int right) => new(left._numerator, left._denominator * right);

    public static bool operator <(Fraction left, Fraction right) => left._numerator * right._denominator < right._numerator * left._denominator;

    public static bool operator >(Fraction left, Fraction right) => right < left;

    /// <summary>Reads <c>digits</c> or <c>digits.digits</c>.</summary>
    public static Fraction Parse(string text)
    {
        var parts = text.Split('.');
        var decimals = parts.Length == 1 ? "" : parts[1];
        return new(
            BigInteger.Parse(parts[0] + decimals, NumberStyles.None, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimals.Length));
    }

    /// <summary>"a reduced fraction <c>260/3</c>, or an integer <c>81</c>".</summary>
    public override string ToString() => _denominator.IsOne
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");

    /// <summary>Writes the number with so many decimals (one at least), rounded half up.</summary>
    public string ToString(int decimals)
    {
        // Half up for a number that is not negative: the whole part of x * 10^d + 1/2.
        var scaled = ((2 * _numerator * BigInteger.Pow(10, decimals)) + _denominator) / (2 * _denominator);
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return digits[..^decimals] + "." + digits[^decimals..];
    }
}
