using NodaTime;

namespace SelectionRules.Tests;

/// <summary>A small valid procedure without any defect, with something of everything, into which tests plant mistakes.</summary>
internal static class Sample
{
    public static LevelTest Level { get; } = new("level", LevelScale.Cefr) { Language = TestedLanguage.OtherThanTheRole };

    public static RatedTest Jury { get; } = new("jury", ["high", "sufficient", "insufficient"]);

    public static ScoredTest First { get; } = new("first", maximum: 20);

    public static ScoredTest Second { get; } = new("second", maximum: 20);

    /// <summary>A third marker, where the first two diverge.</summary>
    public static ScoredTest Third { get; } = new("third", maximum: 20) { AwaitedWhere = Condition.ScoreAtLeast(3, Divergence) };

    public static ScoredTest Oral { get; } = new("oral", maximum: 20) { Assesses = ["clarity"] };

    public static AdvisoryTest Survey { get; } = new("survey");

    /// <summary>A test that is in no stage.</summary>
    public static ScoredTest Elsewhere { get; } = new("elsewhere", maximum: 20);

    public static Score Written { get; } = Score.MeanOf(First, Second);

    public static Score Final { get; } = Score.WeightedOutOf(20, Weight.Of(2, 3, Score.When(Condition.ScoreAtLeast(3, Divergence), Third, Written)), Weight.Of(1, 3, Oral));

    public static SelectionProcedure Procedure { get; } = new()
    {
        Id = "sample",
        Vacancy = new() { Title = Text("Title"), Authority = Text("Authority"), Purposes = [ProcedurePurpose.Recruitment], Basis = Law("1") },
        Profile = new()
        {
            Place = Text("Place"),
            Tasks = [],
            FunctionCompetencies = [],
            GenericCompetencies = [new("clarity") { Name = Text("Clarity") }],
            Basis = Law("2"),
        },
        Employment = new()
        {
            Pay = new() { Minimum = 1, Maximum = 2, Currency = "EUR", IsGross = true, IsIndexed = true, Per = Period.FromYears(1), DependsOn = Text("Experience") },
            Probation = Period.FromYears(1),
            AfterProbation = Text("Permanent"),
            Benefits = [],
            Basis = Law("2"),
        },
        ClosesAt = new() { LastMoment = new(2026, 1, 31, 23, 59), Zone = "Europe/Brussels", Precision = ClosingPrecision.WholeMinute, Basis = Law("3").Assuming("Seconds?", "the whole minute") },
        AssessedOn = new(2026, 1, 31),
        Dossier = new([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy], Law("3")),
        Facts =
        [
            new() { Id = "born", Kind = FactKind.Date },
            new() { Id = "children", Kind = FactKind.Number, Maximum = 20 },
            new() { Id = "disabled", Kind = FactKind.Truth },
            new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"] },
        ],
        Recognition = new() { HomeCountry = CountryCode.Belgium, Accepted = [Recognition.Domestic], Basis = Law("4") },
        Eligibility =
        [
            new("citizenship", new Condition.CitizenOf { Countries = Countries.List(CountryCode.Belgium, CountryCode.Of("FR")) }, Law("4")),
            new("diploma", Condition.AnyOf(Condition.Holds(DiplomaLevel.Master), Condition.Experience("law", Period.FromYears(5))), Law("4").Assuming("Part-time?", "in full")),
            new("age", new Condition.AgeIs { BirthDate = "born", Comparison = Comparison.AtLeast, Years = 18 }, Law("4")),
        ],
        Preferences = [new("insider", Condition.CodeIn("contest", "internal"), Law("5"))],
        LanguageRole = LanguageRoleRule.LanguageOfRequiredDiploma(
            [Language.Dutch, Language.French], RoleFallback.CandidateChooses, RoleFallback.AuthorityRules, Law("6").Assuming("Several?", "the candidate chooses")),
        Grouping = Grouping.LanguageRole,
        Stages =
        [
            new("gate")
            {
                Counts = StageWeight.GateOnly,
                Held = new(new(2026, 3, 1), new(2026, 3, 2)),
                Tests = [Level, Jury],
                PassMarks =
                [
                    PassMark.AtLeast(LanguageLevel.B1, Level, Law("7")),
                    new(new Condition.RatingIs { Test = Jury, OneOf = ["high", "sufficient"] }, Law("7")),
                ],
                Basis = Law("7"),
            },
            new("written")
            {
                Held = new(new(2026, 4, 1), new(2026, 4, 2)),
                Tests = [First, Second, Third],
                PassMarks = [PassMark.AtLeast(10, Written, Law("8")) with { WaivedFor = Condition.FactTrue("disabled") }],
                Cutoff = Cutoff.First(10, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law("8").Assuming("Ties?", "everyone tied")),
                Basis = Law("8"),
            },
            new("oral")
            {
                Held = new(new(2026, 5, 1), new(2026, 5, 2)),
                Tests = [Oral, Survey],
                PassMarks = [PassMark.MoreThan(Threshold.OfMaximum(0.5m), Oral, Law("9"))],
                Basis = Law("9").Assuming("In public?", "no"),
            },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Law("10"))],
        FinalScore = new(Final, Law("11")),
        Ranking = new()
        {
            By = Order.HighestFirst(Final).Then(OrderKey.EarliestFirst("born")).Then(OrderKey.LargestFirst("children")),
            Scope = Scope.EachGroup,
            Basis = Law("12").Assuming("Ties?", "a shared rank"),
        },
        Reserve = new() { ValidFor = Period.FromYears(2), Scope = Scope.EachGroup, Basis = Law("13").Assuming("Start?", "when established") },
    };

    private static Score Divergence => new Score.Distance { Between = First, And = Second };

    public static Basis Law(string clause) => new("Law", clause);

    public static LocalizedText Text(string text) => LocalizedText.Of(en: text);

    /// <summary>Changes one stage.</summary>
    public static SelectionProcedure WithStage(string id, Func<Stage, Stage> change) =>
        Procedure with { Stages = [.. Procedure.Stages.Select(stage => stage.Id == id ? change(stage) : stage)] };

    /// <summary>Replaces the pass marks of the stage <c>written</c>.</summary>
    public static SelectionProcedure WithPassMark(Condition condition) => WithStage("written", stage => stage with { PassMarks = [new(condition, Law("8")) { WaivedFor = Condition.FactTrue("disabled") }] });

    /// <summary>Replaces a condition of admission.</summary>
    public static SelectionProcedure WithRequirement(Condition condition) =>
        Procedure with { Eligibility = [.. Procedure.Eligibility, new("planted", condition, Law("4"))] };

    /// <summary>Adds a formula that is looked at in a pass mark of the last stage.</summary>
    public static SelectionProcedure WithScore(Score score) =>
        WithStage("oral", stage => stage with { PassMarks = [.. stage.PassMarks, new(Condition.AnyOf(Condition.ScoreAtLeast(1, score), Condition.FactTrue("disabled")), Law("9"))] });

    /// <summary>Replaces the cutoff.</summary>
    public static SelectionProcedure WithCutoff(Func<Cutoff, Cutoff> change) => WithStage("written", stage => stage with { Cutoff = change(stage.Cutoff!) });
}
