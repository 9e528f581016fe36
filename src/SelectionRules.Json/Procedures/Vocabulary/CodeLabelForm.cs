namespace SelectionRules.Json;

/// <summary>What codes mean, for people.</summary>
internal static class CodeLabelForm
{
    private static readonly Field<CodeLabel, string> Code = Fields<CodeLabel>.Required("code", TextForms.Any, label => label.Code);
    private static readonly Field<CodeLabel, LocalizedText> Label = Fields<CodeLabel>.Required("label", LocalizedTextForm.Instance, label => label.Label);

    public static ObjectForm<CodeLabel> Instance { get; } = new("a label of a code", [Code, Label], values => new CodeLabel { Code = values.Of(Code), Label = values.Of(Label) })
    {
        Meaning = "What a code means, for people: a reason, a rating, a list, a code of a fact, a field of diplomas, a domain of experience.",
    };
}
