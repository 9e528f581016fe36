using NodaTime;

namespace SelectionRules.Json;

/// <summary>A whole definition.</summary>
internal static class ProcedureForm
{
    private static readonly Field<SelectionProcedure, int> Format = Fields<SelectionProcedure>.Required("format", FormatForm.Instance, _ => FormatForm.Version, standIn: FormatForm.Version);
    private static readonly Field<SelectionProcedure, string> SchemaAddress = Fields<SelectionProcedure>.Usually("$schema", string.Empty, TextForms.Any, _ => string.Empty);
    private static readonly Field<SelectionProcedure, string> Id = Fields<SelectionProcedure>.Required("id", TextForms.Any, procedure => procedure.Id, standIn: StandIn.Word);
    private static readonly DocumentsField Documents = new();
    private static readonly ScoresField Scores = new();
    private static readonly Field<SelectionProcedure, Vacancy?> Vacancy = Fields<SelectionProcedure>.Optional("vacancy", VacancyForms.Vacancy, procedure => procedure.Vacancy);
    private static readonly Field<SelectionProcedure, JobProfile?> Profile = Fields<SelectionProcedure>.Optional("profile", VacancyForms.Profile, procedure => procedure.Profile);
    private static readonly Field<SelectionProcedure, EmploymentTerms?> Employment = Fields<SelectionProcedure>.Optional("employment", VacancyForms.Employment, procedure => procedure.Employment);
    private static readonly Field<SelectionProcedure, ClosingTime?> ClosesAt = Fields<SelectionProcedure>.Optional("closes-at", AdmissionForms.Closing, procedure => procedure.ClosesAt);
    private static readonly Field<SelectionProcedure, LocalDate> AssessedOn = Fields<SelectionProcedure>.Required("assessed-on", TextForms.Date, procedure => procedure.AssessedOn, standIn: StandIn.Day);
    private static readonly Field<SelectionProcedure, Dossier?> Dossier = Fields<SelectionProcedure>.Optional("dossier", AdmissionForms.Dossier, procedure => procedure.Dossier);
    private static readonly Field<SelectionProcedure, Sequence<FactDefinition>> Facts = Fields<SelectionProcedure>.Several("facts", FactDefinitionForm.Instance, procedure => procedure.Facts);
    private static readonly Field<SelectionProcedure, Sequence<CodeLabel>> Labels = Fields<SelectionProcedure>.Several("labels", CodeLabelForm.Instance, procedure => procedure.Labels);
    private static readonly Field<SelectionProcedure, RecognitionRule?> Recognition = Fields<SelectionProcedure>.Optional("recognition", AdmissionForms.Recognition, procedure => procedure.Recognition);
    private static readonly Field<SelectionProcedure, Sequence<Requirement>> Eligibility = Fields<SelectionProcedure>.Several("eligibility", RequirementForm.Instance, procedure => procedure.Eligibility);
    private static readonly Field<SelectionProcedure, Sequence<Preference>> Preferences = Fields<SelectionProcedure>.Several("preferences", PreferenceForm.Instance, procedure => procedure.Preferences);
    private static readonly Field<SelectionProcedure, LanguageRoleRule?> LanguageRole = Fields<SelectionProcedure>.Optional("language-role", AdmissionForms.LanguageRole, procedure => procedure.LanguageRole);
    private static readonly Field<SelectionProcedure, Grouping> Grouping = Fields<SelectionProcedure>.Usually("grouping", SelectionRules.Grouping.None, GroupingForm.Instance, procedure => procedure.Grouping);
    private static readonly Field<SelectionProcedure, Sequence<Stage>> Stages = Fields<SelectionProcedure>.Required("stages", new ListForm<Stage>(StageForm.Instance), procedure => procedure.Stages, standIn: []);
    private static readonly Field<SelectionProcedure, Sequence<MissingMark>> MissingMarks = Fields<SelectionProcedure>.Several("missing-marks", MissingMarkForm.Instance, procedure => procedure.MissingMarks);
    private static readonly Field<SelectionProcedure, Sequence<RecordedThreshold>> Thresholds = Fields<SelectionProcedure>.Several("recorded-thresholds", RecordedThresholdForm.Instance, procedure => procedure.RecordedThresholds);
    private static readonly Field<SelectionProcedure, FinalScore> FinalScore = Fields<SelectionProcedure>.Required("final-score", RankingForms.FinalScore, procedure => procedure.FinalScore, standIn: StandIn.FinalScore);
    private static readonly Field<SelectionProcedure, RankingRule> Ranking = Fields<SelectionProcedure>.Required("ranking", RankingForms.Ranking, procedure => procedure.Ranking, standIn: StandIn.Ranking);
    private static readonly Field<SelectionProcedure, PlacesRule?> Places = Fields<SelectionProcedure>.Optional("places", PlacesForms.Rule, procedure => procedure.Places);
    private static readonly Field<SelectionProcedure, Sequence<JuryRuling>> Rulings = Fields<SelectionProcedure>.Several("rulings", RulingForm.Instance, procedure => procedure.Rulings);
    private static readonly Field<SelectionProcedure, ReserveRule?> Reserve = Fields<SelectionProcedure>.Optional("reserve", RankingForms.Reserve, procedure => procedure.Reserve);

    public static ObjectForm<SelectionProcedure> Instance { get; } = new(
        "a procedure",
        [
            Format, SchemaAddress, Id, Documents, Scores, Vacancy, Profile, Employment, ClosesAt, AssessedOn, Dossier, Facts, Labels, Recognition, Eligibility, Preferences, LanguageRole,
            Grouping, Stages, MissingMarks, Thresholds, FinalScore, Ranking, Places, Rulings, Reserve,
        ],
        values => new SelectionProcedure
        {
            Id = values.Of(Id),
            Vacancy = values.Of(Vacancy),
            Profile = values.Of(Profile),
            Employment = values.Of(Employment),
            ClosesAt = values.Of(ClosesAt),
            AssessedOn = values.Of(AssessedOn),
            Dossier = values.Of(Dossier),
            Facts = values.Of(Facts),
            Labels = values.Of(Labels),
            Recognition = values.Of(Recognition),
            Eligibility = values.Of(Eligibility),
            Preferences = values.Of(Preferences),
            LanguageRole = values.Of(LanguageRole),
            Grouping = values.Of(Grouping),
            Stages = values.Of(Stages),
            MissingMarks = values.Of(MissingMarks),
            RecordedThresholds = values.Of(Thresholds),
            FinalScore = values.Of(FinalScore),
            Ranking = values.Of(Ranking),
            Places = values.Of(Places),
            Rulings = values.Of(Rulings),
            Reserve = values.Of(Reserve),
        });
}
