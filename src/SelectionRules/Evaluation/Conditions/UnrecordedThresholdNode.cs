using System.Numerics;

namespace SelectionRules;

/// <summary>A score against a bound that the jury has not recorded yet: undetermined, except where there is no score to compare, whatever the bound will be.</summary>
internal sealed class UnrecordedThresholdNode<T>(ScoreNode<T> score) : ConditionNode
    where T : struct, IBinaryInteger<T>
{
    public override Verdict Of(int row) => score.RangeOf(row, out _, out _) == Presence.None ? Verdict.NotCompared : Verdict.Undetermined;
}
