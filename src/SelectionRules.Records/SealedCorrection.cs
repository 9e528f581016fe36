namespace SelectionRules.Records;

/// <summary>What was set right before an outcome that is sealed: a line of <c>corrections.csv</c>, word for word.</summary>
/// <remarks>Results and keys, and of applications the names of fields only. The reason is free text, as that of a ruling.</remarks>
public sealed record SealedCorrection
{
    /// <summary>Gets what was corrected: result, application, rules, readmission; or that somebody stays.</summary>
    public required string What { get; init; }

    /// <summary>Gets the key of the candidate; empty where it is the rules.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets where: the test, the stage, the fields, the places in the rules.</summary>
    public required string Where { get; init; }

    /// <summary>Gets what was there.</summary>
    public required string Before { get; init; }

    /// <summary>Gets what is there now.</summary>
    public required string After { get; init; }

    /// <summary>Gets whether it was applied: yes or no.</summary>
    public required string Applied { get; init; }

    /// <summary>Gets why it was not; empty where it was.</summary>
    public required string WhyNot { get; init; }

    /// <summary>Gets who decided.</summary>
    public required string By { get; init; }

    /// <summary>Gets the day of the decision.</summary>
    public required string On { get; init; }

    /// <summary>Gets the reason.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the policy for those who were told already.</summary>
    public required string Policy { get; init; }
}
