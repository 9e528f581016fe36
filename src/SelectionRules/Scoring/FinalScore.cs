using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The score by which laureates are ranked and which they are told.</summary>
public sealed record FinalScore
{
    /// <summary>Makes the final score of a formula.</summary>
    public FinalScore(Score score, Basis basis)
    {
        Score = Guard.Against.Null(score);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the formula.</summary>
    public Score Score { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }
}
