namespace SelectionRules;

/// <summary>How many scores lie between two values.</summary>
public sealed record DistributionBin
{
    /// <summary>Gets the lowest score that is counted here.</summary>
    public required Fraction From { get; init; }

    /// <summary>Gets the score below which all that is counted here lies; in the last bin it is counted too.</summary>
    public required Fraction To { get; init; }

    /// <summary>Gets how many there are of each of <see cref="ScoreDistribution.Groups"/>.</summary>
    public required Sequence<int> Counts { get; init; }

    /// <summary>Gets how many there are in all groups.</summary>
    public int Count => Counts.AsEnumerable().Sum();
}
