using NodaTime;
using NodaTime.Text;

namespace SelectionRules;

/// <summary>Reviews periods and dates: calendar periods without a time of day, and dates for which calendars agree.</summary>
internal static class PeriodReview
{
    private const int MostYears = 1000;
    private static readonly LocalDate Earliest = new(1800, 1, 1);
    private static readonly LocalDate Latest = new(2999, 12, 31);

    public static void IsPositive(ProcedureReview review, Place place, Period? period)
    {
        if (period is not null && IsOfDates(review, place, period) && period.Years + period.Months + period.Weeks + period.Days == 0)
        {
            review.Error(place, $"The period is longer than nothing.");
        }
    }

    public static bool IsOfDates(ProcedureReview review, Place place, Period period)
    {
        if (period.HasTimeComponent)
        {
            review.Error(place, $"A period of a rule is in years, months, weeks and days; {period} has a time of day.");
            return false;
        }

        if (period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0)
        {
            review.Error(place, $"A period of a rule is not negative; {period} is.");
            return false;
        }

        if (period.Years > MostYears || period.Months > 12 * MostYears || period.Weeks > 53 * MostYears || period.Days > 366 * MostYears)
        {
            review.Error(place, $"A period of a rule is at most {MostYears} years; {period} is longer.");
            return false;
        }

        return true;
    }

    /// <summary>Reports a date that is not of the ISO calendar, or centuries away; dates of different calendars cannot even be compared.</summary>
    public static bool IsUsual(ProcedureReview review, Place place, LocalDate? date)
    {
        if (date is not { } day)
        {
            return true;
        }

        if (day.Calendar != CalendarSystem.Iso)
        {
            review.Error(place, $"A date of a rule is of the ISO calendar, not of the calendar {day.Calendar.Id}.");
            return false;
        }

        if (day < Earliest || day > Latest)
        {
            review.Error(place, $"A date of a rule lies between {Text(Earliest)} and {Text(Latest)}; {Text(day)} does not.");
            return false;
        }

        return true;
    }

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
