using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A typed fact of one candidate that a procedure asks for.</summary>
public sealed record Fact
{
    /// <summary>Pairs the id of a fact with its value.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public Fact(string id, FactValue value)
    {
        Id = Guard.Against.NotAnIdentifier(id);
        Value = Guard.Against.Null(value);
    }

    /// <summary>Gets the id under which the procedure asks for the fact.</summary>
    public string Id { get; }

    /// <summary>Gets the value.</summary>
    public FactValue Value { get; }
}
