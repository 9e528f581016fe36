namespace SelectionRules;

/// <summary>What is to be filled: the title, the authority, the purpose of the procedure.</summary>
public sealed record Vacancy
{
    /// <summary>Gets the title of the function.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the authority that holds the procedure.</summary>
    public required LocalizedText Authority { get; init; }

    /// <summary>Gets what the procedure is for: a recruitment, reserves, or both.</summary>
    public required Sequence<ProcedurePurpose> Purposes { get; init; }

    /// <summary>Gets a value indicating whether the function is bilingual.</summary>
    public bool IsBilingual { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
