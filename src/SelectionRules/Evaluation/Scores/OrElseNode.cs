using System.Numerics;

namespace SelectionRules;

/// <summary>A score where it has a value, else another, both over the same denominator.</summary>
internal sealed class OrElseNode<T>(ScoreNode<T> score, ScoreNode<T> otherwise) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    // Where every mark is known the score has a value, and the other is not looked at.
    public override bool CanFill => score.CanFill;

    public override void Fill(int from, Span<T> numerators) => score.Fill(from, numerators);

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var presence = score.RangeOf(row, out low, out high);
        if (presence == Presence.Certain)
        {
            return Presence.Certain;
        }

        var instead = otherwise.RangeOf(row, out var otherLow, out var otherHigh);
        (low, high) = Union(presence, low, high, instead, otherLow, otherHigh);
        return presence == Presence.None ? instead : presence.Or(instead);
    }
}
