namespace SelectionRules;

/// <summary>What one requirement of admission finds, and what follows from it.</summary>
internal sealed record RequirementFinding
{
    public required Finding Finding { get; init; }

    /// <summary>Gets the code of the reason for a refusal, or none where the requirement refuses nobody.</summary>
    public string? Refusal { get; init; }

    /// <summary>Gets a value indicating whether the candidate is admitted while the evidence may still come.</summary>
    public bool IsUnderReserve { get; init; }

    /// <summary>Gets a value indicating whether evidence is missing and the requirement admits nobody under reserve.</summary>
    public bool NeedsRuling { get; init; }

    /// <summary>Gets the diplomas by which the requirement is met; none where it is met without one or not at all.</summary>
    public required Sequence<Diploma> Qualifying { get; init; }

    public static RequirementFinding Of(Requirement requirement, CandidateEvidence evidence)
    {
        evidence = evidence with { ReferenceDate = requirement.AssessedOn ?? evidence.ReferenceDate };
        var rule = $"admission/{requirement.Reason}";
        var condition = ConditionFindings.Assess(requirement.Condition, evidence, rule);
        var refusal = condition.Verdict == Verdict.NotMet ? ReasonFor(requirement, evidence, rule) : null;
        var isOpen = condition.Verdict == Verdict.Undetermined;
        var isUnderReserve = isOpen && requirement.UnderReserve;
        var operands = new List<Operand>();
        if (refusal is not null)
        {
            operands.Add(new(OperandName.Reason, refusal));
        }

        if (isUnderReserve)
        {
            operands.Add(new(OperandName.UnderReserve, EvidenceCode.Yes));
        }

        return new()
        {
            Finding = new()
            {
                Rule = rule,
                Kind = FindingKind.Requirement,
                Verdict = condition.Verdict,
                Operands = operands.ToSequence(),
                Basis = requirement.Basis,
                Parts = [condition],
            },
            Refusal = refusal,
            IsUnderReserve = isUnderReserve,
            NeedsRuling = isOpen && !requirement.UnderReserve,
            Qualifying = DiplomaFindings.QualifyingFor(requirement.Condition, condition, evidence),
        };
    }

    // Only the recognition is lacking where the same condition holds once every diploma is taken as recognised.
    private static string ReasonFor(Requirement requirement, CandidateEvidence evidence, string rule) =>
        requirement.ReasonIfUnrecognised is { } unrecognised
        && ConditionFindings.Assess(requirement.Condition, evidence with { JudgesRecognition = false }, rule).Verdict == Verdict.Met
            ? unrecognised
            : requirement.Reason;
}
