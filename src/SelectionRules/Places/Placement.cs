using NodaTime;

namespace SelectionRules;

/// <summary>The place of a laureate: in which group, on the main or the complementary list, and when called.</summary>
public sealed record Placement
{
    /// <summary>Gets the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the id of the group whose place or list this is.</summary>
    public required string Group { get; init; }

    /// <summary>Gets on which list.</summary>
    public required PlacementKind Kind { get; init; }

    /// <summary>Gets the position on the list, from 1; those who tie share it.</summary>
    public required int Position { get; init; }

    /// <summary>Gets the last day on which the complementary list may be called, or none where no date ends it.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Gets the turn in which the candidate is called across groups, from 1; those who tie share the first of theirs; 0 where there is no alternation.</summary>
    public int Turn { get; init; }
}
