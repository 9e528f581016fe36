namespace SelectionRules;

/// <summary>Reviews conditions on their own: that they ask for something, and that somebody can meet and somebody can fail them.</summary>
internal static class ConditionReview
{
    private const int OldestAge = 150;

    public static void Review(ProcedureReview review)
    {
        ReviewRules(review);
        foreach (var placed in review.Walk.Nodes)
        {
            ReviewCase(review, placed.Place, placed.Node);
        }
    }

    /// <summary>Tells whether a condition holds for everybody or for nobody by the way it is put together; none where it depends on the candidate.</summary>
    public static bool? ConstantOf(Condition condition) => condition switch
    {
        Condition.All all => CountOf(all.Of, all.Of.Count),
        Condition.Any any => CountOf(any.Of, 1),
        Condition.SomeOf some => CountOf(some.Of, some.Count),
        Condition.Negation negation => !ConstantOf(negation.Of),
        _ => null,
    };

    private static bool? CountOf(Sequence<Condition> parts, int needed)
    {
        var (met, open) = (0, 0);
        foreach (var part in parts)
        {
            var constant = ConstantOf(part);
            met += constant == true ? 1 : 0;
            open += constant is null ? 1 : 0;
        }

        return met >= needed ? true : met + open < needed ? false : null;
    }

    private static void ReviewRules(ProcedureReview review)
    {
        foreach (var (placed, requirement) in review.Walk.All<Requirement>())
        {
            IsPassable(review, placed.Place.Then("condition"), requirement.Condition);
        }

        foreach (var (placed, mark) in review.Walk.All<PassMark>())
        {
            IsPassable(review, placed.Place.Then("condition"), mark.Condition);
            if (mark.WaivedFor is { } waiver && ConstantOf(waiver) == true)
            {
                review.Warn(placed.Place.Then("waivedFor"), $"The pass mark is waived for everybody.");
            }
        }
    }

    private static void IsPassable(ProcedureReview review, Place place, Condition condition)
    {
        switch (ConstantOf(condition))
        {
            case true:
                review.Warn(place, $"Nobody can fail: the condition always holds.");
                break;
            case false:
                review.Error(place, $"Nobody can pass: the condition never holds.");
                break;
        }
    }

    private static void ReviewCase(ProcedureReview review, Place place, object node)
    {
        switch (node)
        {
            case Condition.SomeOf some when some.Count > some.Of.Count || some.Count < 1:
                review.Error(place.Then("count"), $"The number that has to hold lies between 1 and {some.Of.Count}; {some.Count} does not.");
                break;
            case Condition.HoldsDiploma { Levels.IsEmpty: true }:
                review.Error(place.Then("levels"), $"A diploma is asked for without a level that is accepted.");
                break;
            case Condition.CitizenOf { Countries: { Kind: CountriesKind.Listed } countries }:
                ReviewCountries(review, place.Then("countries"), countries.Listed);
                break;
            case Condition.CodeIs { OneOf.IsEmpty: true } or Condition.RatingIs { OneOf.IsEmpty: true } or Condition.ResultIs { OneOf.IsEmpty: true }:
                review.Error(place.Then("oneOf"), $"Nothing is listed that meets the condition.");
                break;
            case Condition.HasExperience experience:
                ReviewDuration(review, place.Then("duration"), experience.Duration);
                break;
            case Condition.DateIs date:
                PeriodReview.IsUsual(review, place.Then("than"), date.Than);
                if (date.Before is { } before)
                {
                    PeriodReview.IsOfDates(review, place.Then("before"), before);
                }

                break;
            case Condition.AgeIs age:
                PeriodReview.IsUsual(review, place.Then("on"), age.On);
                if (age.Years is < 0 or > OldestAge)
                {
                    review.Error(place.Then("years"), $"An age lies between 0 and {OldestAge} years; {age.Years} does not.");
                }

                break;
        }
    }

    private static void ReviewCountries(ProcedureReview review, Place place, Sequence<CountryCode> countries)
    {
        if (countries.IsEmpty)
        {
            review.Error(place, $"No country is listed.");
        }

        for (var i = 0; i < countries.Count; i++)
        {
            if (countries[i] == default)
            {
                review.Error(place.Then(i), $"A country has a code of ISO 3166-1, such as BE.");
            }
        }
    }

    // Experience is counted by the calendar, 30 days a month: a number of weeks is no number of months.
    private static void ReviewDuration(ProcedureReview review, Place place, NodaTime.Period duration)
    {
        if (!PeriodReview.IsOfDates(review, place, duration))
        {
            return;
        }

        if (duration.Weeks != 0)
        {
            review.Error(place, $"Experience is counted in years, months and days; {duration} has weeks.");
        }
        else if (duration.Years + duration.Months + duration.Days == 0)
        {
            review.Warn(place, $"Nobody can fail: no experience is enough.");
        }
    }
}
