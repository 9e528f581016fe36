namespace SelectionRules.Verification;

/// <content>Scores and places.</content>
internal sealed partial class CandidateReading
{
    // The cases of "when" that are gone into while their conditions are open; the conditions themselves are read without them.
    private Dictionary<Condition, bool> supposed = [];

    /// <summary>Returns what a formula can still give, or none where a part has no mark.</summary>
    public ScoreInterval? Of(Score score) => score switch
    {
        Score.OfTest ofTest => PointsIn(ofTest.Test),
        Score.OfFact ofFact => NumberOf(ofFact.Fact) is { } number ? ScoreInterval.Exactly(number) : null,
        Score.Constant constant => ScoreInterval.Exactly(constant.Value),
        Score.Total total => Sum(total.Terms),
        Score.Mean mean => Sum(mean.Terms) * (Fraction.One / mean.Terms.Select(term => term.Value).Aggregate((sum, value) => sum + value)),
        Score.Weighted weighted => weighted.Parts.Select(part => Rescaled(part.Score, weighted.OutOf) * part.Value).Aggregate((sum, next) => sum + next),
        Score.Rescaled rescaled => Rescaled(rescaled.Score, rescaled.To),
        Score.BestOf bestOf => BestOf(bestOf),
        Score.LowestOf lowestOf => LowestOf(lowestOf),
        Score.Above above => Of(above.Score)?.Rising(value => Fraction.Max(Fraction.Zero, value - above.Threshold)),
        Score.Clamped clamped => Of(clamped.Score)?.Rising(value => ScoreArithmetic.Clamp(value, clamped.AtLeast, clamped.AtMost)),
        Score.Distance distance => Of(distance.Between) is { } one && Of(distance.And) is { } other ? one.DistanceTo(other) : null,
        Score.Rounded rounded => Of(rounded.Score)?.Rising(value => ScoreArithmetic.Round(value, rounded.Decimals, rounded.Mode)),
        Score.Replaced replaced => Of(replaced.Score)?.Replaced(replaced.Value, replaced.CountsAs),
        Score.OrElse orElse => OrElse(orElse),
        Score.KnownMean mean => MeanOfKnown(mean),
        Score.Either either => Either(either),
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no score that is known."),
    };

    /// <summary>Returns the place in an order, as far as it is known: keys of which the larger is the better, none for the worst.</summary>
    public OrderPlace PlaceIn(Order order) => new([.. order.Keys.Select(KeyOf)]);

    /// <summary>Returns the best place in an order that what is missing leaves possible.</summary>
    public OrderPlace BestPlaceIn(Order order) => new([.. order.Keys.Select(BestKeyOf)]);

    private Fraction? BestKeyOf(OrderKey key) => key.Among is { } among && Of(among) is not (Verdict.Met or Verdict.Undetermined)
        ? key is OrderKey.ByClass ? 0 : null
        : key switch
        {
            OrderKey.ByScore byScore => Of(byScore.Score) is { } score ? byScore.First == Extreme.Highest ? score.High : -score.Low : null,
            OrderKey.ByClass byClass => Of(byClass.Members) is Verdict.Met or Verdict.Undetermined ? 1 : 0,
            _ => FactKeyOf(key),
        };

    private Fraction? FactKeyOf(OrderKey key) => key switch
    {
        OrderKey.ByFact byFact => NumberOf(byFact.Fact) is { } number ? byFact.First == Extreme.Highest ? number : -number : null,
        OrderKey.ByLot byLot => NumberOf(byLot.Fact) is { } lot ? -lot : null,
        _ => throw new InvalidOperationException($"{key.GetType().Name} is no key that is known."),
    };

    private Fraction? KeyOf(OrderKey key)
    {
        if (key.Among is { } among && Of(among) != Verdict.Met)
        {
            // To the others the key is equal: they come last, beside those of whom it is not known.
            return key is OrderKey.ByClass ? 0 : null;
        }

        return key switch
        {
            OrderKey.ByScore byScore => Of(byScore.Score) is { MayLack: false } score ? byScore.First == Extreme.Highest ? score.Low : -score.High : null,
            OrderKey.ByClass byClass => Of(byClass.Members) == Verdict.Met ? 1 : 0,
            _ => FactKeyOf(key),
        };
    }

    private ScoreInterval? PointsIn(ScoredTest test)
    {
        var result = Candidate.ResultOf(test);
        return result.IsT0 ? ScoreInterval.Exactly(result.AsT0.ToFraction())
            : result.State == ResultState.Pending && IsSupposedDispensed(test) ? null
            : IsAwaited(test) ? new ScoreInterval(Fraction.Zero, test.Maximum.ToFraction(), MayBeDispensed(test))
            : EffectOf(test) == MissingMarkEffect.CountsAsZero ? ScoreInterval.Exactly(Fraction.Zero)
            : null;
    }

    private ScoreInterval? Sum(Sequence<Weight> terms) => terms.Select(term => Of(term.Score) * term.Value).Aggregate((sum, next) => sum + next);

    private ScoreInterval? Rescaled(Score score, Fraction to) => Of(score) * (to / ScoreMaximum.Of(procedure, score));

    private ScoreInterval? BestOf(Score.BestOf bestOf)
    {
        // The worst: those that are sure, and as many of the others, the lowest ones, as it then takes.
        var all = bestOf.Scores.Select(Of).OfType<ScoreInterval>().ToList();
        var sure = all.Where(part => !part.MayLack).Select(part => part.Low).ToList();
        var needed = Math.Max(bestOf.Count - sure.Count, 0);
        return all.Count < bestOf.Count
            ? null
            : new ScoreInterval(
                Best([.. sure, .. all.Where(part => part.MayLack).Select(part => part.Low).Order().Take(needed)]),
                Best(all.Select(part => part.High)),
                needed > 0);

        Fraction Best(IEnumerable<Fraction> values) => values.OrderDescending().Take(bestOf.Count).Aggregate((sum, next) => sum + next);
    }

    private ScoreInterval? LowestOf(Score.LowestOf lowestOf)
    {
        var known = lowestOf.Scores.Select(Of).OfType<ScoreInterval>().ToList();
        var sure = known.Where(part => !part.MayLack).ToList();
        return known.Count == 0 ? null : new ScoreInterval(
            known.Min(part => part.Low),
            sure.Count > 0 ? sure.Min(part => part.High) : known.Max(part => part.High),
            sure.Count == 0);
    }

    private ScoreInterval? MeanOfKnown(Score.KnownMean mean)
    {
        var known = mean.Terms.Select(term => (Of(term.Score), term.Value)).Where(part => part.Item1 is not null).Select(part => (Score: part.Item1!.Value, Weight: part.Value)).ToList();
        var sure = known.Where(part => !part.Score.MayLack).ToList();
        var unsure = known.Where(part => part.Score.MayLack).ToList();
        return known.Count == 0 ? null : new ScoreInterval(
            Means(unsure.OrderBy(part => part.Score.Low), score => score.Low).Min(),
            Means(unsure.OrderByDescending(part => part.Score.High), score => score.High).Max(),
            sure.Count == 0);

        // The extreme is among those with the first of the others, the first two and so on.
        IEnumerable<Fraction> Means(IEnumerable<(ScoreInterval Score, Fraction Weight)> others, Func<ScoreInterval, Fraction> end)
        {
            var ordered = others.ToList();
            for (var count = sure.Count == 0 ? 1 : 0; count <= ordered.Count; count++)
            {
                var parts = sure.Concat(ordered.Take(count)).ToList();
                yield return parts.Select(part => end(part.Score) * part.Weight).Aggregate((sum, next) => sum + next)
                    / parts.Select(part => part.Weight).Aggregate((sum, next) => sum + next);
            }
        }
    }

    private ScoreInterval? OrElse(Score.OrElse orElse) => Of(orElse.Score) switch
    {
        null => Of(orElse.Otherwise),
        { MayLack: true } score => Of(orElse.Otherwise) is { } otherwise ? score.Or(otherwise) with { MayLack = otherwise.MayLack } : score,
        { } score => score,
    };

    private bool IsSupposedDispensed(ScoredTest test) => test.AwaitedWhere is { } where && supposed.TryGetValue(where, out var holds) && !holds;

    private bool MayBeDispensed(ScoredTest test) => test.AwaitedWhere is { } where && !supposed.ContainsKey(where) && Of(where) == Verdict.Undetermined;

    private ScoreInterval? InCase(Condition condition, bool holds, Score score)
    {
        var outer = supposed;
        supposed = new(outer);
        supposed.TryAdd(condition, holds);
        var interval = Of(score);
        supposed = outer;
        return interval;
    }

    private Verdict WithoutSuppositions(Condition condition)
    {
        var outer = supposed;
        supposed = [];
        var verdict = Of(condition);
        supposed = outer;
        return verdict;
    }

    private ScoreInterval? Either(Score.Either either) => WithoutSuppositions(either.If) switch
    {
        Verdict.Met => Of(either.Then),
        Verdict.NotCompared when Parts.TestsIn(either.If).Any(test => EffectOf(test) == MissingMarkEffect.Eliminates) => null,
        Verdict.NotMet or Verdict.NotCompared => Of(either.Otherwise),
        _ => ScoreInterval.OneOf(InCase(either.If, holds: true, either.Then), InCase(either.If, holds: false, either.Otherwise)),
    };
}
