namespace SelectionRules;

/// <summary>What the results of one candidate in one stage come to, before any cutoff.</summary>
internal enum StageStatus
{
    /// <summary>Every result that eliminates is there and every pass mark is reached, waived or not compared.</summary>
    Passed,

    /// <summary>A failure is known, whatever else is missing.</summary>
    Failed,

    /// <summary>No failure is known and something is missing.</summary>
    Pending,

    /// <summary>The candidate withdrew: this goes before everything else.</summary>
    Withdrawn,
}
