using NodaTime;

namespace SelectionRules;

/// <summary>Reviews the recorded rulings: who, when and why, and on what there is to rule.</summary>
internal static class RulingReview
{
    public static void Review(ProcedureReview review)
    {
        var stages = review.Walk.All<Stage>().GroupBy(found => found.Node.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Node, StringComparer.Ordinal);
        var seen = new Dictionary<(CandidateId Candidate, string Stage), List<RulingKind>>();
        for (var i = 0; i < review.Procedure.Rulings.Count; i++)
        {
            var ruling = review.Procedure.Rulings[i];
            var place = Place.Of("rulings").Then(i);
            ReviewWords(review, place, ruling);
            if (ruling.Kind == RulingKind.AssignsGroup)
            {
                ReviewGroup(review, place, ruling);
            }
            else
            {
                ReviewStage(review, place, ruling, stages);
            }

            // Of two that say the same, or that gainsay each other, one is a mistake.
            if (!seen.TryAdd((ruling.Candidate, ruling.Stage ?? string.Empty), [ruling.Kind]))
            {
                var earlier = seen[(ruling.Candidate, ruling.Stage ?? string.Empty)];
                if (!earlier.TrueForAll(kind => StandTogether(kind, ruling.Kind)))
                {
                    review.Error(place, $"There are two rulings on the candidate '{ruling.Candidate}' at the same stage.");
                }

                earlier.Add(ruling.Kind);
            }
        }
    }

    /// <summary>Reviews who decided something, when and why.</summary>
    public static void ReviewDecision(ProcedureReview review, Place place, string by, LocalDate on, string reason)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            review.Error(place.Then("by"), $"A ruling says who ruled.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            review.Error(place.Then("reason"), $"A ruling says why.");
        }

        PeriodReview.IsUsual(review, place.Then("on"), on);
    }

    // Whose elimination is set aside may be on top of the cutoff of that stage as well.
    private static bool StandTogether(RulingKind one, RulingKind other) =>
        (one, other) is (RulingKind.SetsAsideElimination, RulingKind.AdmitsOnTop) or (RulingKind.AdmitsOnTop, RulingKind.SetsAsideElimination);

    private static void ReviewWords(ProcedureReview review, Place place, JuryRuling ruling)
    {
        if (ruling.Candidate == default)
        {
            review.Error(place.Then("candidate"), $"A ruling names the candidate by its key.");
        }

        ReviewDecision(review, place, ruling.By, ruling.On, ruling.Reason);
    }

    private static void ReviewGroup(ProcedureReview review, Place place, JuryRuling ruling)
    {
        if (review.Procedure.Grouping is not (Grouping.ByLanguageRole or Grouping.ByCode))
        {
            review.Error(place.Then("group"), $"A ruling assigns a group only where each candidate is in one of several.");
        }
        else if (!review.IsGroup(ruling.Group))
        {
            review.Error(place.Then("group"), $"There is no group '{ruling.Group}'.");
        }
    }

    private static void ReviewStage(ProcedureReview review, Place place, JuryRuling ruling, Dictionary<string, Stage> stages)
    {
        if (string.IsNullOrEmpty(ruling.Stage))
        {
            review.Error(place, $"A ruling of this kind names the stage that it is about.");
        }
        else if (!stages.TryGetValue(ruling.Stage, out var stage))
        {
            review.Error(place.Then("stage"), $"There is no stage '{ruling.Stage}'.");
        }
        else if (ruling.Kind != RulingKind.AdmitsOnTop && stage.Counts == StageWeight.Advisory)
        {
            review.Error(place.Then("stage"), $"Nobody fails the stage '{stage.Id}', which is advisory: there is nothing to rule on.");
        }
        else if (ruling.Kind == RulingKind.AdmitsOnTop && stage.Cutoff is null)
        {
            review.Error(place.Then("stage"), $"The stage '{stage.Id}' has no cutoff on top of which somebody could be admitted.");
        }
    }
}
