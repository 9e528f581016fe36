namespace SelectionRules.Json.Tests;

/// <summary>Draws conditions, scores and orders over tests and facts that there are.</summary>
internal sealed class TreeDraw(Chance chance, IReadOnlyList<string> groups)
{
    private List<Test> Tests { get; } = [];

    private List<ScoredTest> Scored => [.. Tests.OfType<ScoredTest>()];

    /// <summary>Lets rules look at a test from now on.</summary>
    public void Add(Test test) => Tests.Add(test);

    /// <summary>A condition on the application alone.</summary>
    public Condition Evidence(int depth = 2)
    {
        if (depth > 0 && chance.Is(30))
        {
            return Combined(() => Evidence(depth - 1));
        }

        return chance.Number(0, 9) switch
        {
            0 => new Condition.CitizenOf { Countries = Countries() },
            1 => new Condition.Declares { Statement = chance.Word<DeclaredStatement>() },
            2 => Diploma(),
            3 => new Condition.HasExperience { Domains = chance.Several(0, 2, () => chance.Name("social-media", "law")), Duration = chance.Period() },
            4 => new Condition.HasDocument { Document = chance.Of(SupportingDocument.CurriculumVitae, SupportingDocument.Of("proof")) },
            5 => new Condition.CodeIs { Fact = chance.Name(ProcedureDraw.Contest), OneOf = chance.Several(chance.IsWild ? 0 : 1, 2, () => chance.Name("external", "internal")) },
            6 => new Condition.NumberIs { Fact = chance.Name(ProcedureDraw.Children), Comparison = chance.Word<Comparison>(), Than = chance.Long(1, 5) },
            7 => new Condition.DateIs { Fact = chance.Name(ProcedureDraw.Born), Comparison = chance.Word<Comparison>(), Than = chance.PerhapsValue(50, chance.Date), Before = chance.Perhaps(50, chance.Period) },
            8 => new Condition.AgeIs
            {
                BirthDate = chance.Name(ProcedureDraw.Born),
                Comparison = chance.Word<Comparison>(),
                Years = chance.Whole(18, 70),
                On = chance.PerhapsValue(50, chance.Date),
                Reached = chance.Word<AgeReached>(),
            },
            _ => new Condition.FactIs { Fact = chance.Name(ProcedureDraw.Disabled) },
        };
    }

    public Condition Diploma() => new Condition.HoldsDiploma
    {
        Levels = chance.Some(Enum.GetValues<DiplomaLevel>()),
        Fields = chance.Several(0, 2, () => chance.Name("law", "communication")),
        Languages = chance.Several(0, 1, () => chance.Of(Language.Dutch, Language.French)),
    };

    /// <summary>A condition on anything.</summary>
    public Condition Any(int depth = 2)
    {
        if (depth > 0 && chance.Is(30))
        {
            return Combined(() => Any(depth - 1));
        }

        var test = Tests.Count == 0 ? null : chance.OneOf(Tests);
        return chance.Is(30) ? Evidence(depth)
            : chance.Is(20) ? new Condition.InGroup { Group = chance.Name([.. groups]) }
            : chance.Is(20) && test is not null and not AdvisoryTest ? new Condition.ResultIs { Test = test, OneOf = chance.Some(Enum.GetValues<ResultState>()) }
            : test switch
            {
                LevelTest level => new Condition.LevelIs { Test = level, Level = chance.OneOf(level.Scale.Levels) },
                RatedTest rated => new Condition.RatingIs { Test = rated, OneOf = chance.Several(chance.IsWild ? 0 : 1, 2, () => chance.OneOf(rated.Ratings)) },
                ScoredTest => Passing(depth),
                _ => Evidence(depth),
            };
    }

    /// <summary>A condition that a score can meet and miss.</summary>
    public Condition Passing(int depth = 2) => new Condition.ScoreIs
    {
        Score = Score(depth),
        Comparison = chance.IsWild ? chance.Word<Comparison>() : chance.Of(Comparison.AtLeast, Comparison.MoreThan),
        Threshold = Threshold(),
    };

    public Threshold Threshold() => chance.Number(0, chance.IsWild ? 3 : 1) switch
    {
        0 => new Threshold.ShareOfMaximum { Share = chance.Share() },
        1 => new Threshold.Recorded { Id = chance.Name(ProcedureDraw.JuryMinimum) },
        2 => new Threshold.InPoints { Value = chance.Fraction(20) },
        _ => new Threshold.ShareOfMaximum { Share = SelectionRules.Fraction.Of(chance.Number(0, 1000), chance.Number(1, 1000)) },
    };

    public Score Score(int depth = 2)
    {
        if (depth <= 0 || chance.Is(30))
        {
            return Scored.Count == 0 ? new Score.Constant { Value = chance.Fraction(5) } : new Score.OfTest { Test = chance.OneOf(Scored) };
        }

        Score Part() => Score(depth - 1);
        return chance.Number(0, 14) switch
        {
            0 => new Score.Total { Terms = Terms(Part) },
            1 => new Score.Mean { Terms = Terms(Part) },
            2 => Weighted(chance.Several(1, 3, Part)),
            3 => new Score.Rescaled { Score = Part(), To = chance.Fraction(100) },
            4 => chance.Several(1, 3, Part) is var scores ? new Score.BestOf { Count = chance.Whole(1, scores.Count), Scores = scores } : null!,
            5 => new Score.LowestOf { Scores = chance.Several(1, 3, Part) },
            6 => new Score.Above { Score = Part(), Threshold = chance.Fraction(3) },
            7 => new Score.Clamped { Score = Part(), AtLeast = chance.PerhapsValue(50, () => chance.IsWild ? chance.Fraction(3) : 0), AtMost = chance.PerhapsValue(50, () => chance.Fraction(50)) },
            8 => new Score.Distance { Between = Part(), And = Part() },
            9 => new Score.Rounded { Score = Part(), Decimals = chance.Whole(0, 4), Mode = chance.Word<RoundingMode>() },
            10 => new Score.Replaced { Score = Part(), Value = chance.Fraction(10), CountsAs = chance.Fraction(10) },
            11 => new Score.Either { If = Any(depth - 1), Then = Part(), Otherwise = Part() },
            12 => new Score.OrElse { Score = Part(), Otherwise = Part() },
            13 => new Score.KnownMean { Terms = Terms(Part) },
            _ => chance.Is(50) ? new Score.OfFact { Fact = chance.Name(ProcedureDraw.Children) } : new Score.Constant { Value = chance.Fraction(10) },
        };
    }

    /// <summary>The parts with weights that sum to 1; to anything where chance is wild.</summary>
    public Score.Weighted Weighted(Sequence<Score> parts)
    {
        var sum = parts.Count * (parts.Count + 1) / 2;
        return new Score.Weighted
        {
            OutOf = chance.Fraction(100),
            Parts = parts.Select((part, position) => Weight.Of(chance.IsWild && chance.Is(40) ? chance.Fraction(1) : Fraction.Of(position + 1, sum), part)).ToSequence(),
        };
    }

    public Order Order() => new()
    {
        Keys = chance.Several(chance.IsWild ? 0 : 1, 3, () => Key() with { Among = chance.Perhaps(20, () => Any(1)) }),
    };

    private OrderKey Key() => chance.Number(0, 3) switch
    {
        0 => new OrderKey.ByScore { Score = Score(1), First = chance.Word<Extreme>() },
        1 => new OrderKey.ByFact { Fact = chance.Name(ProcedureDraw.Born, ProcedureDraw.Children), First = chance.Word<Extreme>() },
        2 => new OrderKey.ByClass { Members = Any(1) },
        _ => new OrderKey.ByLot { Fact = chance.Name(ProcedureDraw.Children), Provenance = chance.Words() },
    };

    private Sequence<Weight> Terms(Func<Score> part) => chance.Several(chance.IsWild ? 0 : 1, 3, () => Weight.Of(chance.Is(40) ? 1 : chance.Fraction(5), part()));

    private Condition Combined(Func<Condition> part) => chance.Number(0, 3) switch
    {
        0 => new Condition.All { Of = chance.Several(chance.IsWild ? 0 : 1, 3, part) },
        1 => new Condition.Any { Of = chance.Several(chance.IsWild ? 0 : 1, 3, part) },
        2 => chance.Several(1, 3, part) is var of ? new Condition.SomeOf { Count = chance.Whole(1, of.Count), Of = of } : null!,
        _ => new Condition.Negation { Of = part() },
    };

    private Countries Countries() => chance.Number(0, 2) switch
    {
        0 => SelectionRules.Countries.EuropeanUnion,
        1 => SelectionRules.Countries.EuropeanEconomicAreaAndSwitzerland,
        _ => SelectionRules.Countries.List(chance.Several(chance.IsWild ? 0 : 1, 3, () => chance.Of(CountryCode.Belgium, CountryCode.Of("FR"), CountryCode.Of("BR"))).AsSpan()),
    };
}
