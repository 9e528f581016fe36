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

    /// <summary>Gets the last day of validity if the authority extends the reserve; none where it may not, or has done so.</summary>
    public LocalDate? LastDayIfExtended { get; init; }

    /// <summary>Gets a value indicating whether the reserve of the next contest ends this one.</summary>
    public bool EndsWithNextContest { get; init; }

    /// <summary>Returns the reserve as the authority extends it, which it may do once.</summary>
    /// <exception cref="InvalidOperationException">The rule allows no extension, or the reserve was extended already.</exception>
    public RecruitmentReserve Extend() => LastDayIfExtended is { } day
        ? this with { LastDay = day, LastDayIfExtended = null }
        : throw new InvalidOperationException("The reserve cannot be extended: the rule does not allow it, or it was extended once.");

    /// <summary>Returns the reserve as that of the next contest ends it: on the day before, or earlier where its own validity ends earlier.</summary>
    /// <param name="nextEstablishedOn">The day on which the reserve of the next contest is established.</param>
    /// <exception cref="InvalidOperationException">The rule does not say that the next contest ends it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after the first day of this reserve.</exception>
    public RecruitmentReserve EndBefore(LocalDate nextEstablishedOn)
    {
        if (!EndsWithNextContest)
        {
            throw new InvalidOperationException("The next contest does not end the reserve: no rule says so.");
        }

        if (nextEstablishedOn <= FirstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(nextEstablishedOn), nextEstablishedOn, "The reserve of the next contest is established after this one.");
        }

        var end = nextEstablishedOn.PlusDays(-1);
        return this with { LastDay = LocalDate.Min(LastDay, end), LastDayIfExtended = LastDayIfExtended is { } extended && LastDay < end ? LocalDate.Min(extended, end) : null };
    }

    /// <summary>Tells whether laureates may be called on a day.</summary>
    public bool IsValidOn(LocalDate day) => day >= FirstDay && day <= LastDay;
}
