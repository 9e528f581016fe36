namespace SelectionRules.Verification;

/// <summary>Which way a rule moves when the mark in one test rises.</summary>
[Flags]
internal enum Direction
{
    /// <summary>It does not look at the test.</summary>
    None = 0,

    /// <summary>It never falls; a condition that is met stays met.</summary>
    Rising = 1,

    /// <summary>It never rises.</summary>
    Falling = 2,

    /// <summary>It may move either way.</summary>
    Either = Rising | Falling,
}
