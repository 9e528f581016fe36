namespace SelectionRules;

/// <summary>Membership of a group or a list.</summary>
internal sealed class GroupNode(PoolColumns columns, int group) : ConditionNode
{
    public override Verdict Of(int row)
    {
        var admission = columns.AdmissionOf(row);
        var isMember = admission.Group == group || (admission.Lists & (UInt128.One << group)) != 0;
        return !isMember && (admission.Open & (UInt128.One << group)) != 0 ? Verdict.Undetermined : Verdicts.Of(isMember);
    }
}
