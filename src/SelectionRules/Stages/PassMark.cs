using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>What a candidate has to reach to pass a stage: a condition on results, whom it is waived for, and the clause.</summary>
public sealed record PassMark
{
    /// <summary>Makes a pass mark of any condition.</summary>
    public PassMark(Condition condition, Basis basis)
    {
        Condition = Guard.Against.Null(condition);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets what has to hold.</summary>
    public Condition Condition { get; init; }

    /// <summary>Gets for whom the pass mark is waived, or none.</summary>
    public Condition? WaivedFor { get; init; }

    /// <summary>Gets the ids of the groups in which the pass mark counts; every one where none is listed.</summary>
    /// <remarks>A candidate of several lists is then stopped in one of them and goes on in another: who misses the mark of the general list can still be in the reserved one.</remarks>
    public Sequence<string> InGroups { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }

    /// <summary>Requires a score of a threshold or more.</summary>
    public static PassMark AtLeast(Threshold threshold, Score score, Basis basis) => new(Condition.ScoreAtLeast(threshold, score), basis);

    /// <summary>Requires a score above a threshold.</summary>
    public static PassMark MoreThan(Threshold threshold, Score score, Basis basis) => new(Condition.ScoreMoreThan(threshold, score), basis);

    /// <summary>Requires a level or a higher one.</summary>
    public static PassMark AtLeast(LanguageLevel level, LevelTest test, Basis basis) => new(Condition.LevelAtLeast(level, test), basis);
}
