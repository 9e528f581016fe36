namespace SelectionRules;

/// <summary>A compiled condition: its verdict on a row of the columns.</summary>
internal abstract class ConditionNode
{
    public abstract Verdict Of(int row);
}
