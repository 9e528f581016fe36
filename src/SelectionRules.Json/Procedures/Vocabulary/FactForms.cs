using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <summary>Conditions on what applications state.</summary>
internal static class FactForms
{
    private const string ReferenceDate = "reference-date";

    private static readonly TextForm<LocalDate?> DateOrReference = new(
        $"a date such as 2025-10-26, or \"{ReferenceDate}\"",
        TryParseDate,
        date => date is { } day ? LocalDatePattern.Iso.Format(day) : ReferenceDate)
    {
        Pattern = $@"^({ReferenceDate}|-?\d{{4}}-\d{{2}}-\d{{2}})$",
    };

    public static IEnumerable<Alternative<Condition>> Cases() => [FactIs(), CodeIs(), NumberIs(), DateIs(), AgeIs()];

    private static Case<Condition, Condition.FactIs> FactIs()
    {
        var fact = Fields<Condition.FactIs>.Required("fact", TextForms.Any, condition => condition.Fact);
        return new("fact", new("a condition on a fact", [fact], values => new Condition.FactIs { Fact = values.Of(fact) }) { Meaning = "A fact is true." });
    }

    private static Case<Condition, Condition.CodeIs> CodeIs()
    {
        var fact = Fields<Condition.CodeIs>.Required("code", TextForms.Any, condition => condition.Fact);
        var oneOf = Fields<Condition.CodeIs>.Required("is", new OneOrMoreForm<string>(TextForms.Any), condition => condition.OneOf);
        return new("code", new("a condition on a code", [fact, oneOf], values => new Condition.CodeIs { Fact = values.Of(fact), OneOf = values.Of(oneOf) })
        {
            Meaning = "A fact is one of the codes.",
        });
    }

    private static Case<Condition, Condition.NumberIs> NumberIs()
    {
        var fact = Fields<Condition.NumberIs>.Required("number", TextForms.Any, condition => condition.Fact);
        var compares = new Choice<Condition.NumberIs, Comparison, long>(WordForms.Comparison, NumberForms.Long, condition => condition.Comparison, condition => condition.Than);
        return new("number", new("a condition on a number", [fact, .. compares.All], values =>
        {
            var (comparison, than) = compares.Of(values);
            return new Condition.NumberIs { Fact = values.Of(fact), Comparison = comparison, Than = than };
        })
        {
            OneOf = compares.Names,
            Meaning = "A number that the application states compares so with a bound.",
        });
    }

    private static Case<Condition, Condition.DateIs> DateIs()
    {
        var fact = Fields<Condition.DateIs>.Required("date", TextForms.Any, condition => condition.Fact);
        var compares = new Choice<Condition.DateIs, Comparison, LocalDate?>(WordForms.DateComparison, DateOrReference, condition => condition.Comparison, condition => condition.Than);
        var less = Fields<Condition.DateIs>.Optional("less", PeriodForm.Instance, condition => condition.Before);
        return new("date", new("a condition on a date", [fact, .. compares.All, less], values =>
        {
            var (comparison, than) = compares.Of(values);
            return new Condition.DateIs { Fact = values.Of(fact), Comparison = comparison, Than = than, Before = values.Of(less) };
        })
        {
            OneOf = compares.Names,
            Meaning = "A date that the application states lies so with respect to another, or to the reference date, less a period.",
        });
    }

    private static Case<Condition, Condition.AgeIs> AgeIs()
    {
        var birthDate = Fields<Condition.AgeIs>.Required("age-by", TextForms.Any, condition => condition.BirthDate);
        var compares = new Choice<Condition.AgeIs, Comparison, int>(WordForms.Comparison, NumberForms.Whole, condition => condition.Comparison, condition => condition.Years);
        var on = Fields<Condition.AgeIs>.OptionalValue("on", TextForms.Date, condition => condition.On);
        var reached = Fields<Condition.AgeIs>.Usually("reached", default, WordForms.AgeReached, condition => condition.Reached);
        return new("age-by", new("a condition on an age", [birthDate, .. compares.All, on, reached], values =>
        {
            var (comparison, years) = compares.Of(values);
            return new Condition.AgeIs { BirthDate = values.Of(birthDate), Comparison = comparison, Years = years, On = values.Of(on), Reached = values.Of(reached) };
        })
        {
            OneOf = compares.Names,
            Meaning = "The age in completed years, by the date of birth that the application states, compares so with a bound, on a day or on the reference date.",
        });
    }

    private static bool TryParseDate(string text, out LocalDate? value)
    {
        var isReference = string.Equals(text, ReferenceDate, StringComparison.Ordinal);
        value = !isReference && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null;
        return isReference || value is not null;
    }
}
