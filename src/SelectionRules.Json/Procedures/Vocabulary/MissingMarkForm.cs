namespace SelectionRules.Json;

/// <summary>What follows from having no mark.</summary>
internal static class MissingMarkForm
{
    // Nothing stands in for the state: not every state of a result has a rule.
    private static readonly Field<MissingMark, ResultState> State = Fields<MissingMark>.Required("state", (Form<ResultState>)WordForms.MissingState, mark => mark.State);
    private static readonly Field<MissingMark, MissingMarkEffect> Effect = Fields<MissingMark>.Required("effect", WordForms.MissingMarkEffect, mark => mark.Effect);
    private static readonly Field<MissingMark, Basis> Basis = Fields<MissingMark>.Required("basis", BasisForm.Instance, mark => mark.Basis);

    public static ObjectForm<MissingMark> Instance { get; } = new(
        "a missing mark", [State, Effect, Basis], values => new MissingMark(values.Of(State), values.Of(Effect), values.Of(Basis)))
    {
        Meaning = "What it means to have no mark in a test, for one reason.",
    };
}
