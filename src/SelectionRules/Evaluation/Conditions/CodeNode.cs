namespace SelectionRules;

/// <summary>A level or rating among those accepted.</summary>
internal sealed class CodeNode(CodeColumn column, StateEffects effects, bool[] accepted) : ConditionNode
{
    // The lowest position from which all are accepted, where none below is: a level or a higher one.
    private readonly int? threshold = accepted.AsSpan(Math.Max(0, Array.IndexOf(accepted, true))).Contains(false) ? null : Array.IndexOf(accepted, true);

    public override bool IsSettled => true;

    public override Verdict Of(int row) => effects.MarkOf(row) switch
    {
        MarkStanding.Known => Verdicts.Of(accepted[column.Positions[row]]),
        MarkStanding.Awaited or MarkStanding.MayBeAwaited => Verdict.Undetermined,
        _ => Verdict.NotCompared,
    };

    public override void Fill(int from, Span<byte> verdicts)
    {
        var positions = column.Positions.Slice(from, verdicts.Length);
        if (threshold is { } needed and >= 0)
        {
            Lanes.AtLeast(positions, (byte)needed, verdicts);
            return;
        }

        for (var i = 0; i < positions.Length; i++)
        {
            verdicts[i] = (byte)Verdicts.Of(accepted[positions[i]]);
        }
    }
}
