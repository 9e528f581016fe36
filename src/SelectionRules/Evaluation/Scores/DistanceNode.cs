using System.Numerics;

namespace SelectionRules;

/// <summary>The distance between two scores over the same denominator.</summary>
internal sealed class DistanceNode<T>(ScoreNode<T> left, ScoreNode<T> right) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => left.CanFill && right.CanFill;

    public override void Fill(int from, Span<T> numerators)
    {
        left.Fill(from, numerators);
        using var others = Scratch<T>.Rent(numerators.Length);
        right.Fill(from, others.Span);
        for (var i = 0; i < numerators.Length; i++)
        {
            numerators[i] = T.Abs(numerators[i] - others.Span[i]);
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var presence = left.RangeOf(row, out var leftLow, out var leftHigh).And(right.RangeOf(row, out var rightLow, out var rightHigh));
        low = T.Max(T.Zero, T.Max(leftLow - rightHigh, rightLow - leftHigh));
        high = T.Max(leftHigh - rightLow, rightHigh - leftLow);
        return presence;
    }
}
