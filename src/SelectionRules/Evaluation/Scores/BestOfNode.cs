using System.Numerics;

namespace SelectionRules;

/// <summary>The sum of the highest of several scores, all over the same denominator.</summary>
internal sealed class BestOfNode<T>(ScoreNode<T>[] parts, int count) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = Array.TrueForAll(parts, part => part.CanFill);

    // The sum of the best so far is in the numerators; what each of them is lies in columns from the best to the last of the best.
    public override void Fill(int from, Span<T> numerators)
    {
        var length = numerators.Length;
        using var best = Scratch<T>.Rent(count * length);
        using var values = Scratch<T>.Rent(length);
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part].Fill(from, values.Span);
            for (var place = 0; place < Math.Min(part, count); place++)
            {
                Exchange(best.Span.Slice(place * length, length), values.Span);
            }

            if (part < count)
            {
                values.Span.CopyTo(best.Span[(part * length)..]);
            }
        }

        numerators.Clear();
        for (var place = 0; place < count; place++)
        {
            Lanes.AddScaled<T, T>(best.Span.Slice(place * length, length), T.One, numerators);
        }
    }

    public override bool TryRange(int row, out T low, out T high)
    {
        var lows = new BestSoFar<T>(count);
        var highs = new BestSoFar<T>(count);
        foreach (var part in parts)
        {
            if (part.TryRange(row, out var partLow, out var partHigh))
            {
                lows.Add(partLow);
                highs.Add(partHigh);
            }
        }

        low = lows.Sum;
        high = highs.Sum;
        return lows.IsFull;
    }

    private static void Exchange(Span<T> better, Span<T> worse)
    {
        for (var i = 0; i < better.Length; i++)
        {
            var (one, other) = (better[i], worse[i]);
            better[i] = T.Max(one, other);
            worse[i] = T.Min(one, other);
        }
    }
}
