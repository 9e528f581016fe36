namespace SelectionRules;

/// <summary>Makes the findings of what a jury or the authority ruled about a candidate.</summary>
internal static class RulingFindings
{
    /// <summary>Returns a finding for each ruling of the kinds, for a stage; an empty id stands for admission and the group.</summary>
    public static IEnumerable<Finding> Of(CandidateEvidence evidence, string rule, string stage, params ReadOnlySpan<RulingKind> kinds)
    {
        if (evidence.Procedure.Rulings.IsEmpty)
        {
            return [];
        }

        var findings = new List<Finding>();
        foreach (var kind in kinds)
        {
            findings.AddRange(evidence.RulingsOf(kind, stage).Select(ruling => Of(ruling, $"{rule}/ruling")));
        }

        return findings;
    }

    private static Finding Of(JuryRuling ruling, string rule)
    {
        var operands = new List<Operand> { new(OperandName.Ruling, EvidenceCode.Of(ruling.Kind)) };
        if (ruling.Group.Length > 0)
        {
            operands.Add(new(OperandName.Group, ruling.Group));
        }

        operands.Add(new(OperandName.By, ruling.By));
        operands.Add(new(OperandName.On, ruling.On));
        operands.Add(new(OperandName.Reason, ruling.Reason));
        return new() { Rule = rule, Kind = FindingKind.Ruling, Verdict = Verdict.Met, Operands = operands.ToSequence() };
    }
}
