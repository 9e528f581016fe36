namespace SelectionRules;

/// <summary>Reviews thresholds: that a score can reach them, and that it can miss them.</summary>
internal static class ThresholdReview
{
    public static void Review(ProcedureReview review)
    {
        var needed = NeededConditions(review);
        foreach (var (placed, condition) in review.Walk.All<Condition.ScoreIs>())
        {
            ReviewScore(review, placed, condition, needed.Contains(condition));
        }

        foreach (var (placed, condition) in review.Walk.All<Condition.NumberIs>())
        {
            if (review.Facts.TryGetValue(condition.Fact ?? string.Empty, out var fact) && fact.Kind == FactKind.Number && fact.Minimum <= fact.Maximum)
            {
                var bounds = (Fraction.FromInteger(fact.Minimum), Fraction.FromInteger(fact.Maximum));
                Compare(review, placed.Place.Then("than"), bounds, condition.Comparison, Fraction.FromInteger(condition.Than), needed.Contains(condition), "number");
            }
        }

        ReviewLevelsAndRatings(review);
        ReviewRecorded(review);
    }

    // A pass mark or a requirement that is one condition, or several that all have to hold, fails with any of them.
    private static HashSet<Condition> NeededConditions(ProcedureReview review)
    {
        var needed = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        foreach (var (_, mark) in review.Walk.All<PassMark>())
        {
            AddNeeded(needed, mark.Condition);
        }

        foreach (var (_, requirement) in review.Walk.All<Requirement>())
        {
            AddNeeded(needed, requirement.Condition);
        }

        return needed;
    }

    private static void AddNeeded(HashSet<Condition> needed, Condition condition)
    {
        if (condition is not Condition.All all)
        {
            needed.Add(condition);
            return;
        }

        foreach (var part in all.Of)
        {
            AddNeeded(needed, part);
        }
    }

    private static void ReviewScore(ProcedureReview review, PlacedNode placed, Condition.ScoreIs condition, bool isNeeded)
    {
        var place = placed.Place.Then("threshold");
        if (condition.Threshold is Threshold.ShareOfMaximum share && (share.Share.Sign < 0 || share.Share > Fraction.One))
        {
            review.Error(place, $"A share of the maximum lies between 0 and 1; {share.Share} does not.");
            return;
        }

        if (review.HasErrorWithin(placed.Place.Then("score")))
        {
            return;
        }

        var bounds = ScoreBounds.Of(review.Procedure, condition.Score);
        if (condition.Threshold.ValueIn(review.Procedure, bounds.Maximum) is { } threshold)
        {
            Compare(review, place, bounds, condition.Comparison, threshold, isNeeded, "score");
        }
        else if (condition.Threshold is Threshold.Recorded byJury)
        {
            review.Warn(place, $"The jury's decision '{byJury.Id}' is not recorded yet: until it is, the comparison is undetermined.");
        }
    }

    private static void Compare(
        ProcedureReview review, Place place, (Fraction Minimum, Fraction Maximum) bounds, Comparison comparison, Fraction threshold, bool isNeeded, string what)
    {
        var (minimum, maximum) = bounds;
        var (canHold, canFail) = comparison switch
        {
            Comparison.AtLeast => (maximum >= threshold, minimum < threshold),
            Comparison.MoreThan => (maximum > threshold, minimum <= threshold),
            Comparison.AtMost => (minimum <= threshold, maximum > threshold),
            Comparison.LessThan => (minimum < threshold, maximum >= threshold),
            _ => (minimum <= threshold && threshold <= maximum, minimum != threshold || maximum != threshold),
        };
        if (canHold && canFail)
        {
            return;
        }

        FormattableString statement = $"The {what} lies between {minimum} and {maximum}: it is {(canHold ? "always" : "never")} {Words(comparison)} {threshold}.";
        if (isNeeded && !canHold)
        {
            review.Error(place, statement);
        }
        else
        {
            review.Warn(place, statement);
        }
    }

    private static void ReviewLevelsAndRatings(ProcedureReview review)
    {
        foreach (var (placed, condition) in review.Walk.All<Condition.LevelIs>())
        {
            if (condition.Test.Scale.IndexOf(condition.Level) == 0)
            {
                review.Warn(placed.Place.Then("level"), $"Every level is '{condition.Level.Code}' or a higher one.");
            }
        }

        foreach (var (placed, condition) in review.Walk.All<Condition.RatingIs>())
        {
            if (!condition.Test.Ratings.IsEmpty && condition.Test.Ratings.All(rating => condition.OneOf.AsSpan().Contains(rating)))
            {
                review.Warn(placed.Place.Then("oneOf"), $"Every rating of the test '{condition.Test.Id}' meets the condition.");
            }
        }
    }

    private static void ReviewRecorded(ProcedureReview review)
    {
        var asked = review.Walk.All<Condition.ScoreIs>()
            .Select(found => (found.Node.Threshold as Threshold.Recorded)?.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (place, recorded) in PlacesInList.Of("recordedThresholds", review.Procedure.RecordedThresholds, threshold => threshold.Id))
        {
            PeriodReview.IsUsual(review, place.Then("setOn"), recorded.SetOn);
            if (!asked.Contains(recorded.Id))
            {
                review.Warn(place, $"No rule asks for the threshold '{recorded.Id}'.");
            }
        }
    }

    private static string Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.MoreThan => "more than",
        Comparison.AtMost => "at most",
        Comparison.LessThan => "less than",
        _ => "exactly",
    };
}
