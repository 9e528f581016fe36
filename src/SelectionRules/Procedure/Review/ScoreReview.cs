namespace SelectionRules;

/// <summary>Reviews formulas: weights that sum to exactly 1, maxima to rescale from, parts to choose from, roundings.</summary>
internal static class ScoreReview
{
    private const int MostDecimals = 12;

    public static void Review(ProcedureReview review)
    {
        // Parts come after the whole: the innermost mistake is reported, and not that the whole has no maximum because of it.
        foreach (var (placed, score) in review.Walk.All<Score>().Reverse())
        {
            ReviewCase(review, placed.Place, score);
        }
    }

    private static void ReviewCase(ProcedureReview review, Place place, Score score)
    {
        switch (score)
        {
            case Score.Total total:
                HasParts(review, place.Then("terms"), total.Terms.Count);
                HaveEffect(review, place.Then("terms"), total.Terms);
                AreSharesOfOne(review, place.Then("terms"), total.Terms);
                break;
            case Score.Mean mean:
                ReviewMean(review, place.Then("terms"), mean.Terms);
                break;
            case Score.KnownMean mean:
                ReviewKnownMean(review, place.Then("terms"), mean.Terms);
                break;
            case Score.Weighted weighted:
                ReviewWeighted(review, place, weighted);
                break;
            case Score.Rescaled rescaled:
                IsPositive(review, place.Then("to"), rescaled.To);
                HasMaximum(review, place.Then("score"), rescaled.Score);
                break;
            case Score.BestOf bestOf when HasParts(review, place.Then("scores"), bestOf.Scores.Count) && (bestOf.Count < 1 || bestOf.Count > bestOf.Scores.Count):
                review.Error(place.Then("count"), $"The number that counts lies between 1 and {bestOf.Scores.Count}; {bestOf.Count} does not.");
                break;
            case Score.LowestOf lowestOf:
                HasParts(review, place.Then("scores"), lowestOf.Scores.Count);
                break;
            case Score.Clamped clamped:
                ReviewClamped(review, place, clamped);
                break;
            case Score.Rounded { Decimals: < 0 or > MostDecimals } rounded:
                review.Error(place.Then("decimals"), $"A rounding leaves 0 to {MostDecimals} decimals, not {rounded.Decimals}.");
                break;
            case Score.Above above when !review.HasErrorWithin(place.Then("score")) && ScoreBounds.Of(review.Procedure, above.Score).Maximum <= above.Threshold:
                review.Warn(place.Then("threshold"), $"Nothing counts: the score is never above {above.Threshold}.");
                break;
        }
    }

    // Weights that are all below 1 are shares of one mark as a rule, as 40 % and 60 % are; half points of every test may be meant too.
    private static void AreSharesOfOne(ProcedureReview review, Place place, Sequence<Weight> terms)
    {
        if (terms.Count > 1 && terms.All(term => term.Value.Sign > 0 && term.Value < Fraction.One) && terms.Select(term => term.Value).Distinct().Count() > 1
            && ScoreBounds.SumOfValues(terms) is var sum && sum != Fraction.One)
        {
            review.Warn(place, $"The weights are all shares, and sum to {sum}: shares of one mark sum to exactly 1.");
        }
    }

    private static void ReviewMean(ProcedureReview review, Place place, Sequence<Weight> terms)
    {
        if (!HasParts(review, place, terms.Count))
        {
            return;
        }

        var sum = ScoreBounds.SumOfValues(terms);
        if (sum.Sign <= 0)
        {
            review.Error(place, $"The coefficients of a mean sum to more than 0; these sum to {sum}.");
            return;
        }

        HaveEffect(review, place, terms);
    }

    // Any of the terms can be the only one: each coefficient divides.
    private static void ReviewKnownMean(ProcedureReview review, Place place, Sequence<Weight> terms)
    {
        if (!HasParts(review, place, terms.Count))
        {
            return;
        }

        var arePositive = true;
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Value.Sign <= 0)
            {
                review.Error(place.Then(i).Then("value"), $"A coefficient of a mean of what is known is more than 0; {terms[i].Value} is not.");
                arePositive = false;
            }
        }

        if (arePositive && KnownCoefficients.SumsOf(KnownCoefficients.WholeOf(terms)) is null)
        {
            review.Error(place, $"The coefficients of a mean of what is known have at most {KnownCoefficients.MostSums} different sums, as those of ten parts do; these have more.");
        }
    }

    private static void ReviewWeighted(ProcedureReview review, Place place, Score.Weighted weighted)
    {
        IsPositive(review, place.Then("outOf"), weighted.OutOf);
        var parts = place.Then("parts");
        if (!HasParts(review, parts, weighted.Parts.Count))
        {
            return;
        }

        var sum = ScoreBounds.SumOfValues(weighted.Parts);
        if (sum != Fraction.One)
        {
            review.Error(parts, $"The weights sum to exactly 1; these sum to {sum}.");
        }

        HaveEffect(review, parts, weighted.Parts);
        for (var i = 0; i < weighted.Parts.Count; i++)
        {
            if (weighted.Parts[i].Value.Sign < 0)
            {
                review.Error(parts.Then(i).Then("value"), $"A weight is not negative; {weighted.Parts[i].Value} is.");
            }

            HasMaximum(review, parts.Then(i).Then("score"), weighted.Parts[i].Score);
        }
    }

    private static void ReviewClamped(ProcedureReview review, Place place, Score.Clamped clamped)
    {
        if (clamped.AtLeast is { } floor && clamped.AtMost is { } cap && floor > cap)
        {
            review.Error(place, $"The lower bound, {floor}, is above the upper one, {cap}.");
        }
        else if (clamped.AtLeast is null && clamped.AtMost is null)
        {
            review.Warn(place, $"The score is kept within bounds, and there are none.");
        }
    }

    private static bool HasParts(ProcedureReview review, Place place, int count)
    {
        if (count == 0)
        {
            review.Error(place, $"A score is made of at least one part.");
        }

        return count > 0;
    }

    private static void HaveEffect(ProcedureReview review, Place place, Sequence<Weight> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Value.Sign == 0)
            {
                review.Warn(place.Then(i).Then("value"), $"The part counts for nothing: its weight is 0.");
            }
        }
    }

    private static void IsPositive(ProcedureReview review, Place place, Fraction maximum)
    {
        if (maximum.Sign <= 0)
        {
            review.Error(place, $"A maximum is more than 0; {maximum} is not.");
        }
    }

    private static void HasMaximum(ProcedureReview review, Place place, Score score)
    {
        if (!review.HasErrorWithin(place) && !HasImpossibleTest(score) && ScoreBounds.Of(review.Procedure, score).Maximum.Sign <= 0)
        {
            review.Error(place, $"A score is rescaled from its own maximum, which is more than 0; here it is not.");
        }
    }

    // The test itself is reported already.
    private static bool HasImpossibleTest(Score score) => score is Score.OfTest { Test.Maximum.Millionths: 0 };
}
