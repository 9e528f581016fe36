using System.Numerics;

namespace SelectionRules.Verification;

/// <summary>Rounds and bounds exact numbers.</summary>
internal static class ScoreArithmetic
{
    public static Fraction Clamp(Fraction value, Fraction? atLeast, Fraction? atMost)
    {
        var raised = atLeast is { } floor ? Fraction.Max(value, floor) : value;
        return atMost is { } cap ? Fraction.Min(raised, cap) : raised;
    }

    public static Fraction Round(Fraction value, int decimals, RoundingMode mode)
    {
        var unit = BigInteger.Pow(10, decimals);
        var scaled = value.Abs() * Fraction.FromInteger(unit);
        var below = BigInteger.Divide(scaled.Numerator, scaled.Denominator);
        var rest = scaled - Fraction.FromInteger(below);
        var half = Fraction.Of(1, 2);
        var isUp = mode switch
        {
            RoundingMode.HalfUp => rest >= half,
            RoundingMode.HalfEven => rest > half || (rest == half && !below.IsEven),
            _ => false,
        };
        var magnitude = Fraction.Of(isUp ? below + 1 : below, unit);
        return value.Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>Returns a number of places that need not be whole as the rule rounds it.</summary>
    public static int Round(Fraction places, PlacesRounding rounding)
    {
        var below = BigInteger.Divide(places.Numerator, places.Denominator);
        var rest = places - Fraction.FromInteger(below);
        var isUp = rounding switch
        {
            PlacesRounding.Up => rest.Sign > 0,
            PlacesRounding.HalfUp => rest >= Fraction.Of(1, 2),
            _ => false,
        };
        return (int)BigInteger.Min(int.MaxValue, isUp ? below + 1 : below);
    }
}
