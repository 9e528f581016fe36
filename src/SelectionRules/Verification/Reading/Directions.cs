namespace SelectionRules.Verification;

/// <summary>Finds which way rules move when the mark in one test rises.</summary>
internal static class Directions
{
    /// <summary>Tells whether nothing in a procedure is worse for a candidate whose mark in a test rises.</summary>
    public static bool NeverHurts(SelectionProcedure procedure, Test test) => test is ScoredTest or LevelTest
        && procedure.Stages.All(stage => NeverHurts(stage, test))
        && IsAtMostRising(procedure.Ranking.By.Keys.Select(key => Of(key, test)))
        && !LetsRivalsIn(procedure, test);

    // A higher mark in one cutoff may push somebody out; in the next cutoff that frees a place for a third, who may be ahead in yet another order after it.
    private static bool LetsRivalsIn(SelectionProcedure procedure, Test test)
    {
        Cutoff[] cutoffs = [.. procedure.Stages.Select(stage => stage.Cutoff).OfType<Cutoff>()];
        Order[] orders = [.. cutoffs.Select(cutoff => cutoff.By), procedure.Ranking.By];
        var first = Array.FindIndex(cutoffs, cutoff => Parts.Mentions(cutoff.By, test));
        return first >= 0 && Enumerable.Range(first + 1, orders.Length - first - 1).Any(next => orders[next..].Any(later => later != orders[next]));
    }

    // Who is admitted on top takes no place in the count: a mark that admits on top lets somebody else in, who may be ahead later.
    private static bool NeverHurts(Stage stage, Test test) =>
        stage.Tests.All(other => !Parts.Mentions(other.AwaitedWhere, test))
        && IsAtMostRising(stage.PassMarks.Select(mark => Of(mark.Condition, test) | Of(mark.WaivedFor, test)))
        && (stage.Cutoff is not { } cutoff || (IsAtMostRising(cutoff.By.Keys.Select(key => Of(key, test))) && !Parts.Mentions(cutoff.OnTop, test)));

    private static bool IsAtMostRising(IEnumerable<Direction> directions) => directions.All(direction => (direction & Direction.Falling) == Direction.None);

    private static Direction Of(OrderKey key, Test test)
    {
        var among = Parts.Mentions(key.Among, test) ? Direction.Either : Direction.None;
        return among | key switch
        {
            OrderKey.ByScore { First: Extreme.Highest } byScore => Of(byScore.Score, test),
            OrderKey.ByScore byScore => Turned(Of(byScore.Score, test)),
            OrderKey.ByClass byClass => Of(byClass.Members, test),
            _ => Direction.None,
        };
    }

    private static Direction Of(Condition? condition, Test test) => condition switch
    {
        null => Direction.None,
        Condition.All all => Of(all.Of, test),
        Condition.Any any => Of(any.Of, test),
        Condition.SomeOf some => Of(some.Of, test),
        Condition.Negation negation => Turned(Of(negation.Of, test)),
        Condition.LevelIs level => string.Equals(level.Test.Id, test.Id, StringComparison.Ordinal) ? Direction.Rising : Direction.None,
        Condition.ScoreIs { Comparison: Comparison.AtLeast or Comparison.MoreThan } score => Of(score.Score, test),
        Condition.ScoreIs { Comparison: Comparison.AtMost or Comparison.LessThan } score => Turned(Of(score.Score, test)),
        Condition.ScoreIs score => Unknown(Of(score.Score, test)),
        _ => Direction.None,
    };

    private static Direction Of(Sequence<Condition> parts, Test test) => parts.Select(part => Of(part, test)).Aggregate(Direction.None, (all, part) => all | part);

    private static Direction Of(Score score, Test test) => score switch
    {
        Score.OfTest ofTest => string.Equals(ofTest.Test.Id, test.Id, StringComparison.Ordinal) ? Direction.Rising : Direction.None,
        Score.Total total => Of(total.Terms, test),
        Score.Mean mean => Of(mean.Terms, test),
        Score.Weighted weighted => Of(weighted.Parts, test),
        Score.Rescaled rescaled => Of(rescaled.Score, test),
        Score.BestOf best => Of(best.Scores, test),
        Score.LowestOf lowest => Of(lowest.Scores, test),
        Score.Above above => Of(above.Score, test),
        Score.Clamped clamped => Of(clamped.Score, test),
        Score.Rounded rounded => Of(rounded.Score, test),
        Score.OrElse orElse => Of(orElse.Score, test) | Of(orElse.Otherwise, test),
        Score.KnownMean mean => Of(mean.Terms, test),
        _ => Parts.Mentions(score, test) ? Direction.Either : Direction.None,
    };

    private static Direction Of(Sequence<Score> parts, Test test) => parts.Select(part => Of(part, test)).Aggregate(Direction.None, (all, part) => all | part);

    private static Direction Of(Sequence<Weight> terms, Test test) =>
        terms.Select(term => term.Value.Sign < 0 ? Turned(Of(term.Score, test)) : Of(term.Score, test)).Aggregate(Direction.None, (all, part) => all | part);

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Rising => Direction.Falling,
        Direction.Falling => Direction.Rising,
        _ => direction,
    };

    private static Direction Unknown(Direction direction) => direction == Direction.None ? Direction.None : Direction.Either;
}
