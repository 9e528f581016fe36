namespace SelectionRules.Json;

/// <summary>Pass marks.</summary>
internal static class PassMarkForm
{
    private static readonly Field<PassMark, Condition> Condition = Fields<PassMark>.Required("requires", ConditionForm.Instance, mark => mark.Condition);
    private static readonly Field<PassMark, Condition?> WaivedFor = Fields<PassMark>.Optional("waived-for", ConditionForm.Instance, mark => mark.WaivedFor);
    private static readonly Field<PassMark, Sequence<string>> InGroups = Fields<PassMark>.Usually("in-groups", Sequence<string>.Empty, new ListForm<string>(TextForms.Any) { IsNeverEmpty = true }, mark => mark.InGroups);
    private static readonly Field<PassMark, Basis> Basis = Fields<PassMark>.Required("basis", BasisForm.Instance, mark => mark.Basis);

    public static ObjectForm<PassMark> Instance { get; } = new(
        "a pass mark",
        [Condition, WaivedFor, InGroups, Basis],
        values => new PassMark(values.Of(Condition), values.Of(Basis)) { WaivedFor = values.Of(WaivedFor), InGroups = values.Of(InGroups) })
    {
        Meaning = "What a candidate has to reach to pass the stage, for whom it is waived, and in which groups it counts where it does not in all.",
    };
}
