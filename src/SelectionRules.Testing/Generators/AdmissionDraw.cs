using NodaTime;

namespace SelectionRules.Testing;

/// <summary>Draws what comes before the stages: the closing, the facts, the requirements, the groups.</summary>
internal static class AdmissionDraw
{
    // Days on which the clock goes back or forward are among them: half past two is there twice, or not at all.
    private static readonly LocalDate[] ReferenceDates = [new(2025, 10, 26), new(2025, 3, 30), new(2024, 2, 29), new(2026, 3, 1), new(2028, 2, 29), new(2020, 1, 31)];

    public static ProcedureDraft Draft(Choices choices) => new()
    {
        Choices = choices,
        AssessedOn = choices.From(ReferenceDates),
        Facts = [.. Facts(choices).Where(_ => choices.Chance(60))],
    };

    public static ClosingTime? Closing(ProcedureDraft draft) => draft.Choices.Chance(30) ? null : new()
    {
        LastMoment = draft.AssessedOn.At(draft.Choices.Of(new LocalTime(23, 59), LocalTime.Noon, new LocalTime(2, 30))),
        Zone = draft.Choices.Of("Europe/Brussels", "Europe/London", "America/New_York", "Pacific/Apia"),
        Precision = draft.Choices.From(Enum.GetValues<ClosingPrecision>()),
        Basis = draft.Basis.Assuming("Is an application in time in the last minute?", "as the rule says", AssumptionSubject.ClosingPrecision),
    };

    public static Dossier? Dossier(ProcedureDraft draft) => draft.Choices.Chance(50) ? null : new([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy], draft.Basis);

    public static RecognitionRule Recognition(ProcedureDraft draft) => new()
    {
        HomeCountry = CountryCode.Belgium,
        Accepted = draft.Choices.Of<Sequence<Recognition>>(
            [SelectionRules.Recognition.Domestic],
            [SelectionRules.Recognition.Domestic, SelectionRules.Recognition.Equivalence],
            [SelectionRules.Recognition.Domestic, SelectionRules.Recognition.Equivalence, SelectionRules.Recognition.Professional]),
        Basis = draft.Basis,
    };

    public static Grouping Grouping(ProcedureDraft draft)
    {
        var codes = draft.FactsOf(FactKind.Code);
        return draft.Choices.Below(10) switch
        {
            < 3 => SelectionRules.Grouping.LanguageRole,
            < 5 when codes.Count > 0 => SelectionRules.Grouping.ByFact(codes[0]),
            < 7 => Lists(draft),
            _ => SelectionRules.Grouping.None,
        };
    }

    public static LanguageRoleRule Roles(ProcedureDraft draft) => LanguageRoleRule.LanguageOfRequiredDiploma(
        [Language.Dutch, Language.French],
        draft.Choices.From(Enum.GetValues<RoleFallback>()),
        draft.Choices.From(Enum.GetValues<RoleFallback>()),
        draft.Basis
            .Assuming("Which role has a candidate with diplomas in both?", "as the rule says", AssumptionSubject.SeveralRolesQualify)
            .Assuming("Which role has a candidate with diplomas in neither?", "as the rule says", AssumptionSubject.NoRoleQualifies));

    public static Sequence<Requirement> Requirements(ProcedureDraft draft, bool asksForDiploma)
    {
        var choices = draft.Choices;
        var requirements = new List<Requirement>();
        if (asksForDiploma)
        {
            requirements.Add(new("diploma", ConditionDraw.Diploma(draft), draft.Basis) { ReasonIfUnrecognised = choices.Chance(50) ? "not-recognised" : null });
        }

        for (var i = choices.Of(0, 0, 1, 1, 2); i > 0; i--)
        {
            requirements.Add(new(FormattableString.Invariant($"requirement{i}"), ConditionDraw.OnApplication(draft, 2), draft.Basis)
            {
                UnderReserve = choices.Chance(15),
                AssessedOn = choices.Chance(15) ? draft.AssessedOn.PlusDays(30) : null,
            });
        }

        return requirements.ToSequence();
    }

    // The first list is open to everybody as often as not; quotas follow.
    private static Grouping.ByList Lists(ProcedureDraft draft)
    {
        var lists = new List<ListDefinition> { new("general", draft.Choices.Chance(60) ? Condition.Always : ConditionDraw.OnApplication(draft, 1), draft.Basis) };
        for (var i = draft.Choices.Between(1, 2); i > 0; i--)
        {
            lists.Add(new(FormattableString.Invariant($"quota{i}"), ConditionDraw.OnApplication(draft, 1), draft.Basis));
        }

        return new() { Lists = lists.ToSequence() };
    }

    private static IEnumerable<FactDefinition> Facts(Choices choices) =>
    [
        new() { Id = "veteran", Kind = FactKind.Truth, MayBeMissing = choices.Chance(15) },
        new() { Id = "disabled", Kind = FactKind.Truth },
        new() { Id = "born", Kind = FactKind.Date },
        new() { Id = "children", Kind = FactKind.Number, Maximum = 10, MayBeMissing = choices.Chance(15) },
        new() { Id = "lot", Kind = FactKind.Number, Minimum = 1, Maximum = 99 },
        new() { Id = "contest", Kind = FactKind.Code, Codes = ["a", "b", "c"], MayBeMissing = choices.Chance(10) },
    ];
}
