namespace SelectionRules.Json;

/// <summary>Preferences.</summary>
internal static class PreferenceForm
{
    private static readonly Field<Preference, string> Id = Fields<Preference>.Required("id", TextForms.Id, preference => preference.Id);
    private static readonly Field<Preference, Condition> Condition = Fields<Preference>.Required("prefers", ConditionForm.Instance, preference => preference.Condition);
    private static readonly Field<Preference, Basis> Basis = Fields<Preference>.Required("basis", BasisForm.Instance, preference => preference.Basis);

    public static ObjectForm<Preference> Instance { get; } = new(
        "a preference", [Id, Condition, Basis], values => new Preference(values.Of(Id), values.Of(Condition), values.Of(Basis)))
    {
        Meaning = "Something that is preferred and never decides: it is reported.",
    };
}
