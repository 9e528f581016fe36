using NodaTime;

namespace SelectionRules.Json.Tests;

/// <summary>Draws a whole procedure: its stages, then what is decided after them.</summary>
internal sealed class ProcedureDraw
{
    public const string Disabled = "disabled";
    public const string Born = "born";
    public const string Children = "children";
    public const string Contest = "contest";
    public const string JuryMinimum = "jury-minimum";

    private static readonly FactDefinition[] Facts =
    [
        new() { Id = Disabled, Kind = FactKind.Truth },
        new() { Id = Born, Kind = FactKind.Date, MayBeMissing = true },
        new() { Id = Children, Kind = FactKind.Number, Minimum = 1, Maximum = 50 },
        new() { Id = Contest, Kind = FactKind.Code, Codes = ["external", "internal"] },
    ];

    private readonly Chance chance;
    private readonly TreeDraw trees;
    private readonly Grouping grouping;
    private readonly string[] groups;
    private readonly List<Score> counted = [];

    public ProcedureDraw(Chance chance)
    {
        this.chance = chance;
        var applications = new TreeDraw(chance, [string.Empty]);
        grouping = chance.Number(0, 3) switch
        {
            0 => Grouping.None,
            1 => Grouping.LanguageRole,
            2 => Grouping.ByFact(Contest),
            _ => new Grouping.ByList
            {
                Lists = [new("general", applications.Evidence(), chance.Basis()), new("reserved", applications.Evidence(), chance.Basis())],
            },
        };
        groups = grouping switch
        {
            Grouping.OneGroup => [string.Empty],
            Grouping.ByLanguageRole => ["nl", "fr"],
            Grouping.ByCode => ["external", "internal"],
            _ => ["general", "reserved"],
        };
        trees = new TreeDraw(chance, groups);
    }

    public SelectionProcedure Procedure()
    {
        var stages = Enumerable.Range(0, chance.Number(1, 4)).Select(Stage).ToSequence();
        var final = counted.Count == 0 || chance.IsWild ? trees.Score(3) : Score.Sum([.. counted]);
        return new SelectionProcedure
        {
            Id = chance.Name("p", "a-procedure-2025"),
            Vacancy = chance.Perhaps(30, AroundDraw.Of(chance).Vacancy),
            Profile = AroundDraw.Of(chance).Profile(),
            Employment = chance.Perhaps(30, AroundDraw.Of(chance).Employment),
            ClosesAt = chance.Perhaps(50, AroundDraw.Of(chance).Closing),
            AssessedOn = chance.Date(),
            Dossier = chance.Perhaps(50, () => new Dossier(chance.Some([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy]), chance.Basis())),
            Facts = chance.IsWild ? chance.Several(0, 4, WildFact) : [.. Facts.Select(fact => fact with { Label = chance.Perhaps(30, chance.Text) })],
            Recognition = new()
            {
                HomeCountry = CountryCode.Belgium,
                Accepted = chance.Some([Recognition.Domestic, Recognition.Equivalence, chance.IsWild ? Recognition.None : Recognition.Professional]),
                Basis = chance.Basis(),
            },
            Eligibility = [Requirement(trees.Diploma), .. chance.Several(0, 2, () => Requirement(() => trees.Evidence()))],
            Preferences = chance.IsWild || chance.Is(50) ? [new Preference("preferred", chance.IsWild ? trees.Any() : trees.Evidence(), chance.Basis())] : [],
            LanguageRole = chance.IsWild ? chance.Perhaps(50, Role) : Role(),
            Grouping = grouping,
            Stages = stages,
            MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, chance.Basis()), .. chance.Is(50) ? new MissingMark[] { new(ResultState.Late, Effect(), chance.Basis()) } : []],
            RecordedThresholds = chance.Is(50) ? [new(JuryMinimum, chance.Fraction(2), chance.Words(), chance.Date())] : [],
            FinalScore = new(final, chance.Basis()),
            Ranking = new() { By = chance.IsWild ? trees.Order() : Decisive(stages), Scope = chance.Word<Scope>(), Basis = chance.Basis() },
            Places = chance.Perhaps(50, Places),
            Rulings = chance.Several(0, chance.IsWild ? 3 : 1, () => AroundDraw.Of(chance).Ruling(stages[0].Id)),
            Reserve = chance.Perhaps(50, Reserve),
        };
    }

    // Every test has an effect: what no rule happens to ask for decides between those who tie.
    private Order Decisive(Sequence<Stage> stages) => stages.Where(stage => stage.Counts != StageWeight.Advisory).SelectMany(stage => stage.Tests).Aggregate(
        trees.Order(),
        (order, test) => test switch
        {
            ScoredTest scored => order.Then(OrderKey.HighestFirst(scored)),
            LevelTest level => order.Then(OrderKey.FirstThoseWho(Condition.LevelAtLeast(level.Scale.Levels[^1], level))),
            RatedTest rated => order.Then(OrderKey.FirstThoseWho(new Condition.RatingIs { Test = rated, OneOf = [rated.Ratings[0]] })),
            _ => order,
        });

    private Stage Stage(int position)
    {
        var counts = position == 0 ? StageWeight.Counted : chance.Word<StageWeight>();
        var own = new List<Test>();
        for (var i = chance.Number(1, 3); i > 0; i--)
        {
            own.Add(Test($"s{position}t{i}", counts == StageWeight.Counted && i == 1));
            trees.Add(own[^1]);
        }

        var scored = own.OfType<ScoredTest>().Select(Score.Of).ToList();
        if (counts == StageWeight.Counted)
        {
            counted.AddRange(scored);
        }

        var isAdvisory = counts == StageWeight.Advisory && !chance.IsWild;
        return new Stage($"s{position}")
        {
            Title = chance.Perhaps(50, chance.Text),
            Counts = counts,
            Held = chance.Perhaps(30, () => new DateInterval(new LocalDate(2027, 1, 1 + position), new LocalDate(2027, 1, 1 + position))),
            Tests = own.ToSequence(),
            PassMarks = isAdvisory ? [] : chance.Several(0, 2, () => new PassMark(chance.IsWild ? trees.Any() : trees.Passing(), chance.Basis()) 
            {
                WaivedFor = chance.Perhaps(30, () => trees.Any(1)),
                InGroups = chance.Is(20) && groups.Length > 1 ? [chance.Of(groups)] : [],
            }),
            Cutoff = isAdvisory ? null : chance.Perhaps(40, () => Cutoff(position)),
            Basis = chance.Basis(),
        };
    }

    private Test Test(string id, bool hasPoints)
    {
        Test test = hasPoints ? new ScoredTest(id, chance.Number(1, 100)) : chance.Number(0, 4) switch
        {
            0 => new LevelTest(id, chance.Of(LevelScale.Cefr, new LevelScale { Id = "ABC", Levels = [LanguageLevel.Of("C"), LanguageLevel.Of("B"), LanguageLevel.Of("A")] }))
            {
                Language = chance.Word<TestedLanguage>(),
            },
            1 => new RatedTest(id, ["high", "sufficient", chance.Name("insufficient")]),
            2 => new AdvisoryTest(id),
            _ => new ScoredTest(id, chance.Of<Points>(20, 100, 0.5m, chance.IsWild ? Points.Largest : 10)),
        };
        return test with
        {
            Title = chance.Perhaps(30, chance.Text),
            Assesses = chance.Is(20) ? [chance.Name("teamwork")] : [],
            AwaitedWhere = chance.Perhaps(20, () => chance.IsWild ? trees.Any() : trees.Evidence()),
            MissingMarks = chance.Is(20) ? [new(ResultState.Excluded, MissingMarkEffect.Eliminates, chance.Basis())] : [],
        };
    }

    private Cutoff Cutoff(int stage) => new()
    {
        Size = chance.Number(0, 2) switch
        {
            0 when groups.Length > 1 => new CutoffSize.PerGroup { Places = groups.Select(group => new GroupNumber(group, chance.Number(1, 9))).ToSequence() },
            1 when chance.IsWild => new CutoffSize.PerPlace
            {
                Factor = chance.Fraction(9),
                Rounding = chance.Word<PlacesRounding>(),
                AtLeast = chance.Whole(0, 10),
                FewPlaces = chance.Whole(0, 3),
                ExtraForFewPlaces = chance.Whole(0, 2),
            },
            _ => new CutoffSize.Same { Places = chance.Whole(10 - (2 * stage), 20 - (5 * stage)) },
        },
        By = trees.Order(),
        Scope = chance.Word<Scope>(),
        Ties = chance.Word<TiePolicy>(),
        Overlap = chance.Word<ListOverlap>(),
        OnTop = chance.Perhaps(30, () => trees.Any(1)),
        Basis = chance.Basis(),
    };

    private Requirement Requirement(Func<Condition> condition) => new(chance.Of("diploma", "age", "citizenship"), chance.IsWild && chance.Is(30) ? trees.Any() : condition(), chance.Basis())
    {
        ReasonIfUnrecognised = chance.Perhaps(30, () => chance.Name("not-recognised")),
        AssessedOn = chance.PerhapsValue(30, chance.Date),
        UnderReserve = chance.Is(20),
    };

    private LanguageRoleRule Role() => new()
    {
        Roles = [Language.Dutch, Language.French],
        WhereSeveralQualify = chance.Word<RoleFallback>(),
        WhereNoneQualifies = chance.Word<RoleFallback>(),
        Basis = chance.Basis(),
    };

    private PlacesRule Places() => new()
    {
        Groups = groups.Select(group => new GroupPlaces(group, 0)
        {
            Of = chance.Whole(1, 20),
            Share = chance.Is(50) ? 1 : chance.Share(),
            Rounding = chance.Word<PlacesRounding>(),
            LeftUnfilled = chance.Is(20) ? new() { Number = chance.Whole(1, 3), By = "the jury", On = chance.Date(), Reason = "for want of level" } : null,
            ComplementaryUntil = chance.PerhapsValue(20, chance.Date),
            Complementary = chance.Number(0, 4) switch
            {
                0 => ComplementaryList.None,
                1 => ComplementaryList.Everyone,
                2 => new ComplementaryList.AtMost { Number = chance.Whole(0, 5) },
                3 => new ComplementaryList.ShareOfMainList { Group = groups[0], Of = chance.Share(), Rounding = chance.Word<PlacesRounding>() },
                _ => new ComplementaryList.Share { Of = chance.Share(), Rounding = chance.Word<PlacesRounding>() },
            },
        }).ToSequence(),
        Transfers = groups.Length < 2 || chance.Is(50) ? [] :
        [
            new() { From = groups[0], To = groups[1], AtMostShare = chance.PerhapsValue(50, chance.Share), AtMost = chance.PerhapsValue(30, () => chance.Whole(1, 4)), Rounding = chance.Word<PlacesRounding>(), Basis = chance.Basis() },
        ],
        Ties = chance.Word<TiePolicy>(),
        Alternation = groups.Length < 2 ? null : chance.Perhaps(50, () => new Alternation { Groups = chance.Is(30) ? [.. groups, groups[0]] : groups.ToSequence(), Provenance = chance.Words(), Basis = chance.Basis() }),
        Basis = chance.Basis(),
    };

    private ReserveRule Reserve() => new()
    {
        ValidFor = chance.IsWild ? chance.Perhaps(50, chance.Period) : chance.Period(),
        StartEvent = chance.Perhaps(30, chance.Words),
        ValidUntil = chance.PerhapsValue(30, chance.Date),
        EndsWithNextContest = chance.Is(50),
        Extension = chance.Perhaps(30, chance.Period),
        Scope = chance.Word<Scope>(),
        IsOrdered = chance.Is(50),
        Cap = chance.Whole(0, 50),
        Basis = chance.Basis(),
    };

    private FactDefinition WildFact() => new()
    {
        Id = chance.Name(Disabled, Born, Children, Contest),
        Kind = chance.Word<FactKind>(),
        Label = chance.Perhaps(30, chance.Text),
        MayBeMissing = chance.Is(50),
        Minimum = chance.Long(0, 1),
        Maximum = chance.Long(1, 100),
        Codes = chance.Several(0, 2, () => chance.Name("external", "internal")),
    };

    private MissingMarkEffect Effect() => chance.IsWild ? chance.Word<MissingMarkEffect>() : chance.Of(MissingMarkEffect.Eliminates, MissingMarkEffect.IsLeftOut);
}
