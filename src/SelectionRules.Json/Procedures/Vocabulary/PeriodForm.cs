using NodaTime;

namespace SelectionRules.Json;

/// <summary>Calendar periods: <c>{ "years": 2 }</c>.</summary>
internal static class PeriodForm
{
    private static readonly Field<Period, int> Years = Part("years", period => period.Years);
    private static readonly Field<Period, int> Months = Part("months", period => period.Months);
    private static readonly Field<Period, int> Weeks = Part("weeks", period => period.Weeks);
    private static readonly Field<Period, int> Days = Part("days", period => period.Days);

    public static ObjectForm<Period> Instance { get; } = new(
        "a period such as { \"years\": 2 }",
        [Years, Months, Weeks, Days],
        values => new PeriodBuilder { Years = values.Of(Years), Months = values.Of(Months), Weeks = values.Of(Weeks), Days = values.Of(Days) }.Build());

    private static Field<Period, int> Part(string name, Func<Period, int> get) => Fields<Period>.Usually(name, 0, NumberForms.Whole, period => period.HasTimeComponent
        ? throw new ArgumentException($"A period of a rule is in years, months, weeks and days; {period} has a time of day.", nameof(period))
        : get(period));
}
