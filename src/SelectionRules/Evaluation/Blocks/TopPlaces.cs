using System.Numerics;

namespace SelectionRules;

/// <summary>Selects the last of the best places without putting the others in order.</summary>
internal static class TopPlaces
{
    private const int CountedBits = 12;

    // Fewer places than this are selected from at once.
    private const int WorthCounting = 1_024;

    /// <summary>Returns the last of the best places: the place that has fewer than a number ahead of it, and with its equals at least so many up to it.</summary>
    /// <param name="places">The places, none below 0.</param>
    /// <param name="count">How many are the best, from 1 to all.</param>
    /// <param name="end">A number above all places.</param>
    /// <param name="upToLevel">How many places are at least the last one.</param>
    public static T Last<T>(ReadOnlySpan<T> places, int count, T end, out int upToLevel)
        where T : struct, IBinaryInteger<T>
    {
        if (places.Length < WorthCounting)
        {
            using var copy = Scratch<T>.Rent(places.Length);
            places.CopyTo(copy.Span);
            upToLevel = 0;
            return LastOf(copy.Span, count, ref upToLevel);
        }

        // The first digits are counted; what is left to select from has the same ones.
        var shift = Math.Max(0, end.GetShortestBitLength() - CountedBits);
        var counts = new int[1 << CountedBits];
        foreach (var place in places)
        {
            counts[int.CreateTruncating(place >> shift)]++;
        }

        var digits = counts.Length - 1;
        var ahead = 0;
        for (; ahead + counts[digits] < count; digits--)
        {
            ahead += counts[digits];
        }

        using var level = Scratch<T>.Rent(counts[digits]);
        var found = 0;
        foreach (var place in places)
        {
            if (int.CreateTruncating(place >> shift) == digits)
            {
                level.Span[found++] = place;
            }
        }

        upToLevel = ahead;
        return LastOf(level.Span, count - ahead, ref upToLevel);
    }

    private static T LastOf<T>(Span<T> level, int count, ref int upToLevel)
        where T : struct, IBinaryInteger<T>
    {
        var last = Smallest(level, level.Length - count);
        foreach (var place in level)
        {
            upToLevel += place >= last ? 1 : 0;
        }

        return last;
    }

    // Hoare's selection: what is smaller than a pivot goes before it, what is larger behind; equal values end the search together.
    private static T Smallest<T>(Span<T> values, int position)
        where T : struct, IBinaryInteger<T>
    {
        var (first, last) = (0, values.Length - 1);
        while (first < last)
        {
            var pivot = Middle(values[first], values[first + ((last - first) / 2)], values[last]);
            var (low, high) = (first, last);
            while (low <= high)
            {
                while (values[low] < pivot)
                {
                    low++;
                }

                while (values[high] > pivot)
                {
                    high--;
                }

                if (low <= high)
                {
                    (values[low], values[high]) = (values[high], values[low]);
                    low++;
                    high--;
                }
            }

            if (position <= high)
            {
                last = high;
            }
            else if (position >= low)
            {
                first = low;
            }
            else
            {
                return pivot;
            }
        }

        return values[first];
    }

    private static T Middle<T>(T one, T two, T three)
        where T : struct, IBinaryInteger<T> =>
        T.Max(T.Min(one, two), T.Min(T.Max(one, two), three));
}
