namespace SelectionRules;

/// <summary>How many of a group passed a stage.</summary>
public sealed record PassRate
{
    /// <summary>Gets the id of the stage, or <c>admission</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the group: its id, or the value of the fact that was asked for; empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the counts; none where they are suppressed.</summary>
    public required PassCounts? Counts { get; init; }

    /// <summary>Gets a value indicating whether the counts are left out because too few people stand behind them.</summary>
    public bool IsSuppressed => Counts is null;
}
