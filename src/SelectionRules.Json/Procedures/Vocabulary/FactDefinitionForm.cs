namespace SelectionRules.Json;

/// <summary>The facts that applications state.</summary>
internal static class FactDefinitionForm
{
    private const long UsualMaximum = 1_000_000_000;

    private static readonly Field<FactDefinition, string> Id = Fields<FactDefinition>.Required("id", TextForms.Any, fact => fact.Id);
    private static readonly Field<FactDefinition, FactKind> Kind = Fields<FactDefinition>.Required("kind", WordForms.FactKind, fact => fact.Kind);
    private static readonly Field<FactDefinition, LocalizedText?> Label = Fields<FactDefinition>.Optional("label", LocalizedTextForm.Instance, fact => fact.Label);
    private static readonly Field<FactDefinition, bool> MayBeMissing = Fields<FactDefinition>.Usually("may-be-missing", false, TruthForm.Instance, fact => fact.MayBeMissing);
    private static readonly Field<FactDefinition, long> Minimum = Fields<FactDefinition>.Usually("minimum", 0, NumberForms.Long, fact => fact.Minimum);
    private static readonly Field<FactDefinition, long> Maximum = Fields<FactDefinition>.Usually("maximum", UsualMaximum, NumberForms.Long, fact => fact.Maximum);
    private static readonly Field<FactDefinition, Sequence<string>> Codes = Fields<FactDefinition>.Several("codes", TextForms.Code, fact => fact.Codes);

    public static ObjectForm<FactDefinition> Instance { get; } = new(
        "a fact",
        [Id, Kind, Label, MayBeMissing, Minimum, Maximum, Codes],
        values => new FactDefinition
        {
            Id = values.Of(Id),
            Kind = values.Of(Kind),
            Label = values.Of(Label),
            MayBeMissing = values.Of(MayBeMissing),
            Minimum = values.Of(Minimum),
            Maximum = values.Of(Maximum),
            Codes = values.Of(Codes),
        })
    {
        Meaning = "A fact that applications state beside the usual evidence.",
        NeededWith = (Kind.Name, "code", Codes.Name),
    };
}
