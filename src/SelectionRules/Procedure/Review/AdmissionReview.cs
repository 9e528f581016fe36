using NodaTime;

namespace SelectionRules;

/// <summary>Reviews the closing, the dossier, the recognition of diplomas and the requirements.</summary>
internal static class AdmissionReview
{
    public static void Review(ProcedureReview review)
    {
        var procedure = review.Procedure;
        PeriodReview.IsUsual(review, Place.Of("assessedOn"), procedure.AssessedOn);
        if (procedure.ClosesAt is { } closing)
        {
            PeriodReview.IsUsual(review, Place.Of("closesAt").Then("lastMoment"), closing.LastMoment.Date);
            if (string.IsNullOrEmpty(closing.Zone) || DateTimeZoneProviders.Tzdb.GetZoneOrNull(closing.Zone) is null)
            {
                review.Error(Place.Of("closesAt").Then("zone"), $"'{closing.Zone}' is no time zone of the tz database, such as Europe/Brussels.");
            }
        }

        if (procedure.Dossier is { Documents.IsEmpty: true })
        {
            review.Warn(Place.Of("dossier").Then("documents"), $"The dossier has no documents: every application is complete.");
        }

        ReviewRecognition(review);
        foreach (var (placed, requirement) in review.Walk.All<Requirement>())
        {
            PeriodReview.IsUsual(review, placed.Place.Then("assessedOn"), requirement.AssessedOn);
        }

        ReviewEvidence(review);
    }

    private static void ReviewRecognition(ProcedureReview review)
    {
        var place = Place.Of("recognition");
        if (review.Procedure.Recognition is not { } recognition)
        {
            if (review.Walk.All<Condition.HoldsDiploma>().Any())
            {
                review.Error(place, $"A diploma is asked for, and nothing says which diplomas count.");
            }

            return;
        }

        if (recognition.HomeCountry.Code.Length == 0)
        {
            review.Error(place.Then("homeCountry"), $"The state whose own diplomas count is missing.");
        }

        if (recognition.Accepted.IsEmpty)
        {
            review.Error(place.Then("accepted"), $"No ground is accepted: no diploma could ever count.");
        }

        foreach (var ground in recognition.Accepted)
        {
            if (ground is Recognition.Pending or Recognition.None)
            {
                review.Error(place.Then("accepted"), $"A recognition that is {(ground == Recognition.Pending ? "pending" : "missing")} never counts.");
            }
        }
    }

    // Requirements, preferences and lists are decided from the application alone, before there is any result or group.
    private static void ReviewEvidence(ProcedureReview review)
    {
        foreach (var placed in review.Walk.Nodes)
        {
            if (placed.Rule is not (Requirement or Preference or ListDefinition))
            {
                continue;
            }

            if (placed.Node is Condition.ScoreIs or Condition.LevelIs or Condition.RatingIs or Condition.ResultIs)
            {
                review.Error(placed.Place, $"What is decided at admission looks at the application alone; there are no results yet.");
            }
            else if (placed.Node is Condition.InGroup)
            {
                review.Error(placed.Place, $"What is decided at admission looks at the application alone; there are no groups yet.");
            }
        }
    }
}
