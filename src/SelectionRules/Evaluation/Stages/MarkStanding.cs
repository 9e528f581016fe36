namespace SelectionRules;

/// <summary>What a formula makes of the result of a candidate in a test.</summary>
internal enum MarkStanding : byte
{
    /// <summary>There is a mark.</summary>
    Known,

    /// <summary>A mark is still to come.</summary>
    Awaited,

    /// <summary>Whether a mark is still to come, or the candidate is dispensed from it, depends on what is not known yet.</summary>
    MayBeAwaited,

    /// <summary>The missing mark counts as 0 points.</summary>
    Zero,

    /// <summary>There is none and none will come.</summary>
    None,
}
