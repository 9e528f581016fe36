namespace SelectionRules.Verification;

/// <content>Scores and places.</content>
internal sealed partial class CandidateReading
{
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
        Score.OrElse orElse => Of(orElse.Score) ?? Of(orElse.Otherwise),
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
            OrderKey.ByScore byScore => Of(byScore.Score) is { } score ? byScore.First == Extreme.Highest ? score.Low : -score.High : null,
            OrderKey.ByClass byClass => Of(byClass.Members) == Verdict.Met ? 1 : 0,
            _ => FactKeyOf(key),
        };
    }

    private ScoreInterval? PointsIn(ScoredTest test)
    {
        var result = Candidate.ResultOf(test);
        return result.IsT0 ? ScoreInterval.Exactly(result.AsT0.ToFraction())
            : IsAwaited(test) ? new ScoreInterval(Fraction.Zero, test.Maximum.ToFraction())
            : EffectOf(test) == MissingMarkEffect.CountsAsZero ? ScoreInterval.Exactly(Fraction.Zero)
            : null;
    }

    private ScoreInterval? Sum(Sequence<Weight> terms) => terms.Select(term => Of(term.Score) * term.Value).Aggregate((sum, next) => sum + next);

    private ScoreInterval? Rescaled(Score score, Fraction to) => Of(score) * (to / ScoreMaximum.Of(procedure, score));

    private ScoreInterval? BestOf(Score.BestOf bestOf)
    {
        var known = bestOf.Scores.Select(Of).OfType<ScoreInterval>().ToList();
        return known.Count < bestOf.Count ? null : new ScoreInterval(Best(known.Select(part => part.Low)), Best(known.Select(part => part.High)));

        Fraction Best(IEnumerable<Fraction> values) => values.OrderDescending().Take(bestOf.Count).Aggregate((sum, next) => sum + next);
    }

    private ScoreInterval? LowestOf(Score.LowestOf lowestOf)
    {
        var known = lowestOf.Scores.Select(Of).OfType<ScoreInterval>().ToList();
        return known.Count == 0 ? null : new ScoreInterval(known.Min(part => part.Low), known.Min(part => part.High));
    }

    private ScoreInterval? MeanOfKnown(Score.KnownMean mean)
    {
        var known = mean.Terms.Where(term => Of(term.Score) is not null).ToSequence();
        return known.IsEmpty ? null : Sum(known) * (Fraction.One / known.Select(term => term.Value).Aggregate((sum, value) => sum + value));
    }

    private ScoreInterval? Either(Score.Either either) => Of(either.If) switch
    {
        Verdict.Met => Of(either.Then),
        Verdict.NotCompared when Parts.TestsIn(either.If).Any(test => EffectOf(test) == MissingMarkEffect.Eliminates) => null,
        Verdict.NotMet or Verdict.NotCompared => Of(either.Otherwise),
        _ => Of(either.Then) is { } then && Of(either.Otherwise) is { } otherwise ? then.Or(otherwise) : null,
    };
}
