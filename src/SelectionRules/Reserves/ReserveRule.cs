using NodaTime;

namespace SelectionRules;

/// <summary>Says in which reserves laureates are placed, and for how long they are valid.</summary>
public sealed record ReserveRule
{
    /// <summary>Gets how long a reserve is valid from the day on which it is established, that day included; none where only a date ends it.</summary>
    public Period? ValidFor { get; init; }

    /// <summary>Gets the event on which the reserve is established and its validity starts, such as <c>publication-of-the-ranking</c>; the day of the event is an input. None where the law does not say.</summary>
    public string? StartEvent { get; init; }

    /// <summary>Gets the last day on which it is valid in any case, or none.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Gets a value indicating whether the reserve of the next contest ends it before that: <see cref="RecruitmentReserve.EndBefore"/>.</summary>
    public bool EndsWithNextContest { get; init; }

    /// <summary>Gets by how long the authority may extend it, once; none where it may not. That it did is an event, as the establishment is: <see cref="RecruitmentReserve.Extend"/>.</summary>
    public Period? Extension { get; init; }

    /// <summary>Gets whether there is one reserve a group or one for everybody.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Gets a value indicating whether laureates are called in order; otherwise the authority chooses among them.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>Gets the largest number of laureates, 0 where there is no limit; those who tie for the last place are all taken.</summary>
    public int Cap { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Returns the last day of validity of a reserve established on a day.</summary>
    internal LocalDate LastDayFrom(LocalDate establishedOn) => Earlier(EndOfPeriod(establishedOn) ?? LocalDate.MaxIsoValue, ValidUntil);

    /// <summary>Returns the last day of validity once the authority has extended it, or none where it may not.</summary>
    /// <remarks>What is extended is the period, up to the date that ends it in any case; where there is a date alone, that date.</remarks>
    internal LocalDate? LastDayIfExtendedFrom(LocalDate establishedOn) =>
        Extension is { } more && (EndOfPeriod(establishedOn) ?? ValidUntil) is { } day ? Earlier(LastOf(day.PlusDays(1), more), ValidFor is null ? null : ValidUntil) : null;

    private LocalDate? EndOfPeriod(LocalDate establishedOn) => ValidFor is { } period ? LastOf(establishedOn, period) : null;

    private static LocalDate LastOf(LocalDate first, Period period) => first.Plus(period).PlusDays(-1);

    private static LocalDate Earlier(LocalDate day, LocalDate? other) => other is { } until && until < day ? until : day;
}
