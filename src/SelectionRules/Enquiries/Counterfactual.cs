namespace SelectionRules;

/// <summary>The smallest mark in one test, everything else unchanged, that would have brought something.</summary>
public sealed record Counterfactual
{
    /// <summary>Gets the id of the group; empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the id of the test.</summary>
    public required string Test { get; init; }

    /// <summary>Gets what is sought.</summary>
    public required CounterfactualGoal Goal { get; init; }

    /// <summary>Gets the id of the stage that is to be passed, or whose cutoff is meant; empty for the other goals.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the result that there is.</summary>
    public required TestResult Present { get; init; }

    /// <summary>Gets how far the marks lie apart among which it was sought; none for levels and ratings, which are in their order.</summary>
    public required Points? Step { get; init; }

    /// <summary>Gets the smallest mark that brings it; one step less does not. None where no mark does.</summary>
    /// <remarks>It is a whole number of steps, or the maximum of the test.</remarks>
    public required TestResult? Needed { get; init; }

    /// <summary>Gets a value indicating whether there is such a mark.</summary>
    public bool IsReachable => Needed is not null;
}
