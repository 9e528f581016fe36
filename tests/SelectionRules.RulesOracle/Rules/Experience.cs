using NodaTime;

namespace SelectionRules.RulesOracle;

/// <summary>"periods of the domain, cut off at the reference date, dropped if they begin after it; overlapping or adjoining periods are merged first".</summary>
internal static class Experience
{
    public static bool IsReached(Condition.HasExperience condition, Evidence evidence)
    {
        var days = evidence.Application.Experience
            .Where(period => condition.Domains.IsEmpty || condition.Domains.Contains(period.Domain))
            .Where(period => period.From <= evidence.On)
            .SelectMany(period => Days(period.From, LocalDate.Min(period.To ?? evidence.On, evidence.On)))
            .ToHashSet();

        // A merged period begins on a day of work after a day without, and ends on one before a day without.
        var counted = days.Where(day => !days.Contains(day.PlusDays(-1))).Sum(first => InDays(Period.Between(first, FirstDayWithout(first), PeriodUnits.YearMonthDay)));
        return counted >= InDays(condition.Duration);

        LocalDate FirstDayWithout(LocalDate day)
        {
            while (days.Contains(day))
            {
                day = day.PlusDays(1);
            }

            return day;
        }
    }

    // "30 days make a month, 12 months a year"
    private static long InDays(Period period) => (360L * period.Years) + (30L * period.Months) + period.Days;

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last) => Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
}
