namespace SelectionRules;

/// <summary>A laureate's place in a reserve.</summary>
public sealed record RankedLaureate
{
    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the rank; equal scores share it.</summary>
    public required Rank Rank { get; init; }

    /// <summary>Gets the exact final score, or none where a part that counts was dispensed with.</summary>
    public required Fraction? FinalScore { get; init; }
}
