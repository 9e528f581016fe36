namespace SelectionRules;

/// <summary>An end of a scale.</summary>
public enum Extreme
{
    /// <summary>The highest number, the latest date.</summary>
    Highest,

    /// <summary>The lowest number, the earliest date.</summary>
    Lowest,
}
