namespace SelectionRules;

/// <summary>How a stage counts towards the final score.</summary>
public enum StageWeight
{
    /// <summary>Its marks are part of the final score.</summary>
    Counted,

    /// <summary>It is passed or failed; its marks are no part of the final score.</summary>
    GateOnly,

    /// <summary>It informs the jury; nobody fails it.</summary>
    Advisory,
}
