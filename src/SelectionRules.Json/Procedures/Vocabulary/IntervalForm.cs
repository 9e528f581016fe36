using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <summary>Days from one to another, both included.</summary>
internal static class IntervalForm
{
    private static readonly Field<DateInterval, LocalDate> From = Fields<DateInterval>.Required("from", TextForms.Date, interval => interval.Start);
    private static readonly Field<DateInterval, LocalDate> To = Fields<DateInterval>.Required("to", TextForms.Date, interval => interval.End);

    public static ObjectForm<DateInterval> Instance { get; } = new("days from one to another", [From, To], values => new DateInterval(values.Of(From), values.Of(To)))
    {
        Check = values => values.Of(To) < values.Of(From)
            ? $"The last day, {LocalDatePattern.Iso.Format(values.Of(To))}, is before the first one, {LocalDatePattern.Iso.Format(values.Of(From))}."
            : null,
    };
}
