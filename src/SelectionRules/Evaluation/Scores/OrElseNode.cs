using System.Numerics;

namespace SelectionRules;

/// <summary>A score where it has a value, else another, both over the same denominator.</summary>
internal sealed class OrElseNode<T>(ScoreNode<T> score, ScoreNode<T> otherwise) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    // Where every mark is known the score has a value, and the other is not looked at.
    public override bool CanFill => score.CanFill;

    public override void Fill(int from, Span<T> numerators) => score.Fill(from, numerators);

    public override bool TryRange(int row, out T low, out T high) => score.TryRange(row, out low, out high) || otherwise.TryRange(row, out low, out high);
}
