namespace SelectionRules;

/// <summary>A condition with the same verdict on everybody.</summary>
internal sealed class ConstantVerdictNode(Verdict verdict) : ConditionNode
{
    public override Verdict Of(int row) => verdict;

    public override void Fill(int from, Span<byte> verdicts) => verdicts.Fill((byte)verdict);
}
