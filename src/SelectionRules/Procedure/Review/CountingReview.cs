namespace SelectionRules;

/// <summary>Reviews that stages count as they say, and that every test has an effect.</summary>
internal static class CountingReview
{
    public static void Review(ProcedureReview review)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placed in review.Walk.Nodes)
        {
            if (TestReferenceReview.TestOf(placed.Node) is { } test)
            {
                used.Add(test.Id);
                if (placed.Rule is FinalScore)
                {
                    counted.Add(test.Id);
                }
            }
        }

        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            ReviewStage(review, placed.Place, stage, counted);
        }

        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            if (test is not AdvisoryTest && review.Procedure.Stages[placed.Stage].Counts != StageWeight.Advisory && !used.Contains(test.Id))
            {
                review.Error(placed.Place, $"The test neither counts nor is a gate: it is in no score, pass mark, cutoff, order or condition. A test that only informs is advisory.", DefectTopic.Unused);
            }
        }
    }

    private static void ReviewStage(ProcedureReview review, Place place, Stage stage, HashSet<string> counted)
    {
        var inFinalScore = stage.Tests.FirstOrDefault(test => counted.Contains(test.Id));
        if (stage.Counts == StageWeight.Counted && inFinalScore is null && !stage.Tests.IsEmpty)
        {
            review.Error(place.Then("counts"), $"The stage counts, and none of its tests is in the final score: it is a gate only, or advisory.", DefectTopic.Unused);
        }
        else if (stage.Counts != StageWeight.Counted && inFinalScore is not null)
        {
            review.Error(place.Then("counts"), $"The test '{inFinalScore.Id}' is in the final score, and the stage does not count.");
        }
    }
}
