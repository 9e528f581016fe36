namespace SelectionRules;

/// <summary>A test without a mark, for one of several reasons.</summary>
internal sealed class ResultIsNode(ResultColumn column, bool[] accepted) : ConditionNode
{
    public override Verdict Of(int row)
    {
        var state = column.StateOf(row);
        return state == ResultState.Pending && !accepted[(int)ResultState.Pending] ? Verdict.Undetermined : Verdicts.Of(accepted[(int)state]);
    }
}
