namespace SelectionRules;

/// <summary>Reviews cutoffs and orders: that they keep somebody, can leave somebody out, and say what happens to ties.</summary>
internal static class CutoffReview
{
    public static void Review(ProcedureReview review)
    {
        (Cutoff Cutoff, string Stage)? earlier = null;
        foreach (var (placed, cutoff) in review.Walk.All<Cutoff>())
        {
            ReviewSize(review, placed.Place, cutoff);
            ReviewOrder(review, placed.Place, cutoff);
            if (earlier is { } before)
            {
                ReviewAgainst(review, placed.Place, cutoff, before.Cutoff, before.Stage);
            }

            if (!review.HasErrorWithin(placed.Place) && !review.HasErrorWithin(Place.Of("places")) && KeepsNobody(review.Procedure, cutoff))
            {
                ReportUnreachable(review, placed);
            }

            earlier = (cutoff, review.Procedure.Stages[placed.Stage].Id);
        }

        ReviewRanking(review);
    }

    private static bool KeepsNobody(SelectionProcedure procedure, Cutoff cutoff) => cutoff.OnTop is null && cutoff.Size switch
    {
        CutoffSize.PerGroup perGroup => perGroup.Places.All(places => places.Number == 0),
        CutoffSize.PerPlace { AtLeast: 0 } => procedure.Places is { } places && places.Groups.All(group => CutoffPlaces.Of(procedure, cutoff, group.Group) == 0),
        _ => false,
    };

    private static void ReportUnreachable(ProcedureReview review, PlacedNode cutoff)
    {
        var stages = review.Walk.All<Stage>().Select(found => found.Placed).ToList();
        if (cutoff.Stage + 1 < stages.Count)
        {
            review.Error(stages[cutoff.Stage + 1].Place, $"The stage is unreachable: the cutoff of the stage '{review.Procedure.Stages[cutoff.Stage].Id}' keeps nobody.", DefectTopic.UnreachableStage);
        }
        else
        {
            review.Error(cutoff.Place.Then("size"), $"The cutoff keeps nobody.", DefectTopic.CutoffKeepsNobody);
        }
    }

    private static void ReviewSize(ProcedureReview review, Place place, Cutoff cutoff)
    {
        switch (cutoff.Size)
        {
            case CutoffSize.Same { Places: <= 0 or > PlacesReview.MostPlaces } same:
                review.Error(place.Then("size"), $"A cutoff keeps between 1 and {PlacesReview.MostPlaces} candidates, not {same.Places}.");
                break;
            case CutoffSize.PerPlace perPlace:
                ReviewMultiple(review, place.Then("size"), perPlace);
                break;
        }

        if (cutoff.Overlap != ListOverlap.EachListOnItsOwn && review.Procedure.Grouping is not Grouping.ByList)
        {
            review.Warn(place.Then("overlap"), $"Candidates are in one group each: nothing overlaps.");
        }

        if (cutoff.OnTop is { } onTop && ConditionReview.ConstantOf(onTop) == true)
        {
            review.Error(place.Then("onTop"), $"The cutoff can never bind: everybody is admitted on top.", DefectTopic.CutoffWithoutEffect);
        }
    }

    private static void ReviewMultiple(ProcedureReview review, Place place, CutoffSize.PerPlace size)
    {
        if (review.Procedure.Places is null)
        {
            review.Error(place, $"The cutoff keeps a multiple of the places, and the procedure states no places.");
        }

        if (size.Factor.Sign <= 0 || size.Factor > PlacesReview.MostTimes)
        {
            review.Error(place.Then("factor"), $"The multiple is more than 0 and at most {PlacesReview.MostTimes}; {size.Factor} is not.");
        }

        foreach (var (name, number) in (ReadOnlySpan<(string, int)>)[("atLeast", size.AtLeast), ("fewPlaces", size.FewPlaces), ("extraForFewPlaces", size.ExtraForFewPlaces)])
        {
            if (number is < 0 or > PlacesReview.MostPlaces)
            {
                review.Error(place.Then(name), $"A number of places lies between 0 and {PlacesReview.MostPlaces}; {number} does not.");
            }
        }
    }

    private static void ReviewOrder(ProcedureReview review, Place place, Cutoff cutoff)
    {
        var keys = cutoff.By.Keys;
        if (keys.IsEmpty)
        {
            review.Error(place.Then("by"), $"A cutoff places candidates by at least one key.");
            return;
        }

        if (cutoff.Ties == TiePolicy.AdmitAllTied && !review.HasErrorWithin(place.Then("by")) && keys.All(key => IsSameForAll(review, key)))
        {
            review.Error(place.Then("by"), $"The cutoff can never bind: everybody ties, and everybody tied is kept.", DefectTopic.CutoffWithoutEffect);
        }

        if (cutoff.Ties == TiePolicy.LeaveUndecided)
        {
            review.Warn(place.Then("ties"), $"Candidates who tie for the last place are left undecided: somebody has to decide then.");
        }
        else if (cutoff.Ties == TiePolicy.AdmitNoneTied && keys.Count == 1)
        {
            review.Warn(place.Then("by"), $"No further key decides between candidates who tie for the last place, and none of them is kept.");
        }
    }

    // With all tied admitted an earlier cutoff can keep more than its number, so that a later one of the same number can still bind.
    private static void ReviewAgainst(ProcedureReview review, Place place, Cutoff cutoff, Cutoff before, string stage)
    {
        if (before.OnTop is not null || (before.Overlap != ListOverlap.EachListOnItsOwn && before.Scope == Scope.EachGroup) || review.HasErrorWithin(Place.Of("places")) || review.HasErrorWithin(Place.Of("stages")))
        {
            return;
        }

        var numbers = Numbers(review, cutoff, before).ToList();
        if (numbers.TrueForAll(number => number.Kept == 0) || numbers.Exists(number => number.Places < number.Kept))
        {
            return;
        }

        var (places, kept) = numbers.Distinct().ToList() is [var only] ? ($"{only.Places}", $"{only.Kept}") : ("in each group as many, or more", "so many");
        if (before.Ties == TiePolicy.AdmitNoneTied)
        {
            review.Error(place.Then("size"), $"The cutoff can never bind: it keeps {places}, and the one of the stage '{stage}' leaves {kept} at the most.", DefectTopic.CutoffWithoutEffect);
        }
        else
        {
            review.Warn(place.Then("size"), $"The cutoff binds only where candidates tied: it keeps {places}, and the one of the stage '{stage}' keeps {kept}.");
        }
    }

    // How many the cutoff keeps, and how many the one before leaves it at the most: in each group, or among everybody.
    private static IEnumerable<(int Places, long Kept)> Numbers(ProcedureReview review, Cutoff cutoff, Cutoff before)
    {
        var groups = review.Groups;
        return (cutoff.Scope, before.Scope) switch
        {
            (Scope.EachGroup, Scope.EachGroup) => groups.Select(group => (PlacesOf(cutoff, group), (long)PlacesOf(before, group))),
            (Scope.EachGroup, _) => groups.Select(group => (PlacesOf(cutoff, group), (long)PlacesOf(before, null))),
            (_, Scope.EachGroup) => [(PlacesOf(cutoff, null), groups.Sum(group => (long)PlacesOf(before, group)))],
            _ => [(PlacesOf(cutoff, null), PlacesOf(before, null))],
        };

        int PlacesOf(Cutoff one, string? group) => CutoffPlaces.Of(review.Procedure, one, group);
    }

    private static void ReviewRanking(ProcedureReview review)
    {
        var ranking = review.Procedure.Ranking;
        var place = Place.Of("ranking").Then("by");
        if (ranking.By.Keys.IsEmpty)
        {
            review.Warn(place, $"Laureates are not ordered: all share the first rank.");
        }
        else if (!ranking.By.Keys.Any(key => key is OrderKey.ByScore byScore && IsFinal(review, byScore.Score)))
        {
            review.Warn(place, $"No key of the ranking is the final score that laureates are told.");
        }
    }

    // What is not sound is reported already, and has no maximum to compare by.
    private static bool IsFinal(ProcedureReview review, Score score) => score.Equals(review.Procedure.FinalScore.Score)
        || (!review.HasErrorWithin(Place.Of("ranking")) && !review.HasErrorWithin(Place.Of("finalScore")) && LinearScore.AreAlike(review.Procedure, score, review.Procedure.FinalScore.Score));

    private static bool IsSameForAll(ProcedureReview review, OrderKey key)
    {
        if (key is not OrderKey.ByScore byScore)
        {
            return false;
        }

        var (minimum, maximum) = ScoreBounds.Of(review.Procedure, byScore.Score);
        return minimum == maximum;
    }
}
