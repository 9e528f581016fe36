using NodaTime;

namespace SelectionRules;

/// <summary>Counts experience: periods cut off at the reference date, merged, counted by the calendar and added up.</summary>
internal static class ExperienceDays
{
    private const int MostOnStack = 32;

    /// <summary>Tells whether the periods of the domains reach the duration by a date.</summary>
    public static bool Reaches(Sequence<WorkExperience> periods, Condition.HasExperience demand, LocalDate on) =>
        Count(periods, demand.Domains, on) >= DaysOf(demand.Duration);

    /// <summary>Returns 360 a year, 30 a month and 1 a day.</summary>
    public static int DaysOf(Period period) => (360 * period.Years) + (30 * period.Months) + (7 * period.Weeks) + period.Days;

    /// <summary>Returns the experience in the domains up to a date, 360 a year, 30 a month and 1 a day.</summary>
    public static int Count(Sequence<WorkExperience> periods, Sequence<string> domains, LocalDate on)
    {
        Span<(LocalDate From, LocalDate After)> spans = periods.Count <= MostOnStack
            ? stackalloc (LocalDate, LocalDate)[periods.Count]
            : new (LocalDate, LocalDate)[periods.Count];
        var count = 0;
        foreach (var period in periods)
        {
            if (period.From <= on && (domains.IsEmpty || domains.AsSpan().Contains(period.Domain)))
            {
                var last = period.To is { } to && to < on ? to : on;
                spans[count++] = (period.From, last.PlusDays(1));
            }
        }

        spans = spans[..count];
        spans.Sort(static (left, right) => left.From.CompareTo(right.From));
        var days = 0;
        for (var i = 0; i < spans.Length;)
        {
            var (from, after) = spans[i];
            for (i++; i < spans.Length && spans[i].From <= after; i++)
            {
                after = LocalDate.Max(after, spans[i].After);
            }

            days += CalendarDays(from, after);
        }

        return days;
    }

    // Whole years from the first day, then whole months from the date that those years lead to, then days.
    private static int CalendarDays(LocalDate from, LocalDate after)
    {
        var years = after.Year - from.Year;
        if (from.PlusYears(years) > after)
        {
            years--;
        }

        var start = from.PlusYears(years);
        var months = (12 * (after.Year - start.Year)) + after.Month - start.Month;
        if (start.PlusMonths(months) > after)
        {
            months--;
        }

        start = start.PlusMonths(months);
        return (360 * years) + (30 * months) + Period.DaysBetween(start, after);
    }
}
