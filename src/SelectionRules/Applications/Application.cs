using NodaTime;

namespace SelectionRules;

/// <summary>What one candidate handed in and declared by the closing of applications.</summary>
/// <remarks>What a procedure does not ask for may be left out. Dates are inclusive; nothing here names a person.</remarks>
public sealed record Application
{
    /// <summary>Gets the opaque key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the instant at which the application was received, not the one at which it was sent.</summary>
    public Instant ReceivedAt { get; init; }

    /// <summary>Gets the documents handed in by the closing.</summary>
    public Sequence<SupportingDocument> Documents { get; init; }

    /// <summary>Gets the states of which the candidate is a citizen.</summary>
    public Sequence<CountryCode> Citizenships { get; init; }

    /// <summary>Gets what the candidate declares about irreproachable conduct.</summary>
    public Declaration IrreproachableConduct { get; init; }

    /// <summary>Gets what the candidate declares about the enjoyment of civil and political rights.</summary>
    public Declaration CivilAndPoliticalRights { get; init; }

    /// <summary>Gets the diplomas and certificates.</summary>
    public Sequence<Diploma> Diplomas { get; init; }

    /// <summary>Gets the periods of work experience.</summary>
    public Sequence<WorkExperience> Experience { get; init; }

    /// <summary>Gets the language role that the candidate chooses, or none.</summary>
    public Language? ChosenLanguageRole { get; init; }

    /// <summary>Gets the facts that other requirements ask for, at most one of each id.</summary>
    public Sequence<Fact> Facts { get; init; }

    /// <summary>Gets the reasonable adjustments granted for a disability: recorded, without effect on any threshold or score.</summary>
    public Sequence<ReasonableAdjustment> Adjustments { get; init; }
}
