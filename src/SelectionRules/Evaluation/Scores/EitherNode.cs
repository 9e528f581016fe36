using System.Numerics;

namespace SelectionRules;

/// <summary>One score where a condition holds, else another, also where it cannot be compared; both where it is not known yet, and neither where an absence that eliminates is why it cannot be compared.</summary>
internal sealed class EitherNode<T>(ConditionNode condition, StateEffects[] asked, ScoreNode<T> then, ScoreNode<T> otherwise) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = condition.IsSettled && then.CanFill && otherwise.CanFill && !Array.Exists(asked, test => test.HasEliminated);

    public override void Fill(int from, Span<T> numerators)
    {
        using var verdicts = Scratch<byte>.Rent(numerators.Length);
        using var others = Scratch<T>.Rent(numerators.Length);
        condition.Fill(from, verdicts.Span);
        then.Fill(from, numerators);
        otherwise.Fill(from, others.Span);
        for (var i = 0; i < numerators.Length; i++)
        {
            if (verdicts.Span[i] != (byte)Verdict.Met)
            {
                numerators[i] = others.Span[i];
            }
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        switch (condition.Of(row))
        {
            case Verdict.Met:
                return then.RangeOf(row, out low, out high);
            case Verdict.NotCompared when Array.Exists(asked, test => test.Eliminates(test.StateOf(row))):
                low = high = T.Zero;
                return Presence.None;
            case Verdict.NotMet or Verdict.NotCompared:
                return otherwise.RangeOf(row, out low, out high);
            default:
                var presence = then.RangeOf(row, out low, out high);
                var other = otherwise.RangeOf(row, out var otherLow, out var otherHigh);
                (low, high) = Union(presence, low, high, other, otherLow, otherHigh);
                return presence.Or(other);
        }
    }
}
