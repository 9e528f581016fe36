namespace SelectionRules;

/// <summary>Reviews that rules look at tests that there are, of their own stage or an earlier one.</summary>
internal static class TestReferenceReview
{
    public static void Review(ProcedureReview review)
    {
        foreach (var placed in review.Walk.Nodes)
        {
            if (TestOf(placed.Node) is not { } test)
            {
                continue;
            }

            var place = placed.Place.Then("test");
            if (!review.Tests.TryGetValue(test.Id, out var known))
            {
                review.Error(place, $"No stage has a test '{test.Id}'.");
            }
            else if (!known.Test.Equals(test))
            {
                review.Error(place, $"The test '{test.Id}' here is not the one that its stage has by that id; they differ.");
            }
            else if (known.Stage > placed.Stage && placed.Stage != PlacedNode.BeforeStages)
            {
                review.Error(place, $"The test '{test.Id}' belongs to the later stage '{review.Procedure.Stages[known.Stage].Id}'.");
            }

            // The rules of the stage itself are looked at as such, and the final score where stages are counted.
            if (known.Test is not null && placed.Stage != known.Stage && placed.Rule is not FinalScore && review.Procedure.Stages[known.Stage].Counts == StageWeight.Advisory)
            {
                review.Error(place, $"The test '{test.Id}' belongs to the advisory stage '{review.Procedure.Stages[known.Stage].Id}': no result in it, and none, decides anything.");
            }

            if (placed.Node is Condition.ResultIs && test is AdvisoryTest)
            {
                review.Error(place, $"The test '{test.Id}' is advisory: no result in it, and none, decides anything.");
            }

            ReviewRatings(review, placed.Place, placed.Node);
        }
    }

    /// <summary>Returns the test that a condition or a score looks at itself, or none.</summary>
    public static Test? TestOf(object node) => node switch
    {
        Score.OfTest ofTest => ofTest.Test,
        Condition.LevelIs level => level.Test,
        Condition.RatingIs rating => rating.Test,
        Condition.ResultIs result => result.Test,
        _ => null,
    };

    private static void ReviewRatings(ProcedureReview review, Place place, object node)
    {
        if (node is not Condition.RatingIs condition)
        {
            return;
        }

        for (var i = 0; i < condition.OneOf.Count; i++)
        {
            if (!condition.Test.Ratings.AsSpan().Contains(condition.OneOf[i]))
            {
                review.Error(place.Then("oneOf").Then(i), $"The test '{condition.Test.Id}' has no rating '{condition.OneOf[i]}'.");
            }
        }
    }
}
