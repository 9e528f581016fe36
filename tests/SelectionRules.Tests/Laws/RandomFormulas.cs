using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SelectionRules.Tests.Laws;

/// <summary>Random formulas and conditions of the whole vocabulary, small enough to read when they fail.</summary>
internal static class RandomFormulas
{
    public static readonly LocalDate ReferenceDate = new(2025, 10, 26);

    public static readonly string[] Domains = ["social-media", "press"];

    public static readonly string[] Fields = ["communication", "law"];

    public static readonly string[] Contests = ["external", "internal"];

    public static Gen<Score> Score(IReadOnlyList<ScoredTest> tests, int depth)
    {
        var leaf = Gen.Frequency(
            (6, Gen.Elements<ScoredTest>([.. tests]).Select(SelectionRules.Score.Of)),
            (1, Numbers().Select(SelectionRules.Score.Fixed)),
            (1, Gen.Constant<Score>(new Score.OfFact { Fact = "seniority" })));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Score(tests, depth - 1);
        return Gen.Frequency(
            (4, leaf),
            (2, Weights(inner, -3, 3).Select(terms => SelectionRules.Score.Sum(terms))),
            (1, Weights(inner, 1, 3).Select(terms => SelectionRules.Score.MeanOf(terms))),
            (1, from parts in Gen.Elements<ScoredTest>([.. tests]).ArrayOf(2)
                from share in Gen.Choose(1, 3)
                select SelectionRules.Score.WeightedOutOf(100, Weight.Of(share, 4, parts[0]), Weight.Of(4 - share, 4, parts[1]))),
            (1, Gen.Elements<ScoredTest>([.. tests]).Two().Select(pair => SelectionRules.Score.Rescale(SelectionRules.Score.Sum(pair.Item1, pair.Item2), 100))),
            (1, inner.ArrayOf(3).SelectMany(scores => Gen.Choose(1, 3).Select(count => SelectionRules.Score.Best(count, scores)))),
            (1, inner.ArrayOf(2).Select(scores => (Score)new Score.LowestOf { Scores = [.. scores] })),
            (1, inner.SelectMany(score => Numbers().Select(number => SelectionRules.Score.PointsAbove(number, score)))),
            (1, inner.SelectMany(score => Numbers().Select(number => SelectionRules.Score.Cap(score, number, number + 5)))),
            (1, inner.ArrayOf(2).Select(scores => (Score)new Score.Distance { Between = scores[0], And = scores[1] })),
            (1, from score in inner
                from decimals in Gen.Choose(0, 1)
                from mode in Gen.Elements(RoundingMode.Truncate, RoundingMode.HalfUp, RoundingMode.HalfEven)
                select SelectionRules.Score.Round(score, decimals, mode)),
            (1, from test in Gen.Elements<ScoredTest>([.. tests])
                from value in Gen.Choose(0, 20)
                from countsAs in Numbers()
                select (Score)new Score.Replaced { Score = test, Value = Fraction.Of(value, 2), CountsAs = countsAs }),
            (1, inner.Two().Select(parts => SelectionRules.Score.KnownOr(parts.Item1, parts.Item2))),
            (1, Weights(inner, 1, 3).Select(terms => SelectionRules.Score.MeanOfKnown(terms))),
            (1, from parts in inner.ArrayOf(3)
                from bound in Numbers()
                select SelectionRules.Score.When(Condition.ScoreAtLeast(bound, parts[0]), parts[1], parts[2])));
    }

    /// <summary>Makes a condition that looks at the application alone.</summary>
    public static Gen<Condition> Evidence(int depth) => Composed(EvidenceLeaf(), depth);

    /// <summary>Makes a condition that looks at results, facts and groups.</summary>
    public static Gen<Condition> Results(IReadOnlyList<Test> tests, IReadOnlyList<string> groups, int depth)
    {
        ScoredTest[] scored = [.. tests.OfType<ScoredTest>()];
        var leaves = new List<(int, Gen<Condition>)> { (1, FactLeaf()) };
        if (scored.Length > 0)
        {
            leaves.Add((6, ScoreIs(scored)));
        }

        if (groups.Count > 0)
        {
            leaves.Add((1, Gen.Elements<string>([.. groups]).Select(group => (Condition)new Condition.InGroup { Group = group })));
        }

        foreach (var level in tests.OfType<LevelTest>())
        {
            leaves.Add((2, Gen.Elements(LanguageLevel.A2, LanguageLevel.B2).Select(needed => Condition.LevelAtLeast(needed, level))));
        }

        foreach (var rated in tests.OfType<RatedTest>())
        {
            leaves.Add((2, Gen.Elements("high", "low").Select(rating => (Condition)new Condition.RatingIs { Test = rated, OneOf = [rating] })));
        }

        leaves.Add((1, from test in Gen.Elements<Test>([.. tests])
                       from states in Gen.Elements(Enum.GetValues<ResultState>()).ArrayOf(2)
                       select (Condition)new Condition.ResultIs { Test = test, OneOf = [.. states.Distinct()] }));
        return Composed(Gen.Frequency([.. leaves]), depth);
    }

    public static Gen<Fraction> Numbers() => Gen.Choose(-4, 40).Select(halves => Fraction.Of(halves, 2));

    private static Gen<Condition> ScoreIs(IReadOnlyList<ScoredTest> tests) =>
        from score in Score(tests, depth: 2)
        from comparison in Gen.Frequency((5, Gen.Constant(Comparison.AtLeast)), (1, Gen.Elements(Enum.GetValues<Comparison>())))
        from threshold in Gen.Frequency(
            (6, Gen.Choose(0, 20).Select(points => Threshold.Points(points))),
            (2, Gen.Choose(1, 10).Select(tenths => Threshold.OfMaximum(Fraction.Of(tenths, 10)))),
            (1, Gen.Elements("set", "set").Select(Threshold.SetByJury)))
        select (Condition)new Condition.ScoreIs { Score = score, Comparison = comparison, Threshold = threshold };

    private static Gen<Condition> EvidenceLeaf() => Gen.Frequency(
        (1, Gen.Constant(Condition.UnionCitizen)),
        (1, Gen.Constant(Condition.IrreproachableConduct)),
        (1, Gen.Constant<Condition>(new Condition.HasDocument { Document = SupportingDocument.CurriculumVitae })),
        (3, Gen.SubListOf(Fields).Select(fields => Condition.Holds(DiplomaLevel.Bachelor, [.. fields]))),
        (2, from domains in Gen.SubListOf(Domains)
            from months in Gen.Elements(1, 12, 24)
            select (Condition)new Condition.HasExperience { Domains = [.. domains], Duration = Period.FromMonths(months) }),
        (3, FactLeaf()));

    private static Gen<Condition> FactLeaf() => Gen.OneOf(
        Gen.Constant(Condition.FactTrue("disabled")),
        Gen.Elements(Contests).Select(code => Condition.CodeIn("contest", code)),
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from bound in Gen.Choose(0, 4)
        select (Condition)new Condition.NumberIs { Fact = "seniority", Comparison = comparison, Than = bound },
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from before in Gen.Elements(null, Period.FromYears(18), Period.FromMonths(1))
        select (Condition)new Condition.DateIs { Fact = "born", Comparison = comparison, Before = before },
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from reached in Gen.Elements(Enum.GetValues<AgeReached>())
        select (Condition)new Condition.AgeIs { BirthDate = "born", Comparison = comparison, Years = 18, Reached = reached });

    private static Gen<Condition> Composed(Gen<Condition> leaf, int depth)
    {
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Composed(leaf, depth - 1);
        return Gen.Frequency(
            (4, leaf),
            (2, inner.ArrayOf(2).Select(parts => Condition.AllOf(parts))),
            (2, inner.ArrayOf(2).Select(parts => Condition.AnyOf(parts))),
            (1, inner.ArrayOf(3).SelectMany(parts => Gen.Choose(1, 3).Select(count => Condition.CountOf(count, parts)))),
            (1, inner.Select(Condition.Not)));
    }

    private static Gen<Weight[]> Weights(Gen<Score> scores, int smallest, int largest) =>
        Gen.Choose(smallest, largest).SelectMany(value => scores.Select(score => Weight.Of(value, score))).ArrayOf(2);
}
