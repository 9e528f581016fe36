namespace SelectionRules.Json;

/// <summary>In which groups candidates are counted.</summary>
internal static class GroupingForm
{
    private static readonly WordsForm<Grouping> Words = new("grouping", (Grouping.None, "none"), (Grouping.LanguageRole, "language-role"));
    private static readonly Field<Grouping.ByCode, string> Fact = Fields<Grouping.ByCode>.Required("by-code", TextForms.Any, grouping => grouping.Fact);
    private static readonly Field<Grouping.ByList, Sequence<ListDefinition>> Lists =
        Fields<Grouping.ByList>.Required("lists", new ListForm<ListDefinition>(ListDefinitionForm.Instance), grouping => grouping.Lists);

    public static UnionForm<Grouping> Instance { get; } = new(
        "grouping",
        "a grouping",
        new WordCases<Grouping>(Words),
        new Case<Grouping, Grouping.ByCode>("by-code", new("a grouping by a code", [Fact], values => new Grouping.ByCode { Fact = values.Of(Fact) })
        {
            Meaning = "One group a code of a fact: a contest, a speciality.",
        }),
        new Case<Grouping, Grouping.ByList>("lists", new("a grouping by lists", [Lists], values => new Grouping.ByList { Lists = values.Of(Lists) })
        {
            Meaning = "Lists that may overlap, in the order in which they are filled.",
        }));
}
