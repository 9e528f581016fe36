namespace SelectionRules;

/// <summary>Reviews that stages count as they say, and that every test has an effect.</summary>
internal static class CountingReview
{
    public static void Review(ProcedureReview review)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var ranking = new HashSet<string>(StringComparer.Ordinal);
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
                else if (placed.Rule is RankingRule)
                {
                    ranking.Add(test.Id);
                }
            }
        }

        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            ReviewStage(review, placed.Place, stage, counted, ranking);
        }

        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            if (test is not AdvisoryTest && review.Procedure.Stages[placed.Stage].Counts != StageWeight.Advisory && !used.Contains(test.Id))
            {
                review.Error(placed.Place, $"The test neither counts nor is a gate: it is in no score, pass mark, cutoff, order or condition. A test that only informs is advisory.", DefectTopic.Unused);
            }
        }
    }

    private static void ReviewStage(ProcedureReview review, Place place, Stage stage, HashSet<string> counted, HashSet<string> ranking)
    {
        var inFinalScore = stage.Tests.FirstOrDefault(test => counted.Contains(test.Id));
        // What ranks counts as well, though it adds no points: a rating that goes before the score, a test that breaks ties.
        if (stage.Counts == StageWeight.Counted && inFinalScore is null && !stage.Tests.IsEmpty && !stage.Tests.Any(test => ranking.Contains(test.Id)))
        {
            review.Error(place.Then("counts"), $"The stage counts, and none of its tests is in the final score or in the ranking: it is a gate only, or advisory.", DefectTopic.Unused);
        }
        else if (stage.Counts != StageWeight.Counted && inFinalScore is not null)
        {
            review.Error(place.Then("counts"), $"The test '{inFinalScore.Id}' is in the final score, and the stage does not count.");
        }
    }
}
