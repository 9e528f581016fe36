using NodaTime;

namespace SelectionRules;

/// <summary>Counts work experience by the calendar: 30 days make a month, 12 months a year.</summary>
internal static class ExperienceCount
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 360;

    /// <summary>Returns the experience in the domains, any where none is listed, up to and including a date, in days of which 360 make a year.</summary>
    public static long InDays(Sequence<WorkExperience> experience, Sequence<string> domains, LocalDate upTo)
    {
        var total = 0L;
        foreach (var period in Merged(experience, domains, upTo))
        {
            // Whole years from the first day, then whole months, then days, up to the day after the last one.
            total += InDays(Period.Between(period.Start, period.End.PlusDays(1), PeriodUnits.YearMonthDay));
        }

        return total;
    }

    public static long InDays(Period period) =>
        ((long)period.Years * DaysOfYear) + ((long)period.Months * DaysOfMonth) + (period.Weeks * 7L) + period.Days;

    /// <summary>Returns a number of such days as years, months and days.</summary>
    public static Period ToPeriod(long days) => new PeriodBuilder
    {
        Years = (int)(days / DaysOfYear),
        Months = (int)(days % DaysOfYear / DaysOfMonth),
        Days = (int)(days % DaysOfMonth),
    }.Build();

    // Periods that overlap or adjoin count once: the next begins no later than the day after the last day.
    private static List<DateInterval> Merged(Sequence<WorkExperience> experience, Sequence<string> domains, LocalDate upTo)
    {
        var counted = experience
            .Where(period => period.From <= upTo && (domains.IsEmpty || domains.Contains(period.Domain)))
            .Select(period => new DateInterval(period.From, LocalDate.Min(period.To ?? upTo, upTo)))
            .OrderBy(interval => interval.Start);
        var merged = new List<DateInterval>();
        foreach (var interval in counted)
        {
            if (merged.Count > 0 && interval.Start <= merged[^1].End.PlusDays(1))
            {
                merged[^1] = new DateInterval(merged[^1].Start, LocalDate.Max(merged[^1].End, interval.End));
            }
            else
            {
                merged.Add(interval);
            }
        }

        return merged;
    }
}
