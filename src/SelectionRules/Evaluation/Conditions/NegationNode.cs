namespace SelectionRules;

/// <summary>A condition that must not hold.</summary>
internal sealed class NegationNode(ConditionNode part) : ConditionNode
{
    public override Verdict Of(int row) => Verdicts.Not(part.Of(row));
}
