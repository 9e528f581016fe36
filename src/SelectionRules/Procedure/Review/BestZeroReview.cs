namespace SelectionRules;

/// <summary>Reviews that who has no mark does not gain by it: a time of 0 seconds wins the race.</summary>
internal static class BestZeroReview
{
    public static void Review(ProcedureReview review)
    {
        List<Func<Test, MarkInfluence.Turn>> rules =
        [
            .. review.Walk.All<PassMark>().SelectMany(mark => NeededScores.In(mark.Node.Condition)).Select(condition => (Func<Test, MarkInfluence.Turn>)(test => MarkInfluence.On(condition, test))),
            .. review.Walk.All<OrderKey.ByScore>().Where(key => key.Placed.Rule is Cutoff or RankingRule).Select(key => (Func<Test, MarkInfluence.Turn>)(test => MarkInfluence.On(key.Node, test))),
        ];
        foreach (var (placed, test) in review.Walk.All<ScoredTest>())
        {
            // Who is absent from a stage has none of its marks: no right answers and no wrong ones are a bad result.
            var others = review.Procedure.Stages[placed.Stage].Tests.Where(other => other != test && StatesOfZero(review.Procedure, other).Any()).ToList();
            if (StatesOfZero(review.Procedure, test).FirstOrDefault() is { } state
                && rules.Exists(turn => turn(test) == MarkInfluence.Turn.Down && !others.Exists(other => turn(other).HasFlag(MarkInfluence.Turn.Up))))
            {
                review.Warn(placed.Place, $"Who is {state} gets 0 in '{test.Id}', where less is better: nobody has a better mark.");
            }
        }
    }

    private static IEnumerable<string> StatesOfZero(SelectionProcedure procedure, Test test) =>
        test.MissingMarks
            .Concat(procedure.MissingMarks.Where(general => !test.MissingMarks.Any(own => own.State == general.State)))
            .Where(mark => mark.Effect == MissingMarkEffect.CountsAsZero)
            .Select(PlacesInList.NameOf);
}
