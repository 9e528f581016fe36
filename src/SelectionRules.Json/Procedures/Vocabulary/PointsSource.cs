namespace SelectionRules.Json;

/// <summary>What a table gives points for: the ratings or levels of a test, or the codes of a fact.</summary>
/// <param name="Test">The test; none where it is a fact.</param>
/// <param name="Fact">The fact; none where it is a test.</param>
internal sealed record PointsSource(Test? Test, string? Fact)
{
    /// <summary>Gets what can be in the table; none where only the review knows, as it does of the codes of a fact.</summary>
    public IReadOnlyList<string>? Known => Test switch
    {
        null => null,
        RatedTest rated => [.. rated.Ratings],
        LevelTest level => [.. level.Scale.Levels.Select(one => one.Code)],
        _ => [],
    };

    public Condition Is(string name) => Test switch
    {
        null => new Condition.CodeIs { Fact = Fact!, OneOf = [name] },
        LevelTest level => new Condition.LevelIs { Test = level, Level = LanguageLevel.Of(name) },
        _ => new Condition.RatingIs { Test = (RatedTest)Test, OneOf = [name] },
    };
}
