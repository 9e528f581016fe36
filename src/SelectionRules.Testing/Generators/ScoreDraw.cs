namespace SelectionRules.Testing;

/// <summary>Draws formulas of every kind over the tests and facts of a draft.</summary>
internal static class ScoreDraw
{
    private static readonly Fraction[][] Weights =
    [
        [Fraction.Of(2, 3), Fraction.Of(1, 3)],
        [Fraction.Of(1, 2), Fraction.Of(1, 2)],
        [Fraction.Of(1, 7), Fraction.Of(6, 7)],
        [Fraction.Of(3, 10), Fraction.Of(3, 10), Fraction.Of(2, 5)],
        [Fraction.Of(1, 3), Fraction.Of(1, 3), Fraction.Of(1, 3)],
    ];

    /// <summary>Draws a formula.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="tests">The tests that it may look at, at least one.</param>
    /// <param name="depth">How deeply it may be nested.</param>
    public static Score Of(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests, int depth)
    {
        var choices = draft.Choices;
        if (depth == 0 || choices.Chance(30))
        {
            return Leaf(draft, tests);
        }

        switch (choices.Below(17))
        {
            case 0:
                return new Score.Total { Terms = Terms(draft, tests, depth) };
            case 1:
                return new Score.Mean { Terms = [.. Terms(draft, tests, depth).Where(term => term.Value.Sign > 0).DefaultIfEmpty(Weight.Of(1, Leaf(draft, tests)))] };
            case 2 or 3:
                return Weighted(draft, tests, depth);
            case 4:
                return PositivePart(draft, tests, depth) is { } part ? Score.Rescale(part, choices.Of<Fraction>(10, 20, 100, 30)) : Leaf(draft, tests);
            case 5:
                var several = Several(draft, tests, depth);
                return new Score.BestOf { Count = choices.Between(1, several.Count), Scores = several };
            case 6:
                return new Score.LowestOf { Scores = Several(draft, tests, depth) };
            case 7:
                var above = Of(draft, tests, depth - 1);
                return Score.PointsAbove(Between(draft, above), above);
            case 8:
                var clamped = Of(draft, tests, depth - 1);
                return choices.Chance(50) ? Score.Cap(clamped, atMost: Between(draft, clamped)) : Score.Cap(clamped, atLeast: Between(draft, clamped));
            case 9:
                return new Score.Distance { Between = Leaf(draft, tests), And = Leaf(draft, tests) };
            case 10 or 11:
                return Score.Round(Of(draft, tests, depth - 1), choices.Below(3), choices.Of(RoundingMode.Truncate, RoundingMode.HalfUp, RoundingMode.HalfEven));
            case 12:
                var replaced = Of(draft, tests, depth - 1);
                var value = Between(draft, replaced);
                return new Score.Replaced { Score = replaced, Value = value, CountsAs = value + choices.Of(Fraction.Of(1, 2), Fraction.Of(1, 100), Fraction.One) };
            case 13:
                return Score.KnownOr(Of(draft, tests, depth - 1), Of(draft, tests, depth - 1));
            case 14 or 15:
                return new Score.KnownMean { Terms = [.. Several(draft, tests, depth).Select(part => Weight.Of(choices.Of<Fraction>(1, 1, 2, 3, 0.5m, Fraction.Of(2, 3)), part))] };
            default:
                return Score.When(ConditionDraw.OnAnything(draft, 1), Of(draft, tests, depth - 1), Of(draft, tests, depth - 1));
        }
    }

    private static Score Leaf(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests)
    {
        var numbers = draft.FactsOf(FactKind.Number);
        return draft.Choices.Below(20) switch
        {
            0 when numbers.Count > 0 => new Score.OfFact { Fact = draft.Choices.From(numbers) },
            1 => Score.Fixed(draft.Choices.Of<Fraction>(5, 10, 2.5m)),
            _ => Score.Of(draft.Choices.From(tests)),
        };
    }

    private static Sequence<Score> Several(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests, int depth) =>
        [.. Enumerable.Range(0, draft.Choices.Between(2, 3)).Select(_ => Of(draft, tests, depth - 1))];

    private static Sequence<Weight> Terms(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests, int depth) =>
        [.. Several(draft, tests, depth).Select(score => Weight.Of(draft.Choices.Of<Fraction>(1, 1, 1, 2, 3, 0.5m, -1), score))];

    /// <summary>Draws a score weighted in the ratio of the maxima: a plain sum, rescaled.</summary>
    public static Score ByMaxima(Choices choices, IReadOnlyList<ScoredTest> tests)
    {
        var sum = tests.Select(test => test.Maximum.ToFraction()).Aggregate((total, maximum) => total + maximum);
        return new Score.Weighted { OutOf = choices.Of<Fraction>(100, 20, 10), Parts = [.. tests.Select(test => Weight.Of(test.Maximum.ToFraction() / sum, test))] };
    }

    // In the ratio of the maxima as often as not, so that the weighting is a plain sum.
    private static Score.Weighted Weighted(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests, int depth)
    {
        var outOf = draft.Choices.Of<Fraction>(100, 20, 10);
        var weights = draft.Choices.From(Weights);
        var parts = weights.Select(_ => PositivePart(draft, tests, draft.Choices.Below(depth)) ?? Score.Of(draft.Choices.From(tests))).ToList();
        if (draft.Choices.Chance(40))
        {
            var maxima = parts.ConvertAll(part => draft.BoundsOf(part).High);
            var sum = maxima.Aggregate((total, maximum) => total + maximum);
            weights = [.. maxima.Select(maximum => maximum / sum)];
        }

        return new() { OutOf = outOf, Parts = [.. parts.Zip(weights, (part, weight) => Weight.Of(weight, part))] };
    }

    private static Score? PositivePart(ProcedureDraft draft, IReadOnlyList<ScoredTest> tests, int depth) =>
        Of(draft, tests, Math.Max(0, depth - 1)) is var part && draft.BoundsOf(part).High.Sign > 0 ? part : null;

    private static Fraction Between(ProcedureDraft draft, Score score)
    {
        var bounds = draft.BoundsOf(score);
        return ScoreArithmetic.Round(bounds.Low + ((bounds.High - bounds.Low) * Fraction.Of(draft.Choices.Between(1, 9), 10)), 0, RoundingMode.Truncate);
    }
}
