namespace SelectionRules;

/// <summary>How much a defect of a procedure matters.</summary>
public enum DefectSeverity
{
    /// <summary>The procedure cannot be evaluated.</summary>
    Error,

    /// <summary>The procedure can be evaluated; somebody should look.</summary>
    Warning,
}
