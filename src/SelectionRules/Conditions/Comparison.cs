namespace SelectionRules;

/// <summary>How a value compares with a bound.</summary>
public enum Comparison
{
    /// <summary>The bound or more: the bound itself is enough.</summary>
    AtLeast,

    /// <summary>More than the bound: the bound itself is not enough.</summary>
    MoreThan,

    /// <summary>The bound or less.</summary>
    AtMost,

    /// <summary>Less than the bound.</summary>
    LessThan,

    /// <summary>Exactly the bound.</summary>
    EqualTo,
}
