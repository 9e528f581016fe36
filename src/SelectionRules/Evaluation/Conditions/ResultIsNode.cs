namespace SelectionRules;

/// <summary>A test without a mark, for one of several reasons. A result that is not there and not awaited is an exemption.</summary>
internal sealed class ResultIsNode(StateEffects test, bool[] accepted) : ConditionNode
{
    public override bool IsSettled => true;

    public override Verdict Of(int row)
    {
        var state = test.StateOf(row);
        if (state == ResultState.Pending && !test.IsAwaited(row))
        {
            state = ResultState.Exempt;
        }

        return state == ResultState.Pending && !accepted[(int)ResultState.Pending] ? Verdict.Undetermined : Verdicts.Of(accepted[(int)state]);
    }

    public override void Fill(int from, Span<byte> verdicts) => verdicts.Fill((byte)Verdicts.Of(accepted[(int)ResultState.Known]));
}
