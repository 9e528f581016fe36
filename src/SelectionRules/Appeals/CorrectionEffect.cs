namespace SelectionRules;

/// <summary>What became of one correction.</summary>
public sealed record CorrectionEffect
{
    /// <summary>Gets the correction.</summary>
    public required Correction Correction { get; init; }

    /// <summary>Gets the result that was there, where the correction is one of a result; none otherwise.</summary>
    public required TestResult? Before { get; init; }

    /// <summary>Gets a value indicating whether it was applied; not where it would have lowered a result and <see cref="NotifiedPolicy.NeverLower"/> holds, or would have cost an admission and the policy is not <see cref="NotifiedPolicy.AsIfFromTheStart"/>.</summary>
    public required bool IsApplied { get; init; }
}
