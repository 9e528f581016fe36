using System.Numerics;

namespace SelectionRules;

/// <summary>A score where one value counts as another.</summary>
internal sealed class ReplacedNode<T>(ScoreNode<T> score, T factor, T value, T countsAs) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => score.CanFill;

    public override void Fill(int from, Span<T> numerators)
    {
        score.Fill(from, numerators);
        foreach (ref var numerator in numerators)
        {
            numerator *= factor;
            numerator = numerator == value ? countsAs : numerator;
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var presence = score.RangeOf(row, out low, out high);
        low *= factor;
        high *= factor;
        if (low == high)
        {
            low = high = low == value ? countsAs : low;
        }
        else if (low <= value && value <= high)
        {
            low = T.Min(low, countsAs);
            high = T.Max(high, countsAs);
        }

        return presence;
    }
}
