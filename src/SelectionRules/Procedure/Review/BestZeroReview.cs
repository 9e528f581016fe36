namespace SelectionRules;

/// <summary>Reviews that who has no mark does not gain by it: a time of 0 seconds wins the race.</summary>
internal static class BestZeroReview
{
    public static void Review(ProcedureReview review)
    {
        var conditions = review.Walk.All<PassMark>().SelectMany(mark => Needed(mark.Node.Condition)).ToList();
        var keys = review.Walk.All<OrderKey.ByScore>().Where(key => key.Placed.Rule is Cutoff or RankingRule).Select(key => key.Node).ToList();
        foreach (var (placed, test) in review.Walk.All<ScoredTest>())
        {
            // Who is absent from a stage has none of its marks: no right answers and no wrong ones are a bad result.
            var others = review.Procedure.Stages[placed.Stage].Tests.Where(other => other != test && StatesOfZero(review.Procedure, other).Any()).ToList();
            if (StatesOfZero(review.Procedure, test).FirstOrDefault() is { } state
                && (conditions.Exists(condition => MarkInfluence.IsLessBetter(condition, test) && !others.Exists(other => MarkInfluence.IsMoreBetter(condition, other)))
                    || keys.Exists(key => MarkInfluence.IsLessBetter(key, test) && !others.Exists(other => MarkInfluence.IsMoreBetter(key, other)))))
            {
                review.Warn(placed.Place, $"Who is {state} gets 0 in '{test.Id}', where less is better: nobody has a better mark.");
            }
        }
    }

    private static IEnumerable<Condition.ScoreIs> Needed(Condition condition) => condition switch
    {
        Condition.ScoreIs score => [score],
        Condition.All all => all.Of.SelectMany(Needed),
        _ => [],
    };

    private static IEnumerable<string> StatesOfZero(SelectionProcedure procedure, Test test) =>
        test.MissingMarks
            .Concat(procedure.MissingMarks.Where(general => !test.MissingMarks.Any(own => own.State == general.State)))
            .Where(mark => mark.Effect == MissingMarkEffect.CountsAsZero)
            .Select(PlacesInList.NameOf);
}
