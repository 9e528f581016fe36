namespace SelectionRules;

/// <summary>Among whom candidates are counted.</summary>
public enum Scope
{
    /// <summary>Within each group on its own.</summary>
    EachGroup,

    /// <summary>Among all candidates together, whatever their group.</summary>
    Everyone,
}
