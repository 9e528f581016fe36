using System.Numerics;

namespace SelectionRules;

/// <summary>The mean of those of several scores that have a value, all over the same denominator, in the unit in which every such mean is a whole number.</summary>
/// <param name="parts">The scores.</param>
/// <param name="coefficients">Their coefficients, as whole numbers.</param>
/// <param name="unit">A multiple of every sum of coefficients that can occur.</param>
internal sealed class KnownMeanNode<T>(ScoreNode<T>[] parts, T[] coefficients, T unit) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = Array.TrueForAll(parts, part => part.CanFill);

    // Without a gap every part has a value, and the coefficients have one sum.
    public override void Fill(int from, Span<T> numerators)
    {
        var sum = coefficients.Aggregate(T.Zero, (total, coefficient) => total + coefficient);
        numerators.Clear();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].AddTo(from, coefficients[i] * (unit / sum), numerators);
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        low = high = T.Zero;
        var sum = T.Zero;
        var isOpen = false;
        for (var i = 0; i < parts.Length; i++)
        {
            var presence = parts[i].RangeOf(row, out var partLow, out var partHigh);
            isOpen |= presence == Presence.Possible;
            if (presence == Presence.Certain)
            {
                sum += coefficients[i];
                low += coefficients[i] * partLow;
                high += coefficients[i] * partHigh;
            }
        }

        if (isOpen)
        {
            (low, high) = (ExtremeOf(row, low, sum, isHighest: false), ExtremeOf(row, high, sum, isHighest: true));
            return T.IsZero(sum) ? Presence.Possible : Presence.Certain;
        }

        if (T.IsZero(sum))
        {
            return Presence.None;
        }

        var factor = unit / sum;
        low *= factor;
        high *= factor;
        return Presence.Certain;
    }

    // Of the parts that may have a value, each as long as it draws the mean further that way: the furthest first.
    private T ExtremeOf(int row, T total, T sum, bool isHighest)
    {
        var possible = new List<(T Value, T Coefficient)>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].RangeOf(row, out var low, out var high) == Presence.Possible)
            {
                possible.Add((isHighest ? high : low, coefficients[i]));
            }
        }

        possible.Sort((one, other) => isHighest ? other.Value.CompareTo(one.Value) : one.Value.CompareTo(other.Value));
        foreach (var (value, coefficient) in possible)
        {
            if (!T.IsZero(sum) && (isHighest ? value * sum <= total : value * sum >= total))
            {
                break;
            }

            total += value * coefficient;
            sum += coefficient;
        }

        return total * (unit / sum);
    }
}
