namespace SelectionRules;

/// <summary>Membership of a group or a list.</summary>
internal sealed class GroupNode(PoolColumns columns, int group) : ConditionNode
{
    public override Verdict Of(int row)
    {
        var admission = columns.AdmissionOf(row);
        return admission.Ruling is RulingNeeded.LanguageRole or RulingNeeded.Group ? Verdict.Undetermined
            : Verdicts.Of(admission.Group == group || (admission.Lists & (UInt128.One << group)) != 0);
    }
}
