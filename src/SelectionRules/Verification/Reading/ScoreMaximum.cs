namespace SelectionRules.Verification;

/// <summary>The lowest and the highest value that a formula can give, whoever the candidate is.</summary>
internal static class ScoreMaximum
{
    public static Fraction Of(SelectionProcedure procedure, Score score) => BoundsOf(procedure, score).High;

    public static ScoreInterval BoundsOf(SelectionProcedure procedure, Score score)
    {
        return Bounds(score);

        ScoreInterval Bounds(Score part) => part switch
        {
            Score.OfTest ofTest => new(Fraction.Zero, ofTest.Test.Maximum.ToFraction()),
            Score.OfFact ofFact => BoundsOf(procedure, ofFact.Fact),
            Score.Constant constant => ScoreInterval.Exactly(constant.Value),
            Score.Total total => Sum(total.Terms),
            Score.Mean mean => Sum(mean.Terms) * Inverse(mean.Terms.Select(term => term.Value).Aggregate(Fraction.Zero, (sum, value) => sum + value)),
            Score.Weighted weighted => weighted.Parts.Select(term => Rescaled(term.Score, weighted.OutOf) * term.Value).Aggregate((sum, next) => sum + next),
            Score.Rescaled rescaled => Rescaled(rescaled.Score, rescaled.To),
            Score.BestOf bestOf => BestOf(bestOf),
            Score.LowestOf lowestOf => lowestOf.Scores.Select(Bounds).Aggregate((one, other) => one.Or(other)),
            Score.Above above => Bounds(above.Score).Rising(value => Fraction.Max(Fraction.Zero, value - above.Threshold)),
            Score.Clamped clamped => Bounds(clamped.Score).Rising(value => ScoreArithmetic.Clamp(value, clamped.AtLeast, clamped.AtMost)),
            Score.Distance distance => Bounds(distance.Between).DistanceTo(Bounds(distance.And)),
            Score.Rounded rounded => Bounds(rounded.Score).Rising(value => ScoreArithmetic.Round(value, rounded.Decimals, rounded.Mode)),
            Score.Replaced replaced => Bounds(replaced.Score) is var whole && replaced.Value >= whole.Low && replaced.Value <= whole.High ? whole.Or(ScoreInterval.Exactly(replaced.CountsAs)) : whole,
            Score.OrElse orElse => Bounds(orElse.Score).Or(Bounds(orElse.Otherwise)),
            Score.KnownMean mean => mean.Terms.Select(term => Bounds(term.Score)).Aggregate((one, other) => one.Or(other)),
            Score.Either either => Bounds(either.Then).Or(Bounds(either.Otherwise)),
            _ => throw new InvalidOperationException($"{part.GetType().Name} is no score that is known."),
        };

        ScoreInterval Sum(Sequence<Weight> terms) => terms.Select(term => Bounds(term.Score) * term.Value).Aggregate((sum, next) => sum + next);

        ScoreInterval Rescaled(Score part, Fraction to) => Bounds(part) is var bounds ? bounds * (to * Inverse(bounds.High)) : default;

        // At the least the lowest of the lowest values: where a part has no value, a lower one takes its place.
        ScoreInterval BestOf(Score.BestOf bestOf)
        {
            var parts = bestOf.Scores.Select(Bounds).ToList();
            return new(
                parts.Select(bounds => bounds.Low).Order().Take(bestOf.Count).Aggregate((sum, next) => sum + next),
                parts.Select(bounds => bounds.High).OrderDescending().Take(bestOf.Count).Aggregate((sum, next) => sum + next));
        }
    }

    private static ScoreInterval BoundsOf(SelectionProcedure procedure, string fact)
    {
        var definition = procedure.Facts.First(known => string.Equals(known.Id, fact, StringComparison.Ordinal));
        return new(Fraction.FromInteger(definition.Minimum), Fraction.FromInteger(definition.Maximum));
    }

    private static Fraction Inverse(Fraction value) => value.Sign == 0 ? Fraction.Zero : Fraction.One / value;
}
