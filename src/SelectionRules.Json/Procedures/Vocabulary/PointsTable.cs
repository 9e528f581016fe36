namespace SelectionRules.Json;

/// <summary>A table that gives points to ratings or levels, as it is written; it stands for a score with one 'when' within the other.</summary>
/// <param name="Test">The test.</param>
/// <param name="Points">The ratings or levels with their points.</param>
/// <param name="Otherwise">The points of everybody else, those without a rating among them.</param>
internal sealed record PointsTable(Test Test, Sequence<(string Name, Fraction Value)> Points, Fraction Otherwise)
{
    /// <summary>Returns the ratings or levels that the test does not give.</summary>
    public IEnumerable<string> Unknown => Points.Select(row => row.Name).Where(name => !Known.Contains(name, StringComparer.Ordinal));

    /// <summary>Gets the ratings or levels that the test gives.</summary>
    public IReadOnlyList<string> Known => Test switch
    {
        RatedTest rated => [.. rated.Ratings],
        LevelTest level => [.. level.Scale.Levels.Select(one => one.Code)],
        _ => [],
    };

    /// <summary>Returns the score: the highest level first, for who has a level has those below it; ratings in the order of the table.</summary>
    public Score ToScore()
    {
        var known = Known.ToList();
        var rows = Test is LevelTest ? Points.OrderByDescending(row => known.IndexOf(row.Name)) : Points.AsEnumerable();
        return rows.Reverse().Aggregate(Score.Fixed(Otherwise), (otherwise, row) => Score.When(ConditionOf(row.Name), Score.Fixed(row.Value), otherwise));
    }

    private Condition ConditionOf(string name) => Test is LevelTest level
        ? new Condition.LevelIs { Test = level, Level = LanguageLevel.Of(name) }
        : new Condition.RatingIs { Test = (RatedTest)Test, OneOf = [name] };
}
