namespace SelectionRules.RulesOracle;

/// <summary>"A score is a formula." What a formula gives on what is known of one candidate; null where it has no value.</summary>
internal static class Scores
{
    public static Extent? Of(Score score, Evidence evidence) => score switch
    {
        Score.OfTest ofTest => evidence.PointsIn(ofTest.Test),
        Score.OfFact ofFact => evidence.Fact(ofFact.Fact) is { } number ? Extent.Of(number.AsT2) : null,
        Score.Constant constant => Extent.Of(constant.Value),
        Score.Total total => SumOf(total.Terms, evidence),
        Score.Mean mean => SumOf(mean.Terms, evidence) is { } sum ? sum * (1 / SumOfWeights(mean.Terms)) : null,
        Score.Weighted weighted => Sum(weighted.Parts.Select(part => Rescaled(part.Score, weighted.OutOf, evidence) is { } value ? value * part.Value : null)),
        Score.Rescaled rescaled => Rescaled(rescaled.Score, rescaled.To, evidence),
        Score.BestOf best => OverThoseThatCount([.. best.Scores.Select(one => (Of(one, evidence), (Ratio)1))], parts => Best(best.Count, parts)),
        Score.LowestOf lowest => OverThoseThatCount([.. lowest.Scores.Select(one => (Of(one, evidence), (Ratio)1))], Lowest),
        Score.Above above => Of(above.Score, evidence)?.Map(value => Ratio.Max(0, value - above.Threshold)),
        Score.Clamped clamped => Of(clamped.Score, evidence)?.Map(value => Clamp(clamped, value)),
        Score.Distance distance => Of(distance.Between, evidence) is { } one && Of(distance.And, evidence) is { } other ? Distance(one, other) : null,
        Score.Rounded rounded => Of(rounded.Score, evidence)?.Map(value => value.Rounded(rounded.Decimals, rounded.Mode)),
        Score.Replaced replaced => Of(replaced.Score, evidence) is { } value ? Replace(replaced, value) : null,
        Score.OrElse orElse => Of(orElse.Score, evidence) switch
        {
            null => Of(orElse.Otherwise, evidence),
            { OrNone: true } perhaps => Of(orElse.Otherwise, evidence) is { } otherwise ? Extent.Either(perhaps, otherwise) with { OrNone = otherwise.OrNone } : perhaps,
            { } value => value,
        },
        Score.KnownMean mean => OverThoseThatCount([.. mean.Terms.Select(term => (Of(term.Score, evidence), (Ratio)term.Value))], MeanOfKnown),
        Score.Either either => Conditions.Of(either.If, evidence with { Supposed = [] }) switch
        {
            Verdict.Met => Of(either.Then, evidence),
            Verdict.NotMet => Of(either.Otherwise, evidence),
            Verdict.Undetermined => Extent.OneOf(
                Of(either.Then, evidence with { Supposed = [.. evidence.Supposed, (either.If, true)] }),
                Of(either.Otherwise, evidence with { Supposed = [.. evidence.Supposed, (either.If, false)] })),

            // "A mark that an absence took away, which eliminates": the sum has an absent part, and no value.
            _ when evidence.Procedure.Stages.SelectMany(stage => stage.Tests).Any(test => Mentions(either.If, test.Id) && evidence.IsEliminatedIn(test)) => null,

            // With nothing to compare in it the condition does not hold.
            _ => Of(either.Otherwise, evidence),
        },
        _ => throw new NotSupportedException(score.GetType().Name),
    };

    // Whether a condition asks for a test, as its notation says.
    private static bool Mentions(object? part, string test) => part switch
    {
        Condition.All all => all.Of.Any(one => Mentions(one, test)),
        Condition.Any any => any.Of.Any(one => Mentions(one, test)),
        Condition.SomeOf some => some.Of.Any(one => Mentions(one, test)),
        Condition.Negation not => Mentions(not.Of, test),
        Condition.ScoreIs score => Mentions(score.Score, test),
        Condition.LevelIs level => level.Test.Id == test,
        Condition.RatingIs rating => rating.Test.Id == test,
        Condition.ResultIs result => result.Test.Id == test,
        Score.OfTest ofTest => ofTest.Test.Id == test,
        Score.Total total => total.Terms.Any(term => Mentions(term.Score, test)),
        Score.Mean mean => mean.Terms.Any(term => Mentions(term.Score, test)),
        Score.Weighted weighted => weighted.Parts.Any(term => Mentions(term.Score, test)),
        Score.Rescaled rescaled => Mentions(rescaled.Score, test),
        Score.BestOf best => best.Scores.Any(one => Mentions(one, test)),
        Score.LowestOf lowest => lowest.Scores.Any(one => Mentions(one, test)),
        Score.Above above => Mentions(above.Score, test),
        Score.Clamped clamped => Mentions(clamped.Score, test),
        Score.Distance distance => Mentions(distance.Between, test) || Mentions(distance.And, test),
        Score.Rounded rounded => Mentions(rounded.Score, test),
        Score.Replaced replaced => Mentions(replaced.Score, test),
        Score.OrElse orElse => Mentions(orElse.Score, test) || Mentions(orElse.Otherwise, test),
        Score.KnownMean mean => mean.Terms.Any(term => Mentions(term.Score, test)),
        Score.Either inner => Mentions(inner.If, test) || Mentions(inner.Then, test) || Mentions(inner.Otherwise, test),
        _ => false,
    };

    public static Ratio SumOfWeights(Sequence<Weight> terms) => terms.Aggregate(Ratio.Zero, (sum, term) => sum + term.Value);

    public static Ratio Clamp(Score.Clamped clamped, Ratio value)
    {
        value = clamped.AtLeast is { } floor ? Ratio.Max(value, floor) : value;
        return clamped.AtMost is { } cap ? Ratio.Min(value, cap) : value;
    }

    /// <summary>The distance of two numbers that each lie somewhere: 0 where they can meet, at most from the one end to the other.</summary>
    public static Extent Distance(Extent one, Extent other)
    {
        var gap = Ratio.Max(one.Low - other.High, other.Low - one.High);
        return new(Ratio.Max(0, gap), Ratio.Max(one.High - other.Low, other.High - one.Low), one.OrNone | other.OrNone);
    }

    /// <summary>"5.99 counts as 6.00": the one value becomes the other, every other stays.</summary>
    public static Extent Replace(Score.Replaced replaced, Extent value)
    {
        var counted = Extent.Of(replaced.CountsAs);
        var isPossible = value.Low <= replaced.Value && value.High >= replaced.Value;
        return !isPossible ? value : value.Low == value.High ? counted with { OrNone = value.OrNone } : Extent.Either(value, counted);
    }

    private static Extent? SumOf(Sequence<Weight> terms, Evidence evidence) => Sum(terms.Select(term => Of(term.Score, evidence) is { } value ? value * term.Value : null));

    // A part that may turn out to have no value is there or is not: every way that it can end is gone through.
    private static Extent? OverThoseThatCount(IReadOnlyList<(Extent? Value, Ratio Weight)> parts, Func<IReadOnlyList<(Extent Value, Ratio Weight)>, Extent?> formula)
    {
        var open = Enumerable.Range(0, parts.Count).FirstOrDefault(index => parts[index].Value is { OrNone: true }, -1);
        return open < 0
            ? formula([.. parts.Where(part => part.Value is not null).Select(part => (part.Value!, part.Weight))])
            : Extent.OneOf(
                OverThoseThatCount([.. parts.Select((part, index) => index == open ? (part.Value! with { OrNone = false }, part.Weight) : part)], formula),
                OverThoseThatCount([.. parts.Where((_, index) => index != open)], formula));
    }

    // "the mean over those parts that have a value, with their coefficients; no value where none has"
    private static Extent? MeanOfKnown(IReadOnlyList<(Extent Value, Ratio Weight)> known) =>
        known.Count == 0 ? null : known.Select(part => part.Value * part.Weight).Aggregate((sum, part) => sum + part) * (1 / known.Aggregate(Ratio.Zero, (sum, part) => sum + part.Weight));

    // "with an absent or exempted part it has none"
    private static Extent? Sum(IEnumerable<Extent?> parts) => parts.Aggregate((Extent?)Extent.Of(0), (sum, part) => sum is null || part is null ? null : sum + part);

    // "rescaled from its own maximum to another"
    private static Extent? Rescaled(Score score, Ratio to, Evidence evidence) => Of(score, evidence) is { } value ? value * (to / Maximum.Of(score, evidence.Procedure)) : null;

    // "the highest k together": of those that have a value, and there have to be k.
    private static Extent? Best(int count, IReadOnlyList<(Extent Value, Ratio Weight)> parts) => parts.Count < count ? null : new(
        parts.Select(part => part.Value.Low).OrderDescending().Take(count).Aggregate(Ratio.Zero, (sum, value) => sum + value),
        parts.Select(part => part.Value.High).OrderDescending().Take(count).Aggregate(Ratio.Zero, (sum, value) => sum + value));

    // "the lowest": of those that have a value.
    private static Extent? Lowest(IReadOnlyList<(Extent Value, Ratio Weight)> parts) => parts.Count == 0 ? null : new(parts.Min(part => part.Value.Low), parts.Min(part => part.Value.High));
}
