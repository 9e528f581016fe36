namespace SelectionRules;

/// <summary>How one laureate stands in a ranking.</summary>
internal sealed record RankStanding
{
    /// <summary>Gets the rank, or none while ranks are withheld.</summary>
    public required Rank? Rank { get; init; }

    /// <summary>Gets how many laureates the group has.</summary>
    public required int Laureates { get; init; }

    /// <summary>Gets how many others share the rank.</summary>
    public required int Tied { get; init; }
}
