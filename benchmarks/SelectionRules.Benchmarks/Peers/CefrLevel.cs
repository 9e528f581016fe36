namespace SelectionRules.Benchmarks;

/// <summary>A level of the Common European Framework.</summary>
public enum CefrLevel
{
    /// <summary>Breakthrough.</summary>
    A1,

    /// <summary>Waystage.</summary>
    A2,

    /// <summary>Threshold.</summary>
    B1,

    /// <summary>Vantage.</summary>
    B2,

    /// <summary>Effective operational proficiency.</summary>
    C1,

    /// <summary>Mastery.</summary>
    C2,
}
