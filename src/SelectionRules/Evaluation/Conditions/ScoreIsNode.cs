using System.Numerics;

namespace SelectionRules;

/// <summary>A score between two whole numbers, both included: every comparison with a threshold becomes one.</summary>
internal sealed class ScoreIsNode<T>(ScoreNode<T> score, T lowest, T highest) : ConditionNode
    where T : struct, IBinaryInteger<T>
{
    public override bool IsSettled => score.CanFill;

    public override Verdict Of(int row)
    {
        var presence = score.RangeOf(row, out var low, out var high);
        if (presence != Presence.Certain)
        {
            return presence == Presence.None ? Verdict.NotCompared : Verdict.Undetermined;
        }

        return low >= lowest && high <= highest ? Verdict.Met
            : high < lowest || low > highest ? Verdict.NotMet
            : Verdict.Undetermined;
    }

    public override void Fill(int from, Span<byte> verdicts)
    {
        if (score.CanFill)
        {
            score.FillWithin(from, lowest, highest, verdicts);
        }
        else
        {
            base.Fill(from, verdicts);
        }
    }
}
