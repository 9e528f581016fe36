namespace SelectionRules;

/// <summary>Why a test has no mark, or that it has one.</summary>
public enum ResultState
{
    /// <summary>There is a mark: points, a level or a rating.</summary>
    Known,

    /// <summary>The result is not known yet.</summary>
    Pending,

    /// <summary>The candidate was absent.</summary>
    Absent,

    /// <summary>The candidate withdrew from the procedure.</summary>
    Withdrawn,

    /// <summary>The candidate need not take the test.</summary>
    Exempt,

    /// <summary>The candidate came too late.</summary>
    Late,

    /// <summary>The candidate was excluded from the test, for fraud say.</summary>
    Excluded,
}
