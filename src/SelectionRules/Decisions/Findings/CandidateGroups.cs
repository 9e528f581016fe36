namespace SelectionRules;

/// <summary>The groups that a candidate is counted in.</summary>
internal sealed record CandidateGroups
{
    /// <summary>Gets the ids of the groups, in the order of the procedure.</summary>
    public required Sequence<string> Counted { get; init; }

    /// <summary>Gets to which groups, roles and lists the candidate belongs.</summary>
    public required GroupMemberships Memberships { get; init; }

    /// <summary>Gets the code of why the groups are not determined, or none.</summary>
    public string? Undetermined { get; init; }

    /// <summary>Gets what each list finds.</summary>
    public Sequence<Finding> Findings { get; init; }
}
