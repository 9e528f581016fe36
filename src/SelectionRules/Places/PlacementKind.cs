namespace SelectionRules;

/// <summary>The list on which a laureate is.</summary>
public enum PlacementKind
{
    /// <summary>The main list: there is a place.</summary>
    Placed,

    /// <summary>The complementary list.</summary>
    Complementary,

    /// <summary>Tied for the last place of the main or the complementary list, which the rule leaves to a decision.</summary>
    Undecided,
}
