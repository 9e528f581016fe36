namespace SelectionRules;

/// <summary>Makes the finding of a candidate's standing at a cutoff.</summary>
internal static class CutoffFinding
{
    public static Finding Of(string rule, string stage, Cutoff cutoff, CutoffStanding standing, string group, Verdict verdict, CandidateEvidence evidence)
    {
        var score = cutoff.By.Keys is [OrderKey.ByScore key, ..] ? ScoreFindings.RangeOf(key.Score, evidence) : ScoreRange.None;
        var operands = new List<Operand>();
        if (score.Value is { } value)
        {
            operands.Add(new(OperandName.Score, value));
        }

        if (standing.Position is { } position)
        {
            operands.Add(new(OperandName.Position, position));
        }

        operands.Add(new(OperandName.Places, standing.Places));
        operands.Add(new(OperandName.Counted, standing.Counted));
        operands.Add(new(OperandName.Tied, standing.Tied));
        if (standing.LastRetained is { } lastRetained)
        {
            operands.Add(new(OperandName.LastRetained, lastRetained));
        }

        operands.Add(new(OperandName.Group, group));
        if (verdict == Verdict.Met && !standing.IsWithin && !standing.IsOnTop)
        {
            operands.Add(new(OperandName.OtherList, EvidenceCode.Yes));
        }

        if (!standing.IsDecided)
        {
            operands.Add(new(OperandName.OthersPending, EvidenceCode.Yes));
        }

        return new()
        {
            Rule = rule,
            Kind = FindingKind.Cutoff,
            Verdict = verdict,
            Operands = operands.ToSequence(),
            Margin = score.Value - standing.LastRetained,
            Basis = cutoff.Basis,
            Parts =
            [
                .. cutoff.OnTop is { } onTop ? [ConditionFindings.Assess(onTop, evidence, $"{rule}/on-top")] : Sequence<Finding>.Empty,
                .. RulingFindings.Of(evidence, rule, stage, RulingKind.AdmitsOnTop),
            ],
        };
    }
}
