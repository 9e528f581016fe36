using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SelectionRules.Tests;

/// <summary>The sample procedure with random formulas, conditions and rules in it: some sound, some not.</summary>
public static class MutatedProcedures
{
    private static readonly Gen<ScoredTest> Tests = Gen.Frequency((9, Gen.Elements(Sample.First, Sample.Second, Sample.Third)), (2, Gen.Constant(Sample.Oral)), (1, Gen.Constant(Sample.Elsewhere)));

    private static readonly Gen<Fraction> Numbers = Gen.Frequency(
        (12, Gen.Elements<Fraction>(Fraction.Of(1, 3), Fraction.Of(1, 2), Fraction.Of(2, 3), 1, 2, 7.5m, 10)),
        (1, Gen.Elements<Fraction>(-1, 0, 20, 100)));
    private static readonly Gen<Comparison> Comparisons = Gen.Elements(Enum.GetValues<Comparison>());
    private static readonly Gen<string> Dates = FactOf("born");
    private static readonly Gen<string> Counts = FactOf("children");
    private static readonly Gen<string> Truths = FactOf("disabled");
    private static readonly Gen<string> Codes = FactOf("contest");

    private static readonly Gen<Threshold> Thresholds = Gen.OneOf(
        Numbers.Select(Threshold.Points),
        Numbers.Select(Threshold.OfMaximum),
        Gen.Elements("minimum", "recorded").Select(Threshold.SetByJury));

    public static Arbitrary<SelectionProcedure> Procedures() => Arb.From(
        from count in Gen.Choose(1, 2)
        from changes in Change().ListOf(count)
        select changes.Aggregate(Sample.Procedure, (procedure, change) => change(procedure)));

    // Of the right kind mostly; else of another one, or unknown.
    private static Gen<string> FactOf(string id) => Gen.Frequency((19, Gen.Constant(id)), (1, Gen.Elements("born", "children", "disabled", "contest", "unknown")));

    private static Gen<Func<SelectionProcedure, SelectionProcedure>> Change() => Gen.OneOf(
        Evidence(3).Select<Condition, Func<SelectionProcedure, SelectionProcedure>>(condition => procedure => procedure with { Eligibility = procedure.Eligibility.Add(new("planted", condition, Sample.Law("4"))) }),
        Evidence(3).Select<Condition, Func<SelectionProcedure, SelectionProcedure>>(condition => procedure => procedure with { Preferences = procedure.Preferences.Add(new("planted", condition, Sample.Law("5"))) }),
        Gen.Elements("gate", "written", "oral").Zip(Conditions(3)).Select<(string Stage, Condition Condition), Func<SelectionProcedure, SelectionProcedure>>(
            chosen => procedure => Change(procedure, chosen.Stage, stage => stage with { PassMarks = stage.PassMarks.Add(new(chosen.Condition, Sample.Law("8"))) })),
        Conditions(2).Select<Condition, Func<SelectionProcedure, SelectionProcedure>>(
            condition => procedure => Change(procedure, "written", stage => stage with { Cutoff = stage.Cutoff! with { OnTop = condition } })),
        Scores(3).Zip(Gen.Elements(Enum.GetValues<TiePolicy>())).Select<(Score Score, TiePolicy Ties), Func<SelectionProcedure, SelectionProcedure>>(
            chosen => procedure => Change(procedure, "written", stage => stage with { Cutoff = stage.Cutoff! with { By = Order.HighestFirst(chosen.Score), Ties = chosen.Ties } })),
        Scores(4).Select<Score, Func<SelectionProcedure, SelectionProcedure>>(
            score => procedure => procedure with { FinalScore = new(Score.Sum(score, Sample.Final), Sample.Law("11")) }),
        Keys().Select<OrderKey, Func<SelectionProcedure, SelectionProcedure>>(key => procedure => procedure with { Ranking = procedure.Ranking with { By = procedure.Ranking.By.Then(key) } }),
        Evidence(2).Two().Select<(Condition One, Condition Other), Func<SelectionProcedure, SelectionProcedure>>(
            lists => procedure => procedure with { Grouping = new Grouping.ByList { Lists = [new("one", lists.One, Sample.Law("6")), new("other", lists.Other, Sample.Law("6"))] } }),
        Codes.Select<string, Func<SelectionProcedure, SelectionProcedure>>(fact => procedure => procedure with { Grouping = Grouping.ByFact(fact) }),
        Gen.Elements(Enum.GetValues<MissingMarkEffect>()).Select<MissingMarkEffect, Func<SelectionProcedure, SelectionProcedure>>(
            effect => procedure => procedure with { MissingMarks = [new(ResultState.Absent, effect, Sample.Law("10"))] }),
        Gen.Constant<Func<SelectionProcedure, SelectionProcedure>>(procedure => procedure with { RecordedThresholds = [new("recorded", 12, "the jury", new(2026, 4, 3))] }));

    private static SelectionProcedure Change(SelectionProcedure procedure, string id, Func<Stage, Stage> change) =>
        procedure with { Stages = [.. procedure.Stages.Select(stage => stage.Id == id ? change(stage) : stage)] };

    private static Gen<OrderKey> Keys() => Gen.OneOf(
        Scores(2).Select(OrderKey.HighestFirst),
        Conditions(2).Select(OrderKey.FirstThoseWho),
        Dates.Select(OrderKey.EarliestFirst),
        Counts.Select(fact => OrderKey.Lot(fact, "drawn by the clerk")));

    /// <summary>What can be decided from the application alone, mostly.</summary>
    private static Gen<Condition> Evidence(int depth) => Trees(
        depth,
        Gen.Frequency(
            (3, Gen.Constant(Condition.UnionCitizen)),
            (1, Gen.Constant(Condition.IrreproachableConduct)),
            (3, Gen.Elements(Enum.GetValues<DiplomaLevel>()).Select(level => Condition.Holds(level))),
            (3, Gen.Choose(0, 3).Select(years => Condition.Experience("law", Period.FromYears(years)))),
            (3, Truths.Select(Condition.FactTrue)),
            (3, Codes.Select(fact => Condition.CodeIn(fact, "internal"))),
            (3, Counts.Zip(Comparisons).Select(chosen => (Condition)new Condition.NumberIs { Fact = chosen.Item1, Comparison = chosen.Item2, Than = 2 })),
            (3, Dates.Zip(Comparisons).Select(chosen => (Condition)new Condition.DateIs { Fact = chosen.Item1, Comparison = chosen.Item2, Before = Period.FromYears(30) })),
            (3, Dates.Zip(Comparisons).Select(chosen => (Condition)new Condition.AgeIs { BirthDate = chosen.Item1, Comparison = chosen.Item2, Years = 30 })),
            (1, Gen.Constant(Condition.LevelAtLeast(LanguageLevel.B2, Sample.Level)))));

    private static Gen<Condition> Conditions(int depth) => Trees(
        depth,
        Gen.Frequency(
            (6, Evidence(0)),
            (2, Gen.Frequency((5, Gen.Constant("nl")), (1, Gen.Elements("one", "internal"))).Select(group => (Condition)new Condition.InGroup { Group = group })),
            (2, Gen.Elements(LanguageLevel.A1, LanguageLevel.B2).Select(level => Condition.LevelAtLeast(level, Sample.Level))),
            (2, Gen.Constant<Condition>(new Condition.RatingIs { Test = Sample.Jury, OneOf = ["high"] })),
            (1, Gen.Elements<Test>(Sample.Jury, Sample.First, Sample.Survey).Select(test => (Condition)new Condition.ResultIs { Test = test, OneOf = [ResultState.Absent] })),
            (8, depth == 0 ? Evidence(0) : ScoreConditions(depth - 1))));

    private static Gen<Condition> ScoreConditions(int depth) =>
        from score in Scores(depth)
        from comparison in Comparisons
        from threshold in Thresholds
        select (Condition)new Condition.ScoreIs { Score = score, Comparison = comparison, Threshold = threshold };

    private static Gen<Condition> Trees(int depth, Gen<Condition> leaf)
    {
        if (depth == 0)
        {
            return leaf;
        }

        var part = Trees(depth - 1, leaf);
        var parts = part.NonEmptyListOf().Select(list => list.Take(3).ToSequence());
        return Gen.OneOf<Condition>(
            leaf,
            parts.Select(of => (Condition)new Condition.All { Of = of }),
            parts.Select(of => (Condition)new Condition.Any { Of = of }),
            parts.Zip(Gen.Choose(1, 2)).Select(chosen => (Condition)new Condition.SomeOf { Count = chosen.Item2, Of = chosen.Item1 }),
            part.Select(Condition.Not));
    }

    private static Gen<Score> Scores(int depth)
    {
        var leaf = Gen.OneOf(
            Tests.Select(Score.Of),
            Numbers.Select(Score.Fixed),
            Counts.Select(fact => (Score)new Score.OfFact { Fact = fact }));
        if (depth == 0)
        {
            return leaf;
        }

        var part = Scores(depth - 1);
        var terms = Numbers.Zip(part).Select(term => Weight.Of(term.Item1, term.Item2)).NonEmptyListOf().Select(list => list.Take(3).ToSequence());
        var scores = part.NonEmptyListOf().Select(list => list.Take(3).ToSequence());
        return Gen.OneOf(
            leaf,
            terms.Select(of => (Score)new Score.Total { Terms = of }),
            terms.Select(of => (Score)new Score.Mean { Terms = of }),
            terms.Select(of => (Score)new Score.KnownMean { Terms = of }),
            part.Two().Select(two => Score.KnownOr(two.Item1, two.Item2)),
            part.Two().Select(two => Score.WeightedOutOf(100, Weight.Of(1, 3, two.Item1), Weight.Of(2, 3, two.Item2))),
            part.Zip(Numbers).Select(chosen => Score.Rescale(chosen.Item1, chosen.Item2)),
            scores.Zip(Gen.Choose(1, 2)).Select(chosen => (Score)new Score.BestOf { Count = chosen.Item2, Scores = chosen.Item1 }),
            scores.Select(of => (Score)new Score.LowestOf { Scores = of }),
            part.Zip(Numbers).Select(chosen => Score.PointsAbove(chosen.Item2, chosen.Item1)),
            part.Zip(Numbers).Select(chosen => Score.Cap(chosen.Item1, atLeast: 0, atMost: chosen.Item2)),
            part.Two().Select(two => (Score)new Score.Distance { Between = two.Item1, And = two.Item2 }),
            part.Zip(Gen.Choose(0, 13)).Select(chosen => Score.Round(chosen.Item1, chosen.Item2, RoundingMode.HalfEven)),
            part.Zip(Numbers).Select(chosen => (Score)new Score.Replaced { Score = chosen.Item1, Value = chosen.Item2, CountsAs = 6 }),
            Conditions(depth - 1).Zip(part).Select(chosen => Score.When(chosen.Item1, chosen.Item2, Sample.First)));
    }
}
