using NodaTime;

namespace SelectionRules.Json;

/// <summary>Stages, with the tests that are stated in them.</summary>
internal static class StageForm
{
    private static readonly Field<Stage, string> Id = Fields<Stage>.Required("id", TextForms.Id, stage => stage.Id);
    private static readonly Field<Stage, LocalizedText?> Title = Fields<Stage>.Optional("title", LocalizedTextForm.Instance, stage => stage.Title);
    private static readonly Field<Stage, StageWeight> Counts = Fields<Stage>.Usually("counts", default, WordForms.StageWeight, stage => stage.Counts);
    private static readonly Field<Stage, DateInterval?> Held = Fields<Stage>.Optional("held", IntervalForm.Instance, stage => stage.Held);
    private static readonly Field<Stage, Sequence<Test>> Tests =
        Fields<Stage>.Usually("tests", Sequence<Test>.Empty, new ListForm<Test>(new OnceForm<Test>(TestForm.Instance, reading => reading.Tests)), stage => stage.Tests);

    private static readonly Field<Stage, Sequence<PassMark>> PassMarks = Fields<Stage>.Several("pass-marks", PassMarkForm.Instance, stage => stage.PassMarks);
    private static readonly Field<Stage, Cutoff?> Cutoff = Fields<Stage>.Optional("cutoff", CutoffForm.Instance, stage => stage.Cutoff);
    private static readonly Field<Stage, Basis> Basis = Fields<Stage>.Required("basis", BasisForm.Instance, stage => stage.Basis);

    public static ObjectForm<Stage> Instance { get; } = new(
        "a stage",
        [Id, Title, Counts, Held, Tests, PassMarks, Cutoff, Basis],
        values => new Stage(values.Of(Id))
        {
            Title = values.Of(Title),
            Counts = values.Of(Counts),
            Held = values.Of(Held),
            Tests = values.Of(Tests),
            PassMarks = values.Of(PassMarks),
            Cutoff = values.Of(Cutoff),
            Basis = values.Of(Basis),
        })
    {
        Meaning = "A moment of the procedure: tests, the pass marks on them, then perhaps a cutoff.",
    };
}
