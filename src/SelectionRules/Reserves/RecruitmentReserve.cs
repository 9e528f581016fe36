using NodaTime;

namespace SelectionRules;

/// <summary>The laureates who may be called, in order, within a period of validity.</summary>
/// <remarks>Immutable: what happens afterwards (offers, refusals) is recorded elsewhere and never rewrites it.</remarks>
public sealed record RecruitmentReserve
{
    /// <summary>Gets the group whose reserve this is; empty where there is one for everybody.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the first day of validity: the day on which the reserve is established.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Gets the last day of validity.</summary>
    /// <remarks>
    /// The day before the one that the period leads to by the calendar: two years from 1 March 2026 end on 29 February 2028.
    /// A period that leads to 29 February of a common year leads to 28 February: two years from 29 February 2028 end on 27 February 2030.
    /// </remarks>
    public required LocalDate LastDay { get; init; }

    /// <summary>Gets the laureates by rank; those who share a rank in the order of the applications, which decides nothing.</summary>
    public required Sequence<RankedLaureate> Laureates { get; init; }

    /// <summary>Tells whether laureates may be called on a day.</summary>
    public bool IsValidOn(LocalDate day) => day >= FirstDay && day <= LastDay;
}
