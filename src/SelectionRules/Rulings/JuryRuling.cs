using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>A decision of the jury or the authority about one candidate: an input, with who, when and why; never code.</summary>
public sealed record JuryRuling
{
    /// <summary>Gets the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets what is ruled.</summary>
    public required RulingKind Kind { get; init; }

    /// <summary>Gets the id of the stage; empty for admission and the group.</summary>
    public string Stage { get; init; } = string.Empty;

    /// <summary>Gets the id of the group, where one is assigned.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Gets who ruled.</summary>
    public required string By { get; init; }

    /// <summary>Gets the day of the ruling.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the reason.</summary>
    public required string Reason { get; init; }
}
