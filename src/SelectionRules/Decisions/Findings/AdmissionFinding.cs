namespace SelectionRules;

/// <summary>What is decided about an application, and the findings that it follows from.</summary>
internal sealed record AdmissionFinding
{
    public required AdmissionStatus Status { get; init; }

    /// <summary>Gets the codes of the reasons of a refusal or a ruling, in order, each once; none for an admitted candidate.</summary>
    public required Sequence<string> Reasons { get; init; }

    /// <summary>Gets a value indicating whether the candidate is admitted while evidence may still come.</summary>
    public required bool IsUnderReserve { get; init; }

    /// <summary>Gets the language role, or none where there is none or it is not determined.</summary>
    public required Language? LanguageRole { get; init; }

    /// <summary>Gets the ids of the groups that the candidate is counted in, as far as they are determined, admitted or not.</summary>
    public required Sequence<string> Groups { get; init; }

    /// <summary>Gets to which groups, roles and lists the candidate belongs.</summary>
    public required GroupMemberships Memberships { get; init; }

    /// <summary>Gets the findings: received in time, the dossier, the requirements, the language role, the lists.</summary>
    public required Sequence<Finding> Findings { get; init; }
}
