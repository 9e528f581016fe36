namespace SelectionRules.Json;

/// <summary>Lists in which candidates are counted.</summary>
internal static class ListDefinitionForm
{
    private static readonly Field<ListDefinition, string> Id = Fields<ListDefinition>.Required("id", TextForms.Id, list => list.Id);
    private static readonly Field<ListDefinition, Condition> Members = Fields<ListDefinition>.Required("members", ConditionForm.Instance, list => list.Members);
    private static readonly Field<ListDefinition, Basis> Basis = Fields<ListDefinition>.Required("basis", BasisForm.Instance, list => list.Basis);

    public static ObjectForm<ListDefinition> Instance { get; } = new(
        "a list of candidates", [Id, Members, Basis], values => new ListDefinition(values.Of(Id), values.Of(Members), values.Of(Basis)))
    {
        Meaning = "A list in which candidates are counted, and who is in it.",
    };
}
