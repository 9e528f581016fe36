using NodaTime;

namespace SelectionRules;

/// <summary>Who decided on a correction, when and why.</summary>
public sealed record AppealDecision
{
    /// <summary>Gets who decided: the jury, a court.</summary>
    public required string By { get; init; }

    /// <summary>Gets the day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the reason.</summary>
    public required string Reason { get; init; }
}
