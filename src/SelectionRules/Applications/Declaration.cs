namespace SelectionRules;

/// <summary>What a candidate declares about a condition that the authority does not measure.</summary>
public enum Declaration
{
    /// <summary>Nothing is declared yet.</summary>
    NotDeclared,

    /// <summary>The condition is declared to be met.</summary>
    Affirmed,

    /// <summary>The condition is declared not to be met.</summary>
    Denied,
}
