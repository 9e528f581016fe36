using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Something that the notice prefers and does not require: recorded for each candidate, without any effect.</summary>
public sealed record Preference
{
    /// <summary>Makes a preference.</summary>
    public Preference(string id, Condition condition, Basis basis)
    {
        Id = Guard.Against.NotAnIdentifier(id);
        Condition = Guard.Against.Null(condition);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the id under which it is reported.</summary>
    public string Id { get; init; }

    /// <summary>Gets what is preferred.</summary>
    public Condition Condition { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }
}
