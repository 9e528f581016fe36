namespace SelectionRules;

/// <summary>What became of a candidate, as one word.</summary>
public enum OutcomeStatus
{
    /// <summary>The application was refused.</summary>
    NotAdmitted,

    /// <summary>The authority has to rule first.</summary>
    NeedsRuling,

    /// <summary>A stage was failed.</summary>
    Failed,

    /// <summary>A cutoff left the candidate out.</summary>
    NotRetained,

    /// <summary>Something is still missing.</summary>
    Pending,

    /// <summary>The candidate withdrew.</summary>
    Withdrawn,

    /// <summary>The candidate passed everything.</summary>
    Laureate,
}
