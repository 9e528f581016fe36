namespace SelectionRules;

/// <summary>What decides at a value of a distribution.</summary>
public enum DistributionLineKind
{
    /// <summary>A pass mark: the lowest score that reaches it, or above which it is reached.</summary>
    PassMark,

    /// <summary>The score of the last one retained at a cutoff.</summary>
    Cutoff,
}
