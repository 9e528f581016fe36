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

    public override bool TryRange(int row, out T low, out T high)
    {
        low = high = T.Zero;
        var sum = T.Zero;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].TryRange(row, out var partLow, out var partHigh))
            {
                sum += coefficients[i];
                low += coefficients[i] * partLow;
                high += coefficients[i] * partHigh;
            }
        }

        if (T.IsZero(sum))
        {
            return false;
        }

        var factor = unit / sum;
        low *= factor;
        high *= factor;
        return true;
    }
}
