namespace SelectionRules.Json;

/// <summary>Conditions: each case known by its keyword.</summary>
internal static class ConditionForm
{
    public static NestedForm<Condition> Instance { get; } = new(
        "a condition",
        () => new("condition", "a condition", [.. LogicForms.Cases(), .. EvidenceForms.Cases(), .. FactForms.Cases(), .. ResultForms.Cases()]));
}
