namespace SelectionRules;

/// <summary>Reviews what follows from a missing mark: there is no default where the law is silent.</summary>
internal static class MissingMarkReview
{
    public static void Review(ProcedureReview review)
    {
        var general = review.Procedure.MissingMarks;
        ReviewStates(review, Place.Of("missingMarks"), general);
        var uncovered = new List<string>();
        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            ReviewStates(review, placed.Place.Then("missingMarks"), test.MissingMarks);
            ReviewZero(review, placed.Place, test, general);
            if (IsEliminatory(review, placed.Stage, test) && EffectOf(test.MissingMarks, ResultState.Absent) is null && EffectOf(general, ResultState.Absent) is null)
            {
                uncovered.Add(test.Id);
            }
        }

        if (uncovered.Count > 0)
        {
            review.Error(Place.Of("missingMarks"), $"Nothing says what follows from absence at: {string.Join(", ", uncovered)}.");
        }
    }

    private static bool IsEliminatory(ProcedureReview review, int stage, Test test) =>
        test is not AdvisoryTest && review.Procedure.Stages[stage].Counts != StageWeight.Advisory;

    private static void ReviewStates(ProcedureReview review, Place place, Sequence<MissingMark> marks)
    {
        var seen = new HashSet<ResultState>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (!seen.Add(marks[i].State))
            {
                review.Error(place.Then(i), $"Being {PlacesInList.NameOf(marks[i])} has two effects.");
            }
        }
    }

    private static void ReviewZero(ProcedureReview review, Place place, Test test, Sequence<MissingMark> general)
    {
        if (test is ScoredTest or AdvisoryTest)
        {
            return;
        }

        foreach (var state in (ReadOnlySpan<ResultState>)[ResultState.Absent, ResultState.Late, ResultState.Excluded])
        {
            var effect = EffectOf(test.MissingMarks, state) ?? EffectOf(general, state);
            if (effect == MissingMarkEffect.CountsAsZero)
            {
                review.Error(place.Then("missingMarks"), $"A test that gives no points cannot count as 0; say what follows from being {state switch
                {
                    ResultState.Absent => "absent",
                    ResultState.Late => "late",
                    _ => "excluded",
                }}.", DefectTopic.ZeroWithoutPoints);
            }
        }
    }

    private static MissingMarkEffect? EffectOf(Sequence<MissingMark> marks, ResultState state)
    {
        foreach (var mark in marks)
        {
            if (mark.State == state)
            {
                return mark.Effect;
            }
        }

        return null;
    }
}
