namespace SelectionRules;

/// <summary>Something in the evidence that had no effect and that somebody should look at.</summary>
public sealed record OutcomeWarning
{
    /// <summary>Gets the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the stage that the candidate has not reached.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the number of results that were ignored there.</summary>
    public required int IgnoredResults { get; init; }
}
