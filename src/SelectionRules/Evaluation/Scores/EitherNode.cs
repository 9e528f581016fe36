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

    public override bool TryRange(int row, out T low, out T high)
    {
        switch (condition.Of(row))
        {
            case Verdict.Met:
                return then.TryRange(row, out low, out high);
            case Verdict.NotCompared when Array.Exists(asked, test => test.Eliminates(test.StateOf(row))):
                low = high = T.Zero;
                return false;
            case Verdict.NotMet or Verdict.NotCompared:
                return otherwise.TryRange(row, out low, out high);
            case Verdict.Undetermined when then.TryRange(row, out low, out high) && otherwise.TryRange(row, out var otherLow, out var otherHigh):
                low = T.Min(low, otherLow);
                high = T.Max(high, otherHigh);
                return true;
            default:
                low = high = T.Zero;
                return false;
        }
    }
}
