namespace SelectionRules;

/// <summary>What the function is, and what is asked of the person: for people; tests refer to its competencies.</summary>
public sealed record JobProfile
{
    /// <summary>Gets where in the organisation the function is.</summary>
    public required LocalizedText Place { get; init; }

    /// <summary>Gets the tasks.</summary>
    public required Sequence<LocalizedText> Tasks { get; init; }

    /// <summary>Gets the competencies of the function.</summary>
    public required Sequence<LocalizedText> FunctionCompetencies { get; init; }

    /// <summary>Gets the generic competencies, with ids that tests refer to.</summary>
    public required Sequence<Competency> GenericCompetencies { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
