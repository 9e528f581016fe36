namespace SelectionRules;

/// <summary>Reviews the ids: their form, and that each names one thing.</summary>
internal static class IdentifierReview
{
    /// <summary>What the message of a repeated id has before the other place, with which it ends.</summary>
    public const string TheOtherOne = "; the other one is ";

    public static void Review(ProcedureReview review)
    {
        var procedure = review.Procedure;
        HasForm(review, Place.Of("id"), procedure.Id);
        foreach (var (placed, requirement) in review.Walk.All<Requirement>())
        {
            HasForm(review, placed.Place.Then("reason"), requirement.Reason);
            if (requirement.ReasonIfUnrecognised is { } other)
            {
                HasForm(review, placed.Place.Then("reasonIfUnrecognised"), other);
            }
        }

        AreUnique(review, "competencies", review.Walk.All<Competency>().Select(found => (found.Placed.Place, found.Node.Id)));
        AreUnique(review, "documents", PlacesInList.Of("dossier/documents", procedure.Dossier?.Documents ?? [], document => document.Id).Select(found => (found.Place, found.Element.Id)));
        AreUnique(review, "facts", review.Walk.All<FactDefinition>().Select(found => (found.Placed.Place, found.Node.Id)));
        AreUnique(review, "preferences", review.Walk.All<Preference>().Select(found => (found.Placed.Place, found.Node.Id)));
        AreUnique(review, "groups", review.Walk.All<ListDefinition>().Select(found => (found.Placed.Place, found.Node.Id)));
        AreUnique(review, "thresholds", PlacesInList.Of("recordedThresholds", procedure.RecordedThresholds, threshold => threshold.Id).Select(found => (found.Place, found.Element.Id)));
        AreUnique(review, "stages", review.Walk.All<Stage>().Select(found => (found.Placed.Place, found.Node.Id)));
        AreUnique(review, "labels", review.Procedure.Labels.Index().Select(label => (Place.Of("labels").Then(label.Index).Then("code"), label.Item.Code)));
        AreUnique(review, "tests", review.Walk.All<Test>().Select(found => (found.Placed.Place, found.Node.Id)));
        ReviewColumnNames(review);
        ReviewCodes(review);
    }

    // "admission" is where a candidate stops before the first stage; "candidate" is the first column of the results.
    private static void ReviewColumnNames(ProcedureReview review)
    {
        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            if (string.Equals(stage.Id, OutcomeRow.Admission, StringComparison.Ordinal))
            {
                review.Error(placed.Place, $"'admission' is the name of what comes before the first stage; a stage has another id.");
            }
        }

        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            if (string.Equals(test.Id, "candidate", StringComparison.Ordinal))
            {
                review.Error(placed.Place, $"'candidate' is the name of the column of keys; a test has another id.");
            }
        }
    }

    private static void ReviewCodes(ProcedureReview review)
    {
        foreach (var (place, node) in review.Walk.Nodes.Select(placed => (placed.Place, placed.Node)))
        {
            switch (node)
            {
                case FactDefinition fact:
                    AreUnique(review, "codes", InOrder(place.Then("codes"), fact.Codes));
                    break;
                case RatedTest rated:
                    AreUnique(review, "ratings", InOrder(place.Then("ratings"), rated.Ratings));
                    break;
                case LevelTest level:
                    AreUnique(review, "levels", InOrder(place.Then("scale").Then("levels"), level.Scale.Levels.Select(one => one.Code).ToSequence()));
                    break;
                case Condition.HoldsDiploma holds:
                    HaveForm(review, place.Then("fields"), holds.Fields);
                    break;
                case Condition.HasExperience experience:
                    HaveForm(review, place.Then("domains"), experience.Domains);
                    break;
                case Condition.HasDocument document:
                    HasForm(review, place.Then("document"), document.Document.Id);
                    break;
                case Condition.ScoreIs { Threshold: Threshold.Recorded recorded }:
                    HasForm(review, place.Then("threshold").Then("id"), recorded.Id);
                    break;
            }
        }
    }

    private static void AreUnique(ProcedureReview review, string what, IEnumerable<(Place Place, string Id)> ids)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (place, id) in ids)
        {
            if (HasForm(review, place, id) && !first.TryAdd(id, place))
            {
                review.Error(place, $"'{id}' is the id of two {what}{TheOtherOne}{first[id]}.", DefectTopic.RepeatedId);
            }
        }
    }

    private static IEnumerable<(Place Place, string Id)> InOrder(Place list, Sequence<string> ids) => ids.Select((id, position) => (list.Then(position), id));

    private static void HaveForm(ProcedureReview review, Place list, Sequence<string> ids)
    {
        foreach (var (place, id) in InOrder(list, ids))
        {
            HasForm(review, place, id);
        }
    }

    private static bool HasForm(ProcedureReview review, Place place, string? id)
    {
        var valid = Identifier.IsValid(id);
        if (!valid)
        {
            review.Error(place, $"'{id}' is no id: expected {Identifier.Expected}.");
        }

        return valid;
    }
}
