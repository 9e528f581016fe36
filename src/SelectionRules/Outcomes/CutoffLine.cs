namespace SelectionRules;

/// <summary>The line that a cutoff drew in a group.</summary>
internal sealed record CutoffLine
{
    /// <summary>Gets the entries that passed the stage.</summary>
    public required IReadOnlyList<int> Passed { get; init; }

    /// <summary>Gets the score of the last one kept by a place of the group, where the cutoff is decided and goes by a score first.</summary>
    public required Fraction? LastRetained { get; init; }

    /// <summary>Gets the highest score of those not kept.</summary>
    public required Fraction? FirstNotRetained { get; init; }

    /// <summary>Gets a value indicating whether nobody waits for the cutoff any more.</summary>
    public required bool IsDecided { get; init; }
}
