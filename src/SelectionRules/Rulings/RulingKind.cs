namespace SelectionRules;

/// <summary>What a jury may rule about a candidate.</summary>
public enum RulingKind
{
    /// <summary>The candidate belongs to a group: a language role that the diplomas leave open.</summary>
    AssignsGroup,

    /// <summary>The elimination in a stage is set aside: the candidate counts as having passed it.</summary>
    SetsAsideElimination,

    /// <summary>The candidate goes on although the cutoff left it out, on top, without taking a place.</summary>
    AdmitsOnTop,

    /// <summary>The candidate is eliminated in a stage, for fraud say.</summary>
    Eliminates,
}
