using NodaTime;

namespace SelectionRules.Json;

/// <summary>Conditions on citizenship, declarations, diplomas, experience and documents.</summary>
internal static class EvidenceForms
{
    public static IEnumerable<Alternative<Condition>> Cases() => [CitizenOf(), Declares(), HoldsDiploma(), HasExperience(), HasDocument(), InGroup()];

    private static Case<Condition, Condition.CitizenOf> CitizenOf()
    {
        var countries = Fields<Condition.CitizenOf>.Required("citizen-of", CountriesForm.Instance, condition => condition.Countries);
        return new("citizen-of", new("a condition on citizenship", [countries], values => new Condition.CitizenOf { Countries = values.Of(countries) })
        {
            Meaning = "The candidate is a citizen of one of the countries on the reference date.",
        });
    }

    private static Case<Condition, Condition.Declares> Declares()
    {
        var statement = Fields<Condition.Declares>.Required("declares", WordForms.Statement, condition => condition.Statement);
        return new("declares", new("a condition on a declaration", [statement], values => new Condition.Declares { Statement = values.Of(statement) })
        {
            Meaning = "The candidate declares something.",
        });
    }

    private static Case<Condition, Condition.HoldsDiploma> HoldsDiploma()
    {
        var levels = Fields<Condition.HoldsDiploma>.Required("holds-diploma", new OneOrMoreForm<DiplomaLevel>(WordForms.DiplomaLevel), condition => condition.Levels);
        var fields = Fields<Condition.HoldsDiploma>.Several("fields", TextForms.Any, condition => condition.Fields);
        var languages = Fields<Condition.HoldsDiploma>.Several("languages", TextForms.Language, condition => condition.Languages);
        return new("holds-diploma", new(
            "a condition on diplomas",
            [levels, fields, languages],
            values => new Condition.HoldsDiploma { Levels = values.Of(levels), Fields = values.Of(fields), Languages = values.Of(languages) })
        {
            Meaning = "The candidate has a recognised diploma of one of the levels; a higher level that is not listed does not prove a lower one.",
        });
    }

    private static Case<Condition, Condition.HasExperience> HasExperience()
    {
        var duration = Fields<Condition.HasExperience>.Required<Period>("experience", PeriodForm.Instance, condition => condition.Duration);
        var domains = Fields<Condition.HasExperience>.Several("domains", TextForms.Any, condition => condition.Domains);
        return new("experience", new(
            "a condition on experience", [duration, domains], values => new Condition.HasExperience { Duration = values.Of(duration), Domains = values.Of(domains) })
        {
            Meaning = "The candidate has experience of a duration by the reference date, in one of the domains, or in any where none is listed.",
        });
    }

    private static Case<Condition, Condition.HasDocument> HasDocument()
    {
        var document = Fields<Condition.HasDocument>.Required("has-document", TextForms.Document, condition => condition.Document);
        return new("has-document", new("a condition on a document", [document], values => new Condition.HasDocument { Document = values.Of(document) })
        {
            Meaning = "The candidate handed in a document.",
        });
    }

    private static Case<Condition, Condition.InGroup> InGroup()
    {
        var group = Fields<Condition.InGroup>.Required("in-group", TextForms.Any, condition => condition.Group);
        return new("in-group", new("a condition on a group", [group], values => new Condition.InGroup { Group = values.Of(group) })
        {
            Meaning = "The candidate belongs to a group.",
        });
    }
}
