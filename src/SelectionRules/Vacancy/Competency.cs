using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A competency of the job profile.</summary>
public sealed record Competency
{
    /// <summary>Makes a competency of an id.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public Competency(string id) => Id = Guard.Against.NotAnIdentifier(id);

    /// <summary>Gets the id that tests refer to.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what the profile says of it.</summary>
    public LocalizedText? Description { get; init; }
}
