namespace SelectionRules;

/// <summary>What another mark could have brought.</summary>
public enum CounterfactualGoal
{
    /// <summary>The stage is passed, whatever its cutoff then does.</summary>
    PassStage,

    /// <summary>The candidate is retained at a cutoff.</summary>
    BeRetained,

    /// <summary>The candidate is a laureate.</summary>
    BecomeLaureate,

    /// <summary>The laureate has a better rank.</summary>
    GainRank,
}
