namespace SelectionRules;

/// <summary>What the findings about an application come to.</summary>
internal enum AdmissionStatus
{
    /// <summary>The candidate goes on to the first stage.</summary>
    Admitted,

    /// <summary>The application is refused.</summary>
    NotAdmitted,

    /// <summary>The authority has to rule first.</summary>
    NeedsRuling,
}
