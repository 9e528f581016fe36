using System.Numerics;

namespace SelectionRules;

/// <summary>A fixed number.</summary>
internal sealed class ConstantNode<T>(T numerator) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => true;

    public override bool IsNarrow => true;

    public override void AddTo(int from, ushort factor, Span<ushort> sums) => Lanes.Add((ushort)(factor * ushort.CreateTruncating(numerator)), sums);

    public override void Fill(int from, Span<T> numerators) => numerators.Fill(numerator);

    public override Presence RangeOf(int row, out T low, out T high)
    {
        low = high = numerator;
        return Presence.Certain;
    }
}
