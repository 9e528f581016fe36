namespace SelectionRules;

/// <summary>Where a candidate stands, as columns hold it.</summary>
internal enum Standing : byte
{
    /// <summary>Everything so far was passed.</summary>
    Passed,

    NotAdmitted,
    NeedsRuling,
    Failed,
    NotRetained,
    Pending,
    Withdrawn,
}
