using System.Numerics;

namespace SelectionRules;

/// <summary>Puts whole numbers in order with what belongs to them: digit by digit where they fit the machine.</summary>
internal static class KeySort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    // Fewer numbers than this are compared with each other sooner than counted digit by digit.
    private const int WorthCounting = 2_048;

    /// <summary>Sorts numbers from the lowest to the highest, and items with them.</summary>
    /// <param name="keys">The numbers, none below 0.</param>
    /// <param name="items">What belongs to each.</param>
    public static void Sort<T>(Span<T> keys, Span<int> items)
        where T : struct, IBinaryInteger<T>
    {
        if (keys.Length < WorthCounting || typeof(T) == typeof(BigInteger))
        {
            keys.Sort(items);
        }
        else
        {
            SortDigits(keys, items);
        }
    }

    // From the last digit to the first, each pass keeping the order of the one before; a digit that all have in common needs none.
    private static void SortDigits<T>(Span<T> keys, Span<int> items)
        where T : struct, IBinaryInteger<T>
    {
        var highest = T.Zero;
        foreach (var key in keys)
        {
            highest = T.Max(highest, key);
        }

        var (mask, passes) = (Digits - 1, (highest.GetShortestBitLength() + DigitBits - 1) / DigitBits);
        var counts = new int[Math.Max(1, passes) * Digits];
        foreach (var key in keys)
        {
            for (var pass = 0; pass < passes; pass++)
            {
                counts[(pass * Digits) + (int.CreateTruncating(key >> (pass * DigitBits)) & mask)]++;
            }
        }

        using var otherKeys = Scratch<T>.Rent(keys.Length);
        using var otherItems = Scratch<int>.Rent(keys.Length);
        var fromKeys = keys;
        var fromItems = items;
        var toKeys = otherKeys.Span;
        var toItems = otherItems.Span;
        var isMoved = false;
        for (var pass = 0; pass < passes; pass++)
        {
            var ends = counts.AsSpan(pass * Digits, Digits);
            if (ends.Contains(keys.Length))
            {
                continue;
            }

            var total = 0;
            foreach (ref var end in ends)
            {
                (end, total) = (total, total + end);
            }

            var shift = pass * DigitBits;
            for (var i = 0; i < fromKeys.Length; i++)
            {
                var key = fromKeys[i];
                var at = ends[int.CreateTruncating(key >> shift) & mask]++;
                toKeys[at] = key;
                toItems[at] = fromItems[i];
            }

            var swapKeys = fromKeys;
            var swapItems = fromItems;
            fromKeys = toKeys;
            fromItems = toItems;
            toKeys = swapKeys;
            toItems = swapItems;
            isMoved = !isMoved;
        }

        if (isMoved)
        {
            fromKeys.CopyTo(keys);
            fromItems.CopyTo(items);
        }
    }
}
