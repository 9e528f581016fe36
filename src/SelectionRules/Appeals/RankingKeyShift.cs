namespace SelectionRules;

/// <summary>How many are ahead of a laureate by one key of the ranking, before and now.</summary>
/// <remarks>A key decides between two laureates where it is the first on which they differ. The numbers of all keys add up to the rank less 1.</remarks>
public sealed record RankingKeyShift
{
    /// <summary>Gets the position of the key in the order, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Gets the key, as the ranking has it now; as it was where there is no such key any more.</summary>
    public required OrderKey Key { get; init; }

    /// <summary>Gets how many were ahead by it.</summary>
    public required int AheadBefore { get; init; }

    /// <summary>Gets how many are ahead by it now.</summary>
    public required int AheadNow { get; init; }
}
