namespace SelectionRules;

/// <summary>What follows from having no mark in a test.</summary>
public enum MissingMarkEffect
{
    /// <summary>The candidate fails the stage.</summary>
    Eliminates,

    /// <summary>The mark is 0 points.</summary>
    CountsAsZero,

    /// <summary>The test is left out, as if dispensed with.</summary>
    IsLeftOut,
}
