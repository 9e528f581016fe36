using NodaTime;

namespace SelectionRules.Json;

/// <summary>What juries have ruled.</summary>
internal static class RulingForm
{
    private static readonly Field<JuryRuling, CandidateId> Candidate = Fields<JuryRuling>.Required("candidate", TextForms.Candidate, ruling => ruling.Candidate);
    private static readonly Field<JuryRuling, RulingKind> Kind = Fields<JuryRuling>.Required("ruling", WordForms.Ruling, ruling => ruling.Kind);
    private static readonly Field<JuryRuling, string> Stage = Fields<JuryRuling>.Usually("stage", string.Empty, TextForms.Any, ruling => ruling.Stage);
    private static readonly Field<JuryRuling, string> Group = Fields<JuryRuling>.Usually("group", string.Empty, TextForms.Any, ruling => ruling.Group);
    private static readonly Field<JuryRuling, string> By = Fields<JuryRuling>.Required("by", TextForms.Any, ruling => ruling.By);
    private static readonly Field<JuryRuling, LocalDate> On = Fields<JuryRuling>.Required("on", TextForms.Date, ruling => ruling.On);
    private static readonly Field<JuryRuling, string> Reason = Fields<JuryRuling>.Required("reason", TextForms.Any, ruling => ruling.Reason);

    public static ObjectForm<JuryRuling> Instance { get; } = new(
        "a ruling",
        [Candidate, Kind, Stage, Group, By, On, Reason],
        values => new JuryRuling
        {
            Candidate = values.Of(Candidate),
            Kind = values.Of(Kind),
            Stage = values.Of(Stage),
            Group = values.Of(Group),
            By = values.Of(By),
            On = values.Of(On),
            Reason = values.Of(Reason),
        })
    {
        Meaning = "A decision about one candidate: who, when and why.",
    };
}
