using System.Numerics;

namespace SelectionRules;

/// <summary>The sum of the highest of several scores, all over the same denominator.</summary>
internal sealed class BestOfNode<T>(ScoreNode<T>[] parts, int count) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
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
}
