using System.Numerics;

namespace SelectionRules;

/// <summary>The points of a test.</summary>
/// <param name="column">The points that were given.</param>
/// <param name="effects">What comes of a mark that is not there.</param>
/// <param name="maximum">The most points.</param>
/// <param name="whereOpen">Whether there is a value while it is not known whether the test is awaited.</param>
internal sealed class TestNode<T>(PointsColumn column, StateEffects effects, T maximum, Presence whereOpen) : ScoreNode<T>
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

    public override Presence RangeOf(int row, out T low, out T high)
    {
        low = high = T.Zero;
        switch (effects.MarkOf(row))
        {
            case MarkStanding.Known:
                low = high = T.CreateTruncating(column.UnitsOf(row));
                return Presence.Certain;
            case MarkStanding.Awaited:
                high = maximum;
                return Presence.Certain;
            case MarkStanding.MayBeAwaited:
                high = maximum;
                return whereOpen;
            case MarkStanding.Zero:
                return Presence.Certain;
            default:
                return Presence.None;
        }
    }
}
