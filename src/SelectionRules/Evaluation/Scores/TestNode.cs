using System.Numerics;

namespace SelectionRules;

/// <summary>The points of a test.</summary>
internal sealed class TestNode<T>(PointsColumn column, StateEffects effects, T maximum) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => true;

    public override void Fill(int from, Span<T> numerators)
    {
        numerators.Clear();
        AddTo(from, T.One, numerators);
    }

    public override void AddTo(int from, T factor, Span<T> sums) => column.AddTo(from, factor, sums);

    public override bool IsNarrow => column.IsNarrow;

    public override void AddTo(int from, ushort factor, Span<ushort> sums) => column.AddTo(from, factor, sums);

    public override void FillWithin(int from, T lowest, T highest, Span<byte> verdicts)
    {
        if (column.IsNarrow)
        {
            Lanes.Within(column.NarrowUnits.Slice(from, verdicts.Length), lowest, highest, verdicts);
        }
        else
        {
            base.FillWithin(from, lowest, highest, verdicts);
        }
    }

    public override bool TryRange(int row, out T low, out T high)
    {
        low = high = T.Zero;
        switch (effects.MarkOf(row))
        {
            case MarkStanding.Known:
                low = high = T.CreateTruncating(column.UnitsOf(row));
                return true;
            case MarkStanding.Awaited:
                high = maximum;
                return true;
            case MarkStanding.Zero:
                return true;
            default:
                return false;
        }
    }
}
