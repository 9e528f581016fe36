namespace SelectionRules;

/// <summary>What a procedure is held for.</summary>
public enum ProcedurePurpose
{
    /// <summary>To fill a vacancy now.</summary>
    Recruitment,

    /// <summary>To establish recruitment reserves.</summary>
    Reserves,
}
