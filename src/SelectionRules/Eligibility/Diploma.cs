using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>A diploma or certificate of study.</summary>
public sealed record Diploma
{
    /// <summary>Gets the level.</summary>
    public required DiplomaLevel Level { get; init; }

    /// <summary>Gets the code of the field of study, such as <c>communication</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Gets the language in which the diploma was obtained.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets the day on which it was awarded.</summary>
    public required LocalDate AwardedOn { get; init; }

    /// <summary>Gets the state under whose law it was awarded.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the legal ground on which it counts.</summary>
    public required Recognition Recognition { get; init; }
}
