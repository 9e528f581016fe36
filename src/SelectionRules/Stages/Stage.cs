using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>A moment of the procedure: tests, the pass marks on them, then perhaps a cutoff.</summary>
/// <remarks>Every test but the advisory ones is eliminatory: its result has to be known before the stage is passed.</remarks>
public sealed record Stage
{
    /// <summary>Makes a stage of an id.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public Stage(string id) => Id = Guard.Against.NotAnIdentifier(id);

    /// <summary>Gets the id, unique in the procedure.</summary>
    public string Id { get; }

    /// <summary>Gets what people call the stage.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets how the stage counts.</summary>
    public StageWeight Counts { get; init; }

    /// <summary>Gets the days on which the stage is held, as announced.</summary>
    public DateInterval? Held { get; init; }

    /// <summary>Gets the tests, in the order in which the notice names them; none where the stage decides on what is known already.</summary>
    public required Sequence<Test> Tests { get; init; }

    /// <summary>Gets what has to be reached; each on its own.</summary>
    public Sequence<PassMark> PassMarks { get; init; }

    /// <summary>Gets the limit on how many of those who pass go on, or none.</summary>
    public Cutoff? Cutoff { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
