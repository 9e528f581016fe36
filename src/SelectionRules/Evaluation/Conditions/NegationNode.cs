namespace SelectionRules;

/// <summary>A condition that must not hold.</summary>
internal sealed class NegationNode(ConditionNode part) : ConditionNode
{
    public override bool IsSettled => part.IsSettled;

    public override Verdict Of(int row) => Verdicts.Not(part.Of(row));

    public override void Fill(int from, Span<byte> verdicts)
    {
        part.Fill(from, verdicts);
        foreach (ref var verdict in verdicts)
        {
            verdict = (byte)Verdicts.Not((Verdict)verdict);
        }
    }
}
