using System.Numerics;

namespace SelectionRules;

/// <summary>A score to be compared with a bound that the jury has not set yet: open, except where there is nothing to compare.</summary>
internal sealed class OpenScoreNode<T>(ScoreNode<T> score) : ConditionNode
    where T : struct, IBinaryInteger<T>
{
    public override Verdict Of(int row) => score.TryRange(row, out _, out _) ? Verdict.Undetermined : Verdict.NotCompared;
}
