namespace SelectionRules;

/// <summary>Warns of scores that may have no value for somebody who goes on: such a score passes every pass mark, comes last, and leaves a laureate without a final score.</summary>
internal sealed class MissingValueReview
{
    private readonly ProcedureReview review;
    private readonly MissingParts missing;

    private MissingValueReview(ProcedureReview review)
    {
        this.review = review;
        missing = new MissingParts(review);
    }

    public static void Review(ProcedureReview review)
    {
        // Only of sound rules it can be said who goes on.
        if (!review.HasErrors)
        {
            new MissingValueReview(review).Review();
        }
    }

    private void Review()
    {
        var supposed = new Suppositions(review.Facts);
        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            if (stage.Counts == StageWeight.Advisory)
            {
                continue;
            }

            for (var i = 0; i < stage.PassMarks.Count; i++)
            {
                var mark = stage.PassMarks[i];
                ReviewMark(placed.Place.Then("passMarks").Then(i).Then("condition"), mark.Condition, InGroups(NotWaived(supposed, mark.WaivedFor), mark.InGroups));
            }

            // Who goes on has passed.
            supposed = stage.PassMarks.Where(mark => mark.WaivedFor is null && mark.InGroups.IsEmpty).Aggregate(supposed, (so, mark) => so.With(mark.Condition, true));
            if (stage.Cutoff is { } cutoff)
            {
                ReviewFirstKey(placed.Place.Then("cutoff").Then("by"), cutoff.By, supposed.With(cutoff.OnTop, false));
            }
        }

        var final = review.Procedure.FinalScore.Score;
        Report(Place.Of("finalScore").Then("score"), final, supposed, "There can be a laureate without a final score");
        if (review.Procedure.Ranking.By.Keys is [OrderKey.ByScore byScore, ..] && !byScore.Score.Equals(final))
        {
            ReviewFirstKey(Place.Of("ranking").Then("by"), review.Procedure.Ranking.By, supposed);
        }
    }

    // A waiver that speaks of an exemption shows that it was thought of, also of the one from a part.
    private static Suppositions NotWaived(Suppositions supposed, Condition? waivedFor) => waivedFor is null
        ? supposed
        : ResultsIn(waivedFor).Aggregate(supposed.With(waivedFor, false), (so, result) => so.With(result, false));

    private static IEnumerable<Condition.ResultIs> ResultsIn(object condition) =>
        TreeParts.Of(Place.Of("waivedFor"), condition).SelectMany(part => ResultsIn(part.Part)).Concat(condition is Condition.ResultIs result ? [result] : []);

    private static Suppositions InGroups(Suppositions supposed, Sequence<string> groups) => groups.Count switch
    {
        0 => supposed,
        1 => supposed.With(new Condition.InGroup { Group = groups[0] }, true),
        _ => supposed.With(new Condition.Any { Of = groups.Select(group => (Condition)new Condition.InGroup { Group = group }).ToSequence() }, true),
    };

    private void ReviewFirstKey(Place place, Order order, Suppositions supposed)
    {
        if (order.Keys is [OrderKey.ByScore key, ..])
        {
            Report(place.Then("keys").Then(0).Then("score"), key.Score, supposed.With(key.Among, true), "Somebody can be without this score, and comes last");
        }
    }

    // Of several that all have to hold one that is not compared is passed over; of several of which one suffices the others decide.
    private void ReviewMark(Place place, Condition condition, Suppositions supposed)
    {
        switch (condition)
        {
            case Condition.All all:
                ReviewParts(place, all.Of, supposed.With(all.Of, true));
                break;
            case Condition.Any any when !any.Of.Any(part => missing.AreCompared(part, supposed)):
                ReviewParts(place, any.Of, supposed.With(any.Of, false));
                break;
            case Condition.SomeOf some when !some.Of.Any(part => missing.AreCompared(part, supposed)):
                ReviewParts(place, some.Of, supposed);
                break;
            case Condition.Negation negation:
                ReviewMark(place.Then("of"), negation.Of, supposed);
                break;
            case Condition.ScoreIs score when !IsAsOneTest(score.Score):
                Report(place.Then("score"), score.Score, supposed, "Somebody can be without this score, is not compared, and so passes");
                break;
        }
    }

    private void ReviewParts(Place place, Sequence<Condition> parts, Suppositions supposed)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            ReviewMark(place.Then("of").Then(i), parts[i], supposed);
        }
    }

    // Who is dispensed from a test has passed it; so it is with tests that are awaited from the same candidates.
    private bool IsAsOneTest(Score score)
    {
        var tests = ReferencedTests.Of(score).DistinctBy(test => test.Id, StringComparer.Ordinal).ToList();
        var areTogether = tests.Count == 1 || (tests.TrueForAll(test => test.AwaitedWhere is not null) && tests.Select(test => test.AwaitedWhere).Distinct().Count() == 1
            && tests.TrueForAll(test => test.MissingMarks.Concat(review.Procedure.MissingMarks).All(mark => mark.Effect != MissingMarkEffect.IsLeftOut)));
        return areTogether && !missing.Of(score, new Suppositions(review.Facts)).Any(part => part.IsFact);
    }

    private void Report(Place place, Score score, Suppositions supposed, string what)
    {
        var parts = missing.Of(score, supposed);
        if (parts.Count > 0)
        {
            review.Warn(
                place,
                $"{what}: {string.Join("; ", parts.Select(part => part.Why))}. {parts[0].Remedy}",
                DefectTopic.ScoreWithoutValue);
        }
    }
}
