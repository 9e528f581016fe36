using System.Numerics;

namespace SelectionRules;

/// <summary>A score kept within bounds over its own denominator, then moved: caps, and what exceeds a threshold.</summary>
internal sealed class ClampedNode<T>(ScoreNode<T> score, T factor, T? atLeast, T? atMost, T minus) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => score.CanFill;

    public override void Fill(int from, Span<T> numerators)
    {
        score.Fill(from, numerators);
        foreach (ref var numerator in numerators)
        {
            numerator = Within(numerator * factor) - minus;
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var presence = score.RangeOf(row, out low, out high);
        low = Within(low * factor) - minus;
        high = Within(high * factor) - minus;
        return presence;
    }

    private T Within(T value)
    {
        if (atLeast is { } floor && value < floor)
        {
            value = floor;
        }

        return atMost is { } ceiling && value > ceiling ? ceiling : value;
    }
}
