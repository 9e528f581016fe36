using System.Numerics;

namespace SelectionRules;

/// <summary>Selects the best places without putting the others in order.</summary>
internal static class TopPlaces
{
    /// <summary>Returns the best places, and all that equal the last of them, from the lowest to the highest.</summary>
    /// <param name="places">The places; their order changes.</param>
    /// <param name="count">How many, 0 or more; all where there are fewer.</param>
    public static T[] Of<T>(T[] places, int count)
        where T : struct, IBinaryInteger<T>
    {
        T[] top = places;
        if (count <= 0)
        {
            return [];
        }

        if (count < places.Length)
        {
            var border = Smallest(places, places.Length - count);
            top = Array.FindAll(places, place => place >= border);
        }

        Array.Sort(top);
        return top;
    }

    // Hoare's selection: what is smaller than a pivot goes before it, what is larger behind; equal values end the search together.
    private static T Smallest<T>(T[] values, int position)
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
