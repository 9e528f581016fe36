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

    public override bool TryRange(int row, out T low, out T high)
    {
        if (!score.TryRange(row, out low, out high))
        {
            return false;
        }

        low = Within(low * factor) - minus;
        high = Within(high * factor) - minus;
        return true;
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
