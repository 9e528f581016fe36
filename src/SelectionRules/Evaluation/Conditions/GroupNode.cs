namespace SelectionRules;

/// <summary>Membership of a group or a list.</summary>
internal sealed class GroupNode(PoolColumns columns, int group) : ConditionNode
{
    private readonly byte[] verdictOfState = Array.ConvertAll(columns.AdmissionStates, admission =>
    {
        var isMember = admission.Group == group || (admission.Lists & (UInt128.One << group)) != 0;
        return (byte)(!isMember && (admission.Open & (UInt128.One << group)) != 0 ? Verdict.Undetermined : Verdicts.Of(isMember));
    });

    public override bool IsSettled => Array.IndexOf(verdictOfState, (byte)Verdict.Undetermined) < 0;

    public override Verdict Of(int row) => (Verdict)verdictOfState[columns.Admissions[row]];

    public override void Fill(int from, Span<byte> verdicts) => columns.Admissions.LookUp(from, verdictOfState, verdicts);
}
