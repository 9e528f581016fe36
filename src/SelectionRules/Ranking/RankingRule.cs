namespace SelectionRules;

/// <summary>Says how laureates are ranked.</summary>
/// <remarks>Those whom the order leaves equal share a rank, and the next rank skips: 1, 2, 2, 4.</remarks>
public sealed record RankingRule
{
    /// <summary>Gets the order.</summary>
    public required Order By { get; init; }

    /// <summary>Gets among whom ranks are counted.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
