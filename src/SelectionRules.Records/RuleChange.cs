namespace SelectionRules.Records;

/// <summary>A change of the rules' reading between two versions of the library.</summary>
public sealed record RuleChange
{
    /// <summary>Gets the first version that reads so.</summary>
    public required string Version { get; init; }

    /// <summary>Gets what changed, with its clause.</summary>
    public required string Description { get; init; }
}
