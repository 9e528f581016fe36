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
        return (int)System.Numerics.BigInteger.Min(whole, int.MaxValue);
    }
}
