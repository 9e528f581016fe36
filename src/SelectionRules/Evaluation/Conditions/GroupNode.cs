namespace SelectionRules;

/// <summary>Membership of a group or a list.</summary>
internal sealed class GroupNode(PoolColumns columns, int group) : ConditionNode
{
    private readonly Verdict[] verdictOfState = Array.ConvertAll(columns.AdmissionStates, admission =>
    {
        var isMember = admission.Group == group || (admission.Lists & (UInt128.One << group)) != 0;
        return !isMember && (admission.Open & (UInt128.One << group)) != 0 ? Verdict.Undetermined : Verdicts.Of(isMember);
    });

    public override Verdict Of(int row) => verdictOfState[columns.Admissions[row]];

    public override void Fill(int from, Span<byte> verdicts)
    {
        var admissions = columns.Admissions.AsSpan(from, verdicts.Length);
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = (byte)verdictOfState[admissions[i]];
        }
    }
}
