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

    /// <summary>Warns of a list that ends before anybody can be on it: on the day before candidates are assessed, or before the last stage is held.</summary>
    public static void IsNotOver(ProcedureReview review, Place place, LocalDate end, string what)
    {
        var (day, when) = (review.Procedure.AssessedOn, "the reference date");
        foreach (var stage in review.Procedure.Stages)
        {
            if (stage.Held is { } held && held.Start.Calendar == day.Calendar && held.Start > day)
            {
                (day, when) = (held.Start, $"the beginning of the stage '{stage.Id}'");
            }
        }

        if (day.Calendar == end.Calendar && end < day)
        {
            review.Warn(place, $"The {what} ends on {Text(end)}, before {when}, {Text(day)}: nobody can be on it.");
        }
    }

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
