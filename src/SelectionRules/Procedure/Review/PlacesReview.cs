namespace SelectionRules;

/// <summary>Reviews the places to be filled: every group has some, shares are shares, transfers lead from group to group.</summary>
internal static class PlacesReview
{
    /// <summary>The largest number of places, small enough that sums over groups stay exact.</summary>
    public const int MostPlaces = 10_000_000;

    /// <summary>The largest multiple of places.</summary>
    public const int MostTimes = 1000;

    public static void Review(ProcedureReview review)
    {
        if (review.Procedure.Places is not { } rule)
        {
            return;
        }

        var place = Place.Of("places");
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (placed, group) in review.Walk.All<GroupPlaces>())
        {
            if (IsGroup(review, placed.Place.Then("group"), group.Group) && !filled.Add(group.Group))
            {
                review.Error(placed.Place.Then("group"), $"The group '{group.Group}' has its places twice.");
            }

            ReviewNumbers(review, placed.Place, group);
            var until = placed.Place.Then("complementaryUntil");
            if (PeriodReview.IsUsual(review, until, group.ComplementaryUntil) && group.ComplementaryUntil is { } end)
            {
                PeriodReview.IsNotOver(review, until, end, "complementary list");
            }
        }

        foreach (var group in review.Groups.Where(group => !filled.Contains(group)))
        {
            review.Error(place.Then("groups"), $"The group '{group}' has no places; a list in which a cutoff only counts is stated with 0 places.");
        }

        for (var i = 0; i < rule.Transfers.Count; i++)
        {
            ReviewTransfer(review, place.Then("transfers").Then(i), rule.Transfers[i], filled);
        }

        if (rule.Alternation is { } alternation)
        {
            ReviewAlternation(review, place.Then("alternation"), alternation, filled);
        }

        if (rule.Ties == TiePolicy.LeaveUndecided)
        {
            review.Warn(place.Then("ties"), $"Laureates who tie for the last place are left undecided: somebody has to decide then.");
        }
    }

    private static void ReviewUnfilled(ProcedureReview review, Place place, UnfilledPlaces unfilled, int offered)
    {
        if (unfilled.Number < 1)
        {
            review.Error(place.Then("number"), $"A number of places left unfilled is at least 1; {unfilled.Number} is not.");
        }
        else if (offered >= 0 && unfilled.Number > offered)
        {
            review.Warn(place.Then("number"), $"Of {offered} places {unfilled.Number} cannot be left unfilled.");
        }

        RulingReview.ReviewDecision(review, place, unfilled.By, unfilled.On, unfilled.Reason);
    }

    private static void ReviewNumbers(ProcedureReview review, Place place, GroupPlaces group)
    {
        if (group.Of is < 0 or > MostPlaces)
        {
            review.Error(place.Then("of"), $"A number of places lies between 0 and {MostPlaces}; {group.Of} does not.");
        }

        if (group.Share.Sign < 0 || group.Share > Fraction.One)
        {
            review.Error(place.Then("share"), $"A share of the places lies between 0 and 1; {group.Share} does not.");
        }
        else if (group.Number == 0 && group.LeftUnfilled is null)
        {
            review.Warn(place, $"The group '{group.Group}' has no place to be filled.");
        }

        if (group.LeftUnfilled is { } unfilled)
        {
            ReviewUnfilled(review, place.Then("leftUnfilled"), unfilled, group.Offered);
        }

        switch (group.Complementary)
        {
            case ComplementaryList.AtMost { Number: < 0 } atMost:
                review.Error(place.Then("complementary"), $"A number on the complementary list is not negative; {atMost.Number} is.");
                break;
            case ComplementaryList.Share share when share.Of.Sign < 0 || share.Of > MostTimes:
                review.Error(place.Then("complementary"), $"The complementary list is 0 to {MostTimes} times as long as the places; {share.Of} is not.");
                break;
            case ComplementaryList.ShareOfMainList share:
                if (share.Group.Length > 0 && IsGroup(review, place.Then("complementary").Then("group"), share.Group) && !review.Procedure.Places!.Groups.Any(other => string.Equals(other.Group, share.Group, StringComparison.Ordinal)))
                {
                    review.Error(place.Then("complementary").Then("group"), $"The group '{share.Group}' has no places, and so no main list.");
                }

                if (share.Of.Sign < 0 || share.Of > MostTimes)
                {
                    review.Error(place.Then("complementary"), $"The complementary list is 0 to {MostTimes} times as long as the main list; {share.Of} is not.");
                }

                break;
        }
    }

    private static void ReviewTransfer(ProcedureReview review, Place place, PlacesTransfer transfer, HashSet<string> filled)
    {
        HasPlaces(review, place.Then("from"), transfer.From, filled);
        HasPlaces(review, place.Then("to"), transfer.To, filled);
        if (string.Equals(transfer.From, transfer.To, StringComparison.Ordinal))
        {
            review.Error(place, $"Places pass from one group to another, not to itself.");
        }

        if (transfer.AtMostShare is { } share && (share.Sign <= 0 || share > MostTimes))
        {
            review.Error(place.Then("atMostShare"), $"The share that may pass is more than 0 and at most {MostTimes}; {share} is not.");
        }

        if (transfer.AtMost is <= 0)
        {
            review.Error(place.Then("atMost"), $"The number of places that may pass is more than 0; {transfer.AtMost} is not.");
        }
    }

    private static void ReviewAlternation(ProcedureReview review, Place place, Alternation alternation, HashSet<string> filled)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < alternation.Groups.Count; i++)
        {
            if (HasPlaces(review, place.Then("groups").Then(i), alternation.Groups[i], filled))
            {
                seen.Add(alternation.Groups[i]);
            }
        }

        if (seen.Count < 2)
        {
            review.Error(place.Then("groups"), $"At least two groups are called by turns.");
        }
    }

    private static bool HasPlaces(ProcedureReview review, Place place, string group, HashSet<string> filled)
    {
        if (!IsGroup(review, place, group))
        {
            return false;
        }

        if (!filled.Contains(group))
        {
            review.Error(place, $"The group '{group}' has no places.");
        }

        return true;
    }

    private static bool IsGroup(ProcedureReview review, Place place, string? group)
    {
        var known = review.IsGroup(group);
        if (!known)
        {
            review.Error(place, $"There is no group '{group}'.");
        }

        return known;
    }
}
