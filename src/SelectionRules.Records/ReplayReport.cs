namespace SelectionRules.Records;

/// <summary>What evaluating a sealed record anew gives.</summary>
public sealed record ReplayReport
{
    /// <summary>Gets the version of the library that sealed the record.</summary>
    public required string SealedBy { get; init; }

    /// <summary>Gets the version of the library that replayed it.</summary>
    public required string ReplayedBy { get; init; }

    /// <summary>Gets why the evidence or the procedure could not be read by this version; none where it could.</summary>
    public Sequence<string> Errors { get; init; }

    /// <summary>Gets what differs, in the order of the file.</summary>
    public Sequence<ReplayDifference> Differences { get; init; }

    /// <summary>Gets a value indicating whether a later version sealed the record than replayed it: which rules changed in between, only that version knows.</summary>
    public bool IsSealedByLaterVersion => RulesHistory.IsLater(SealedBy, ReplayedBy);

    /// <summary>Gets the changes of rules between the two versions, the newest first; empty where a later version sealed the record.</summary>
    public Sequence<RuleChange> RuleChanges { get; init; }

    /// <summary>Gets a value indicating whether the replay gives the same file, byte for byte.</summary>
    public required bool IsSame { get; init; }
}
