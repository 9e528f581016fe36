namespace SelectionRules;

/// <summary>How a rule of the law rounds.</summary>
public enum RoundingMode
{
    /// <summary>Drops the further decimals.</summary>
    Truncate,

    /// <summary>To the nearest; a half goes away from zero.</summary>
    HalfUp,

    /// <summary>To the nearest; a half goes to the even neighbour.</summary>
    HalfEven,
}
