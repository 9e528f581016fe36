using System.Numerics;

namespace SelectionRules;

/// <summary>Rounds exact numbers; used where a rule of the law says so, and for display.</summary>
internal static class Rounding
{
    public static Fraction Apply(Fraction value, int decimals, RoundingMode mode)
    {
        var unit = BigInteger.Pow(10, decimals);
        var units = RoundToInteger(value.Numerator * unit, value.Denominator, mode);
        return Fraction.Of(units, unit);
    }

    /// <summary>Rounds numerator/denominator to a whole number; halves go away from zero, to even, or everything goes towards zero.</summary>
    public static BigInteger RoundToInteger(BigInteger numerator, BigInteger denominator, RoundingMode mode)
    {
        var magnitude = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        var up = mode switch
        {
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfEven => half > 0 || (half == 0 && !magnitude.IsEven),
            _ => false,
        };
        if (up)
        {
            magnitude += BigInteger.One;
        }

        return numerator.Sign < 0 ? -magnitude : magnitude;
    }
}
