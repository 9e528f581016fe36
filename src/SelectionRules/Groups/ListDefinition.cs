using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A list in which candidates are counted, and who is in it.</summary>
public sealed record ListDefinition
{
    /// <summary>Makes a list.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public ListDefinition(string id, Condition members, Basis basis)
    {
        Id = Guard.Against.NotAnIdentifier(id);
        Members = Guard.Against.Null(members);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the id, unique among the lists.</summary>
    public string Id { get; }

    /// <summary>Gets who is in the list.</summary>
    public Condition Members { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }
}
