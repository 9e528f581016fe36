using System.Numerics;

namespace SelectionRules;

/// <summary>The lowest of several scores, all over the same denominator.</summary>
internal sealed class LowestOfNode<T>(ScoreNode<T>[] parts) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
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
