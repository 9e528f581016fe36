using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>How the scores that a rule looks at are spread, with the pass marks and the cutoffs that are drawn through them.</summary>
/// <remarks>Counted are the lines that reached the stage and whose score is known; a candidate who is in several lists is counted in each.</remarks>
public sealed record ScoreDistribution
{
    /// <summary>Gets the id of the stage; empty for the final score, which laureates have.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the score: a test, or a formula that a pass mark or a cutoff looks at.</summary>
    public required Score Score { get; init; }

    /// <summary>Gets the groups that are told apart, in the order of the procedure; an empty one for lines without a group.</summary>
    public required Sequence<string> Groups { get; init; }

    /// <summary>Gets the bins, from the lowest scores to the highest, all of one width; none where no score is known.</summary>
    public required Sequence<DistributionBin> Bins { get; init; }

    /// <summary>Gets the values at which something is decided, from the lowest to the highest.</summary>
    public required Sequence<DistributionLine> Lines { get; init; }

    /// <summary>Returns the distributions of an outcome: stage by stage its tests that give points, then the formulas that its pass marks and its cutoff look at; last the final score.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Sequence<ScoreDistribution> Of(Outcome outcome, CancellationToken cancellation = default) => new DistributionEnquiry(Guard.Against.Null(outcome), cancellation).All().ToSequence();
}
