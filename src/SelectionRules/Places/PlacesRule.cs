namespace SelectionRules;

/// <summary>Says how many places there are in each group, and how laureates fill them.</summary>
/// <remarks>
/// <para>Groups are filled in the order of <see cref="Groups"/>, each taking its best-ranked members who have no place yet: a member of a quota who is placed in the general list uses no reserved place.</para>
/// <para>Then places that stay unfilled pass on by <see cref="Transfers"/>, in order, and the groups they pass to go on filling; what a group cannot fill of them passes on by its own transfers that are stated after it. Those who remain form the complementary lists.</para>
/// </remarks>
public sealed record PlacesRule
{
    /// <summary>Gets the groups with their places, in the order in which they are filled.</summary>
    public required Sequence<GroupPlaces> Groups { get; init; }

    /// <summary>Gets where unfilled places pass to, in order.</summary>
    public Sequence<PlacesTransfer> Transfers { get; init; }

    /// <summary>Gets what happens to laureates who tie for the last place, of a main or a complementary list.</summary>
    public required TiePolicy Ties { get; init; }

    /// <summary>Gets the order in which those placed are called across groups, or none where each group calls its own.</summary>
    public Alternation? Alternation { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
