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

    // Another part that has a value can only make the sum of the best higher.
    public override Presence RangeOf(int row, out T low, out T high)
    {
        var lows = new BestSoFar<T>(count);
        var highs = new BestSoFar<T>(count);
        foreach (var part in parts)
        {
            var presence = part.RangeOf(row, out var partLow, out var partHigh);
            if (presence == Presence.Certain)
            {
                lows.Add(partLow);
            }

            if (presence != Presence.None)
            {
                highs.Add(partHigh);
            }
        }

        high = highs.Sum;
        low = lows.IsFull || !highs.IsFull ? lows.Sum : lows.Sum + LowestOfPossible(row, count - lows.Count);
        return lows.IsFull ? Presence.Certain : highs.IsFull ? Presence.Possible : Presence.None;
    }

    // The sum of the lowest that those can add that may have a value, of which so many are needed.
    private T LowestOfPossible(int row, int needed)
    {
        var lowest = new BestSoFar<T>(needed);
        foreach (var part in parts)
        {
            if (part.RangeOf(row, out var low, out _) == Presence.Possible)
            {
                lowest.Add(-low);
            }
        }

        return -lowest.Sum;
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
