namespace SelectionRules;

/// <summary>What happens to candidates who tie for the last place of a cutoff.</summary>
public enum TiePolicy
{
    /// <summary>Everyone tied with the last one is kept, even if more remain than there are places.</summary>
    AdmitAllTied,

    /// <summary>None of those tied for the last place is kept unless all of them fit.</summary>
    AdmitNoneTied,

    /// <summary>Those tied for the last place wait for a decision unless all of them fit; they are reported.</summary>
    LeaveUndecided,
}
