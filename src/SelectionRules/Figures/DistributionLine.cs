namespace SelectionRules;

/// <summary>A value of a distribution at which something is decided.</summary>
public sealed record DistributionLine
{
    /// <summary>Gets what decides.</summary>
    public required DistributionLineKind Kind { get; init; }

    /// <summary>Gets the group that it is the line of; empty where it is everybody's.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the score, exactly.</summary>
    public required Fraction Value { get; init; }

    /// <summary>Gets a value indicating whether that score itself is not enough: the pass mark asks for more.</summary>
    public bool IsExclusive { get; init; }
}
