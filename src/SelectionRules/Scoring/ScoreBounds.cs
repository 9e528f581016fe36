namespace SelectionRules;

/// <summary>The lowest and the highest value that a formula can give: a pass mark above the highest one is impossible.</summary>
/// <remarks>The bounds may lie a little outside what can be reached, never inside. A formula that is not sound gives bounds without a meaning, never an exception.</remarks>
internal static class ScoreBounds
{
    public static (Fraction Minimum, Fraction Maximum) Of(SelectionProcedure procedure, Score score) => score switch
    {
        Score.OfTest ofTest => (Fraction.Zero, ofTest.Test.Maximum.ToFraction()),
        Score.OfFact ofFact => OfFact(procedure, ofFact.Fact),
        Score.Constant constant => (constant.Value, constant.Value),
        Score.Total total => SumOf(procedure, total.Terms),
        Score.Mean mean => Times(SumOf(procedure, mean.Terms), Inverse(SumOfValues(mean.Terms))),
        Score.Weighted weighted => OfWeighted(procedure, weighted),
        Score.Rescaled rescaled => Rescale(Of(procedure, rescaled.Score), rescaled.To),
        Score.BestOf bestOf => OfBest(procedure, bestOf),
        Score.LowestOf lowestOf => OfLowest(procedure, lowestOf),
        Score.Above above => OfAbove(Of(procedure, above.Score), above.Threshold),
        Score.Clamped clamped => OfClamped(Of(procedure, clamped.Score), clamped),
        Score.Distance distance => OfDistance(Of(procedure, distance.Between), Of(procedure, distance.And)),
        Score.Rounded rounded => OfRounded(Of(procedure, rounded.Score), rounded),
        Score.Replaced replaced => OfReplaced(Of(procedure, replaced.Score), replaced),
        Score.OrElse orElse => Union(Of(procedure, orElse.Score), Of(procedure, orElse.Otherwise)),
        Score.KnownMean mean => OfKnownMean(procedure, mean),
        Score.Either either => Union(Of(procedure, either.Then), Of(procedure, either.Otherwise)),
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no case of a score."),
    };

    /// <summary>Returns the sum of the weights or coefficients.</summary>
    public static Fraction SumOfValues(Sequence<Weight> terms)
    {
        var sum = Fraction.Zero;
        foreach (var term in terms)
        {
            sum += term.Value;
        }

        return sum;
    }

    private static (Fraction Minimum, Fraction Maximum) OfFact(SelectionProcedure procedure, string id)
    {
        foreach (var fact in procedure.Facts)
        {
            if (string.Equals(fact.Id, id, StringComparison.Ordinal))
            {
                return (Fraction.FromInteger(fact.Minimum), Fraction.FromInteger(fact.Maximum));
            }
        }

        return default;
    }

    private static (Fraction Minimum, Fraction Maximum) SumOf(SelectionProcedure procedure, Sequence<Weight> terms)
    {
        var (minimum, maximum) = (Fraction.Zero, Fraction.Zero);
        foreach (var term in terms)
        {
            var bounds = Times(Of(procedure, term.Score), term.Value);
            minimum += bounds.Minimum;
            maximum += bounds.Maximum;
        }

        return (minimum, maximum);
    }

    private static (Fraction Minimum, Fraction Maximum) OfWeighted(SelectionProcedure procedure, Score.Weighted weighted)
    {
        var (minimum, maximum) = (Fraction.Zero, Fraction.Zero);
        foreach (var part in weighted.Parts)
        {
            var bounds = Times(Rescale(Of(procedure, part.Score), weighted.OutOf), part.Value);
            minimum += bounds.Minimum;
            maximum += bounds.Maximum;
        }

        return (minimum, maximum);
    }

    // From its own maximum to another one: a minimum below 0 is rescaled with it.
    private static (Fraction Minimum, Fraction Maximum) Rescale((Fraction Minimum, Fraction Maximum) bounds, Fraction to) =>
        Times(bounds, to * Inverse(bounds.Maximum));

    // At the most the k highest of the highest values. Where a score has no value lower ones take its place: at the least the k lowest.
    private static (Fraction Minimum, Fraction Maximum) OfBest(SelectionProcedure procedure, Score.BestOf bestOf)
    {
        var bounds = bestOf.Scores.Select(score => Of(procedure, score)).ToList();
        return (SumOf(bounds.Select(bound => bound.Minimum).Order()), SumOf(bounds.Select(bound => bound.Maximum).OrderDescending()));

        Fraction SumOf(IOrderedEnumerable<Fraction> values) => values.Take(bestOf.Count).Aggregate(Fraction.Zero, (sum, value) => sum + value);
    }

    private static (Fraction Minimum, Fraction Maximum) OfLowest(SelectionProcedure procedure, Score.LowestOf lowestOf)
    {
        var bounds = lowestOf.Scores.Select(score => Of(procedure, score)).ToList();
        // A score without a value is left out, so that the highest of the maxima can be the lowest one there is.
        return bounds.Count == 0 ? default : (bounds.Min(bound => bound.Minimum), bounds.Max(bound => bound.Maximum));
    }

    // Any of the terms can be the only one that has a value.
    private static (Fraction Minimum, Fraction Maximum) OfKnownMean(SelectionProcedure procedure, Score.KnownMean mean) =>
        mean.Terms.IsEmpty ? default : mean.Terms.Select(term => Of(procedure, term.Score)).Aggregate(Union);

    private static (Fraction Minimum, Fraction Maximum) OfAbove((Fraction Minimum, Fraction Maximum) bounds, Fraction threshold) =>
        (Fraction.Max(Fraction.Zero, bounds.Minimum - threshold), Fraction.Max(Fraction.Zero, bounds.Maximum - threshold));

    private static (Fraction Minimum, Fraction Maximum) OfClamped((Fraction Minimum, Fraction Maximum) bounds, Score.Clamped clamped)
    {
        return (Clamp(bounds.Minimum), Clamp(bounds.Maximum));

        Fraction Clamp(Fraction value)
        {
            value = clamped.AtLeast is { } floor ? Fraction.Max(value, floor) : value;
            return clamped.AtMost is { } cap ? Fraction.Min(value, cap) : value;
        }
    }

    private static (Fraction Minimum, Fraction Maximum) OfDistance((Fraction Minimum, Fraction Maximum) one, (Fraction Minimum, Fraction Maximum) other)
    {
        var above = one.Maximum - other.Minimum;
        var below = other.Maximum - one.Minimum;
        var gap = Fraction.Max(one.Minimum - other.Maximum, other.Minimum - one.Maximum);
        return (Fraction.Max(Fraction.Zero, gap), Fraction.Max(above, below));
    }

    private static (Fraction Minimum, Fraction Maximum) OfRounded((Fraction Minimum, Fraction Maximum) bounds, Score.Rounded rounded) =>
        rounded.Decimals is < 0 or > 12
            ? bounds
            : (Rounding.Apply(bounds.Minimum, rounded.Decimals, rounded.Mode), Rounding.Apply(bounds.Maximum, rounded.Decimals, rounded.Mode));

    private static (Fraction Minimum, Fraction Maximum) OfReplaced((Fraction Minimum, Fraction Maximum) bounds, Score.Replaced replaced) =>
        replaced.Value >= bounds.Minimum && replaced.Value <= bounds.Maximum ? Union(bounds, (replaced.CountsAs, replaced.CountsAs)) : bounds;

    private static (Fraction Minimum, Fraction Maximum) Union((Fraction Minimum, Fraction Maximum) one, (Fraction Minimum, Fraction Maximum) other) =>
        (Fraction.Min(one.Minimum, other.Minimum), Fraction.Max(one.Maximum, other.Maximum));

    private static (Fraction Minimum, Fraction Maximum) Times((Fraction Minimum, Fraction Maximum) bounds, Fraction factor) => factor.Sign < 0
        ? (bounds.Maximum * factor, bounds.Minimum * factor)
        : (bounds.Minimum * factor, bounds.Maximum * factor);

    // Nothing is made of a maximum or a sum of coefficients that is 0: the review reports it.
    private static Fraction Inverse(Fraction value) => value.Sign == 0 ? Fraction.Zero : Fraction.One / value;
}
