using System.Numerics;

namespace SelectionRules;

/// <summary>The lowest of several scores, all over the same denominator.</summary>
internal sealed class LowestOfNode<T>(ScoreNode<T>[] parts) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = Array.TrueForAll(parts, part => part.CanFill);

    public override void Fill(int from, Span<T> numerators)
    {
        parts[0].Fill(from, numerators);
        using var others = Scratch<T>.Rent(numerators.Length);
        foreach (var part in parts.AsSpan(1))
        {
            part.Fill(from, others.Span);
            for (var i = 0; i < numerators.Length; i++)
            {
                numerators[i] = T.Min(numerators[i], others.Span[i]);
            }
        }
    }

    public override bool TryRange(int row, out T low, out T high)
    {
        low = high = T.Zero;
        var found = false;
        foreach (var part in parts)
        {
            if (part.TryRange(row, out var partLow, out var partHigh))
            {
                low = found ? T.Min(low, partLow) : partLow;
                high = found ? T.Min(high, partHigh) : partHigh;
                found = true;
            }
        }

        return found;
    }
}
