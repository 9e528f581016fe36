using NodaTime;

namespace SelectionRules;

/// <summary>A whole selection procedure as data: who is admitted, in which group, through which stages, with what score, in what order.</summary>
/// <remarks>
/// <para>Immutable, with structural equality. Written with object initialisers and adapted with <c>with</c>; it holds no code, so that it can be compared, stored, explained and compiled.</para>
/// <para>A procedure may be inconsistent until <see cref="Validate"/> finds no defect; evaluating one that is not throws <see cref="InvalidProcedureException"/>.</para>
/// <para>All types of this library are immutable or confined to one thread while they are built; immutable ones are safe for any number of threads.</para>
/// </remarks>
public sealed partial record SelectionProcedure
{
    /// <summary>Gets the id by which the procedure is known.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is to be filled, or none where nothing is said.</summary>
    public Vacancy? Vacancy { get; init; }

    /// <summary>Gets the job profile, or none where nothing is said.</summary>
    public JobProfile? Profile { get; init; }

    /// <summary>Gets the terms of employment, or none where nothing is said.</summary>
    public EmploymentTerms? Employment { get; init; }

    /// <summary>Gets when applications close, or none where lateness is not judged here.</summary>
    public ClosingTime? ClosesAt { get; init; }

    /// <summary>Gets the reference date on which requirements have to be met.</summary>
    public required LocalDate AssessedOn { get; init; }

    /// <summary>Gets the documents of a complete application, or none where completeness is not judged here.</summary>
    public Dossier? Dossier { get; init; }

    /// <summary>Gets the facts that applications state beside the usual evidence.</summary>
    public Sequence<FactDefinition> Facts { get; init; }

    /// <summary>Gets which diplomas count, or none where no diploma is asked for.</summary>
    public RecognitionRule? Recognition { get; init; }

    /// <summary>Gets the requirements of admission, in the order in which their reasons are given.</summary>
    public Sequence<Requirement> Eligibility { get; init; }

    /// <summary>Gets what is preferred and never decides.</summary>
    public Sequence<Preference> Preferences { get; init; }

    /// <summary>Gets how the language role is determined, or none where there are no roles.</summary>
    public LanguageRoleRule? LanguageRole { get; init; }

    /// <summary>Gets in which groups candidates are counted.</summary>
    public Grouping Grouping { get; init; } = Grouping.None;

    /// <summary>Gets the stages, in order.</summary>
    public required Sequence<Stage> Stages { get; init; }

    /// <summary>Gets what an absence, and other reasons for a missing mark, lead to.</summary>
    public Sequence<MissingMark> MissingMarks { get; init; }

    /// <summary>Gets the bounds that the jury has set, as far as they are recorded.</summary>
    public Sequence<RecordedThreshold> RecordedThresholds { get; init; }

    /// <summary>Gets the score that laureates are told.</summary>
    public required FinalScore FinalScore { get; init; }

    /// <summary>Gets how laureates are ranked.</summary>
    public required RankingRule Ranking { get; init; }

    /// <summary>Gets how many places there are and how they are filled, or none where laureates are only ranked.</summary>
    public PlacesRule? Places { get; init; }

    /// <summary>Gets what codes mean, for people: reasons, ratings, lists, codes of facts, fields of diplomas, domains of experience.</summary>
    public Sequence<CodeLabel> Labels { get; init; }

    /// <summary>Gets what juries have ruled about single candidates, as recorded inputs.</summary>
    public Sequence<JuryRuling> Rulings { get; init; }

    /// <summary>Gets the reserves in which laureates are placed, or none.</summary>
    public ReserveRule? Reserve { get; init; }

    /// <summary>Returns what is to be filled, in a language, or the id where the procedure does not say.</summary>
    internal string TitleIn(Language language) => Vacancy?.Title.In(language) is { Length: > 0 } title ? title : Id;

    /// <summary>Returns the rule for a missing mark, that of the test before that of the procedure; none where neither says anything.</summary>
    internal MissingMark? MissingMarkOf(Test test, ResultState state) => test.MissingMarks.Concat(MissingMarks).FirstOrDefault(rule => rule.State == state);
}
