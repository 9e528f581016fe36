using System.Numerics;

namespace SelectionRules;

/// <summary>A score between two whole numbers, both included: every comparison with a threshold becomes one.</summary>
internal sealed class ScoreIsNode<T>(ScoreNode<T> score, T from, T to) : ConditionNode
    where T : struct, IBinaryInteger<T>
{
    public override Verdict Of(int row)
    {
        if (!score.TryRange(row, out var low, out var high))
        {
            return Verdict.NotCompared;
        }

        return low >= from && high <= to ? Verdict.Met
            : high < from || low > to ? Verdict.NotMet
            : Verdict.Undetermined;
    }
}
