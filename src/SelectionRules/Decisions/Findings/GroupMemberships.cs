namespace SelectionRules;

/// <summary>To which groups a candidate belongs, as far as it is decided.</summary>
/// <remarks>Groups are decided in steps: codes from the application, then the language role, then the lists in their order. A step can ask only about those before it.</remarks>
internal sealed record GroupMemberships
{
    public static GroupMemberships Unknown { get; } = new();

    public Sequence<GroupMembership> Decided { get; init; }

    /// <summary>Gets a value indicating whether nothing is left to decide: a group that is not named is then none of the candidate's.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Returns these memberships with one more, in place of an earlier one of the same group.</summary>
    public GroupMemberships With(string group, Verdict verdict) => this with { Decided = [.. Decided.Where(known => !string.Equals(known.Group, group, StringComparison.Ordinal)), new(group, verdict)] };

    public Verdict Of(string group)
    {
        foreach (var membership in Decided)
        {
            if (string.Equals(membership.Group, group, StringComparison.Ordinal))
            {
                return membership.Verdict;
            }
        }

        return IsComplete ? Verdict.NotMet : Verdict.Undetermined;
    }
}
