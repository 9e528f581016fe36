using FsCheck;
using FsCheck.Xunit;

namespace SelectionRules.Tests.Evaluation;

public sealed class TopPlacesTests
{
    [DrawnProperty(300)]
    public void Last_OfAnyPlaces_IsTheOneThatFewerAreAheadOf(NonEmptyArray<NonNegativeInt> numbers, PositiveInt wide, PositiveInt best)
    {
        // Both where the first digits are the whole number and where they are not.
        long[] places = [.. numbers.Get.Select(number => (long)number.Get * (wide.Get % 3 == 0 ? 1 : 1_000_003))];
        var count = 1 + (best.Get % places.Length);
        var expected = places.OrderDescending().ElementAt(count - 1);

        Assert.Equal(expected, TopPlaces.Last<long>(places, count, places.Max() + 1, out var upToLevel));
        Assert.Equal(places.Count(place => place >= expected), upToLevel);
        Assert.Equal(expected, TopPlaces.Last<Int128>([.. places.Select(place => (Int128)place)], count, (Int128)places.Max() + 1, out upToLevel));
        Assert.Equal(places.Count(place => place >= expected), upToLevel);
    }
}
