using System.Numerics;

namespace SelectionRules;

/// <summary>Rounds numbers of places.</summary>
internal static class PlacesCount
{
    public static int Round(Fraction places, PlacesRounding rounding)
    {
        var down = Exact.Floor(places.Numerator, places.Denominator);
        var whole = rounding switch
        {
            PlacesRounding.Up => places.IsInteger ? down : down + 1,
            PlacesRounding.HalfUp => Exact.Floor((2 * places.Numerator) + places.Denominator, 2 * places.Denominator),
            _ => down,
        };
        // Numbers out of bounds are reported by the review, which has to be able to look at them.
        return (int)BigInteger.Clamp(whole, int.MinValue, int.MaxValue);
    }
}
