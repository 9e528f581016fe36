namespace SelectionRules;

/// <summary>A condition on applications, decided when the candidate was added.</summary>
internal sealed class EvidenceNode(byte[] verdicts) : ConditionNode
{
    public override Verdict Of(int row) => (Verdict)verdicts[row];

    public override bool IsSettled => !verdicts.AsSpan().Contains((byte)Verdict.Undetermined);

    public override void Fill(int from, Span<byte> block) => verdicts.AsSpan(from, block.Length).CopyTo(block);
}
