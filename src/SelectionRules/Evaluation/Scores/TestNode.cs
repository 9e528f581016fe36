using System.Numerics;

namespace SelectionRules;

/// <summary>The points of a test.</summary>
internal sealed class TestNode<T>(PointsColumn column, StateEffects effects, T maximum) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
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
