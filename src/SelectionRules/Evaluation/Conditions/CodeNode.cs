namespace SelectionRules;

/// <summary>A level or rating among those accepted.</summary>
internal sealed class CodeNode(CodeColumn column, StateEffects effects, bool[] accepted) : ConditionNode
{
    public override Verdict Of(int row) => effects.MarkOf(row) switch
    {
        MarkStanding.Known => Verdicts.Of(accepted[column.Positions[row]]),
        MarkStanding.Awaited => Verdict.Undetermined,
        _ => Verdict.NotCompared,
    };
}
