using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A requirement of admission: a condition that each candidate has to meet, and the reason given to one who does not.</summary>
public sealed record Requirement
{
    /// <summary>Makes a requirement.</summary>
    /// <param name="reason">The code of the reason for a refusal, such as <c>citizenship</c>.</param>
    /// <param name="condition">What has to hold.</param>
    /// <param name="basis">The clause.</param>
    public Requirement(string reason, Condition condition, Basis basis)
    {
        Reason = Guard.Against.NotAnIdentifier(reason);
        Condition = Guard.Against.Null(condition);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the code of the reason given to a candidate who does not meet the requirement.</summary>
    public string Reason { get; init; }

    /// <summary>Gets the code given instead where only the recognition of a diploma is lacking, or none where the same is given.</summary>
    public string? ReasonIfUnrecognised { get; init; }

    /// <summary>Gets what has to hold.</summary>
    public Condition Condition { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }

    /// <summary>Gets the date on which the condition has to hold, where it is not the procedure's reference date.</summary>
    public NodaTime.LocalDate? AssessedOn { get; init; }

    /// <summary>Gets a value indicating whether the evidence may come later: a candidate is then admitted under reserve while it is not known.</summary>
    public bool UnderReserve { get; init; }
}
