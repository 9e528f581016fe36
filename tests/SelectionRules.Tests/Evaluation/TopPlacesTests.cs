using FsCheck.Xunit;

namespace SelectionRules.Tests.Evaluation;

public sealed class TopPlacesTests
{
    [Property(MaxTest = 500)]
    public void Of_IsTheEndOfAllInOrder(int[] values, byte count)
    {
        // Few different values, so that the last place is often tied.
        var places = Array.ConvertAll(values, value => value % 7);
        var inOrder = places.OrderDescending().ToList();
        var expected = inOrder.Where(place => count > 0 && place >= inOrder[Math.Min(count, inOrder.Count) - 1]).Order();

        Assert.Equal(expected, TopPlaces.Of([.. places], count));
        Assert.Equal(expected.Select(place => (Int128)place), TopPlaces.Of([.. places.Select(place => (Int128)place)], count));
    }
}
