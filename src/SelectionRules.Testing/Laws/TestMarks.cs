namespace SelectionRules.Testing;

/// <summary>Marks that a test can give, for variations of a pool.</summary>
internal static class TestMarks
{
    /// <summary>Returns the lowest and the highest mark; none of a test that gives none.</summary>
    public static IEnumerable<TestResult> Extremes(Test test) => test switch
    {
        ScoredTest scored => [Points.Zero, scored.Maximum],
        LevelTest level => [level.Scale.Levels[0], level.Scale.Levels[^1]],
        RatedTest rated => [Rating.Of(rated.Ratings[0]), Rating.Of(rated.Ratings[^1])],
        _ => [],
    };

    /// <summary>Returns all levels or ratings, and of points the ends and the middle.</summary>
    public static IEnumerable<TestResult> All(Test test) => test switch
    {
        ScoredTest scored => [Points.Zero, Points.From(decimal.Floor(scored.Maximum.ToDecimal() / 2)), scored.Maximum],
        LevelTest level => level.Scale.Levels.Select(TestResult.Of),
        RatedTest rated => rated.Ratings.Select(rating => TestResult.Of(Rating.Of(rating))),
        _ => [],
    };

    /// <summary>Returns marks above a known one: the least more, those of others, the highest.</summary>
    public static IEnumerable<TestResult> Above(Selection selection, Test test, TestResult mark)
    {
        switch (test)
        {
            case ScoredTest scored when mark.IsT0 && mark.AsT0 < scored.Maximum:
                var others = selection.Candidates.Select(candidate => candidate.ResultOf(test)).Where(result => result.IsT0).Select(result => result.AsT0);
                var least = Points.From(decimal.Min(mark.AsT0.ToDecimal() + 0.5m, scored.Maximum.ToDecimal()));
                return others.Append(least).Append(scored.Maximum).Where(points => points > mark.AsT0).Distinct().Order().Select(TestResult.Of);
            case LevelTest level when mark.IsT1:
                return level.Scale.Levels.Skip(level.Scale.IndexOf(mark.AsT1) + 1).Select(TestResult.Of);
            default:
                return [];
        }
    }
}
