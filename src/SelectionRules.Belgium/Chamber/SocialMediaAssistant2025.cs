using NodaTime;

namespace SelectionRules.Belgium;

/// <summary>The Chamber of Representatives' selection of a bilingual social media assistant, and of recruitment reserves: the notice of 2025 as data.</summary>
/// <remarks>
/// <para>Another parliament adapts it with <c>with { … }</c>. The page <c>docs/procedures/chamber-social-media-2025.md</c> puts each clause beside its rule.</para>
/// <para>The notice is in Dutch; titles in French and English are translations.</para>
/// </remarks>
public static partial class SocialMediaAssistant2025
{
    /// <summary>Gets the online module of the language test: a level of the second national language.</summary>
    public static LevelTest OnlineModule { get; } = new("language-online", LevelScale.Cefr)
    {
        Title = LocalizedText.Of(nl: "online testmodule", fr: "module de test en ligne", en: "online test module", de: "Online-Testmodul"),
        Language = TestedLanguage.OtherThanTheRole,
    };

    /// <summary>Gets the interview of the language test. The notice calls this and the oral test by one name, <c>mondeling gesprek</c>.</summary>
    public static LevelTest LanguageInterview { get; } = new("language-interview", LevelScale.Cefr)
    {
        Title = LocalizedText.Of(nl: "mondeling gesprek (taaltest)", fr: "entretien oral (test linguistique)", en: "interview (language test)", de: "Gespräch (Sprachprüfung)"),
        Language = TestedLanguage.OtherThanTheRole,
    };

    /// <summary>Gets the written test, on 100 points.</summary>
    public static ScoredTest Written { get; } = new("written", maximum: 100)
    {
        Title = LocalizedText.Of(nl: "Schriftelijke test", fr: "Épreuve écrite", en: "Written test", de: "Schriftliche Prüfung"),
    };

    /// <summary>Gets the oral interview with the jury, on 100 points.</summary>
    public static ScoredTest Oral { get; } = new("oral", maximum: 100)
    {
        Title = LocalizedText.Of(nl: "Mondeling gesprek", fr: "Entretien oral", en: "Oral interview", de: "Mündliches Gespräch"),
    };

    /// <summary>Gets the online personality questionnaire, which informs the jury and decides nothing.</summary>
    public static AdvisoryTest Personality { get; } = new("personality")
    {
        Title = LocalizedText.Of(nl: "online persoonlijkheidsvragenlijst", fr: "questionnaire de personnalité en ligne", en: "online personality questionnaire", de: "Online-Persönlichkeitsfragebogen"),
    };

    /// <summary>Gets the part of the STAR interview on motivation, on 20 points.</summary>
    public static ScoredTest Motivation { get; } = new("motivation", maximum: 20)
    {
        Title = LocalizedText.Of(nl: "motivatie", fr: "motivation", en: "motivation", de: "Motivation"),
    };

    /// <summary>Gets the competency of innovating, on 20 points.</summary>
    public static ScoredTest Innovating { get; } = new("innovating", maximum: 20)
    {
        Title = LocalizedText.Of(nl: "Vernieuwen", fr: "Innover", en: "Innovating", de: "Innovation"),
        Assesses = ["innovating"],
    };

    /// <summary>Gets the competency of teamwork, on 20 points.</summary>
    public static ScoredTest Teamwork { get; } = new("teamwork", maximum: 20)
    {
        Title = LocalizedText.Of(nl: "werken in teamverband", fr: "travailler en équipe", en: "teamwork", de: "Teamarbeit"),
        Assesses = ["teamwork"],
    };

    /// <summary>Gets the competency of adapting, on 20 points.</summary>
    public static ScoredTest Adapting { get; } = new("adapting", maximum: 20)
    {
        Title = LocalizedText.Of(nl: "zich aanpassen", fr: "s'adapter", en: "adapting", de: "Anpassung"),
        Assesses = ["adapting"],
    };

    /// <summary>Gets the competency of self-development, on 20 points.</summary>
    public static ScoredTest SelfDevelopment { get; } = new("self-development", maximum: 20)
    {
        Title = LocalizedText.Of(nl: "zichzelf ontwikkelen", fr: "s'autodévelopper", en: "self-development", de: "Selbstentwicklung"),
        Assesses = ["self-development"],
    };

    /// <summary>Gets the four generic competencies of the STAR interview together, on 80 points.</summary>
    public static Score Competencies { get; } = Score.Sum(Innovating, Teamwork, Adapting, SelfDevelopment);

    /// <summary>Gets the final result: two thirds the function-specific test, one third the STAR interview, on 100.</summary>
    public static Score FinalResult { get; } = Score.WeightedOutOf(100, Weight.Of(2, 3, Written, Oral), Weight.Of(1, 3, Motivation, Competencies));

    /// <summary>Gets the whole notice as a procedure.</summary>
    public static SelectionProcedure Procedure { get; } = new()
    {
        Id = "be-chamber-2025",
        Vacancy = Vacancy,
        Profile = Profile,
        Employment = Employment,
        ClosesAt = new()
        {
            LastMoment = new LocalDateTime(2025, 10, 26, 23, 59),
            Zone = "Europe/Brussels",
            Precision = ClosingPrecision.WholeMinute,
            Basis = Notice("Hoe reageren?")
                .Assuming(OpenQuestions.Seconds),
        },
        AssessedOn = new LocalDate(2025, 10, 26),
        Dossier = new(
            [SupportingDocument.CurriculumVitae, SupportingDocument.CriminalRecordExtract, SupportingDocument.MotivationLetter, SupportingDocument.DiplomaCopy],
            Notice("Hoe reageren?").Assuming(OpenQuestions.AgeOfExtract)),
        Recognition = new()
        {
            HomeCountry = CountryCode.Belgium,
            Accepted = [Recognition.Domestic, Recognition.Equivalence, Recognition.Professional],
            Basis = Notice("Toelaatbaarheidsvereisten, in fine")
                .Assuming(OpenQuestions.DomesticDiplomas),
        },
        Labels =
        [
            new() { Code = "social-media", Label = LocalizedText.Of(nl: "sociale media", fr: "médias sociaux", en: "social media", de: "Social Media") },
            new() { Code = "communication", Label = LocalizedText.Of(nl: "communicatie", fr: "communication", en: "communication", de: "Kommunikation") },
        ],
        Eligibility =
        [
            new("citizenship", Condition.UnionCitizen, Notice("Toelaatbaarheidsvereisten, 1°")),
            new("conduct", Condition.IrreproachableConduct, Notice("Toelaatbaarheidsvereisten, 2°")),
            new("civil-and-political-rights", Condition.CivilAndPoliticalRights, Notice("Toelaatbaarheidsvereisten, 3°")),
            new(
                "diploma",
                Condition.AnyOf(
                    Condition.Holds(DiplomaLevel.Bachelor, "communication"),
                    Condition.AllOf(
                        Condition.Holds(DiplomaLevel.Bachelor),
                        Condition.Experience("social-media", atLeast: Period.FromYears(2)))),
                Notice("Toelaatbaarheidsvereisten, 4°")
                    .Assuming(OpenQuestions.MasterWithoutBachelor)
                    .Assuming(OpenQuestions.PartTime)
                    .Assuming(OpenQuestions.Overlap)
                    .Assuming(OpenQuestions.SumOfPeriods))
            {
                ReasonIfUnrecognised = "diploma-not-recognised",
            },
        ],
        Preferences =
        [
            new(
                "year-of-experience",
                Condition.AllOf(
                    Condition.Holds(DiplomaLevel.Bachelor, "communication"),
                    new Condition.HasExperience { Duration = Period.FromYears(1) }),
                Notice("Toelaatbaarheidsvereisten, 4°")
                    .Assuming(OpenQuestions.DomainOfPreference)
                    .Assuming(OpenQuestions.EffectOfPreference)),
        ],
        LanguageRole = LanguageRoleRule.LanguageOfRequiredDiploma(
            [Language.Dutch, Language.French],
            whereSeveralQualify: RoleFallback.CandidateChooses,
            whereNoneQualifies: RoleFallback.CandidateChooses,
            Notice("Toelaatbaarheidsvereisten, 4°")
                .Assuming(OpenQuestions.BothRoles)
                .Assuming(OpenQuestions.NeitherRole)),
        Grouping = Grouping.LanguageRole,
        Stages =
        [
            new("language")
            {
                Title = LocalizedText.Of(nl: "Taaltesten", fr: "Tests linguistiques", en: "Language tests", de: "Sprachprüfungen"),
                Counts = StageWeight.GateOnly,
                Held = new DateInterval(new LocalDate(2025, 11, 10), new LocalDate(2025, 11, 23)),
                Tests = [OnlineModule, LanguageInterview],
                PassMarks =
                [
                    PassMark.AtLeast(LanguageLevel.B2, OnlineModule, Notice("1)")),
                    PassMark.AtLeast(LanguageLevel.B2, LanguageInterview, Notice("1)")),
                ],
                Basis = Notice("1)")
                    .Assuming(OpenQuestions.SecondLanguage)
                    .Assuming(OpenQuestions.LanguageExemption),
            },
            new("written")
            {
                Title = LocalizedText.Of(nl: "Schriftelijke test", fr: "Épreuve écrite", en: "Written test", de: "Schriftliche Prüfung"),
                Held = new DateInterval(new LocalDate(2025, 11, 24), new LocalDate(2025, 11, 30)),
                Tests = [Written],
                PassMarks = [PassMark.AtLeast(50, Written, Notice("2) A)"))],
                Cutoff = Cutoff.First(
                    10,
                    Written,
                    Scope.EachGroup,
                    TiePolicy.AdmitAllTied,
                    Notice("2) A)")
                        .Assuming(OpenQuestions.TenthPlace)
                        .Assuming(OpenQuestions.PlaceOfWhoLeaves)),
                Basis = Notice("2) A)"),
            },
            new("oral")
            {
                Title = LocalizedText.Of(nl: "Mondeling gesprek", fr: "Entretien oral", en: "Oral interview", de: "Mündliches Gespräch"),
                Held = new DateInterval(new LocalDate(2025, 12, 8), new LocalDate(2025, 12, 14)),
                Tests = [Oral],
                PassMarks = [PassMark.AtLeast(50, Oral, Notice("2) B)"))],
                Basis = Notice("2) B)"),
            },
            new("star")
            {
                Title = LocalizedText.Of(nl: "STAR-interview", fr: "Entretien STAR", en: "STAR interview", de: "STAR-Interview"),
                Held = new DateInterval(new LocalDate(2025, 12, 15), new LocalDate(2025, 12, 21)),
                Tests = [Personality, Motivation, Innovating, Teamwork, Adapting, SelfDevelopment],
                PassMarks =
                [
                    PassMark.AtLeast(Threshold.OfMaximum(0.6m), Motivation, Notice("3)")),
                    PassMark.AtLeast(
                        Threshold.OfMaximum(0.6m),
                        Competencies,
                        Notice("3)").Assuming(OpenQuestions.SixtyPercent)),
                ],
                Basis = Notice("3)")
                    .Assuming(OpenQuestions.SplitOfPoints)
                    .Assuming(OpenQuestions.Questionnaire),
            },
        ],
        MissingMarks =
        [
            new(
                ResultState.Absent,
                MissingMarkEffect.Eliminates,
                Notice("Wat is de selectieprocedure?").Assuming(OpenQuestions.Absence)),
        ],
        FinalScore = new(FinalResult, Notice("3), in fine").Assuming(OpenQuestions.Rounding)),
        Ranking = new()
        {
            By = Order.HighestFirst(FinalResult),
            Scope = Scope.EachGroup,
            Basis = Notice("3), in fine").Assuming(OpenQuestions.EqualScores),
        },
        Reserve = new()
        {
            ValidFor = Period.FromYears(2),
            Scope = Scope.EachGroup,
            Basis = Notice("3), in fine")
                .Assuming(OpenQuestions.Reserves)
                .Assuming(OpenQuestions.StartOfValidity),
        },
    };

    private static Basis Notice(string clause) => new("Kamer van volksvertegenwoordigers, vacaturebericht assistent sociale media, 2025", clause);
}
