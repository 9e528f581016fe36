namespace SelectionRules.Json;

/// <summary>Pass marks.</summary>
internal static class PassMarkForm
{
    private static readonly Field<PassMark, Condition> Condition = Fields<PassMark>.Required("requires", ConditionForm.Instance, mark => mark.Condition);
    private static readonly Field<PassMark, Condition?> WaivedFor = Fields<PassMark>.Optional("waived-for", ConditionForm.Instance, mark => mark.WaivedFor);
    private static readonly Field<PassMark, Basis> Basis = Fields<PassMark>.Required("basis", BasisForm.Instance, mark => mark.Basis);

    public static ObjectForm<PassMark> Instance { get; } = new(
        "a pass mark",
        [Condition, WaivedFor, Basis],
        values => new PassMark(values.Of(Condition), values.Of(Basis)) { WaivedFor = values.Of(WaivedFor) })
    {
        Meaning = "What a candidate has to reach to pass the stage, and for whom it is waived.",
    };
}
