namespace SelectionRules;

/// <summary>What may be done with candidates who are equal on the first key of a cutoff, around its last place.</summary>
public enum TieRule
{
    /// <summary>Everybody equal to the last one goes on.</summary>
    AdmitAllTied,

    /// <summary>Nobody goes on where not all who are equal do.</summary>
    AdmitNoneTied,

    /// <summary>Those who are equal wait for a decision.</summary>
    LeaveUndecided,

    /// <summary>Further keys tell them apart: those of the cutoff, else those of the ranking that are known by then.</summary>
    ByChain,
}
