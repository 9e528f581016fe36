namespace SelectionRules.Json;

/// <summary>A table that gives points to ratings, levels or codes, as it is written; it stands for a score with one 'when' within the other.</summary>
/// <param name="Source">The test, or the fact.</param>
/// <param name="Points">The ratings, levels or codes with their points.</param>
/// <param name="Otherwise">The points of everybody else, those without a rating among them.</param>
internal sealed record PointsTable(PointsSource Source, Sequence<(string Name, Fraction Value)> Points, Fraction Otherwise)
{
    /// <summary>Returns the ratings or levels that the test does not give.</summary>
    public IEnumerable<string> Unknown => Source.Known is { } known ? Points.Select(row => row.Name).Where(name => !known.Contains(name, StringComparer.Ordinal)) : [];

    /// <summary>Returns the score: the highest level first, for who has a level has those below it; others in the order of the table.</summary>
    public Score ToScore()
    {
        var known = Source.Known?.ToList() ?? [];
        var rows = Source.Test is LevelTest ? Points.OrderByDescending(row => known.IndexOf(row.Name)) : Points.AsEnumerable();
        return rows.Reverse().Aggregate(Score.Fixed(Otherwise), (otherwise, row) => Score.When(Source.Is(row.Name), Score.Fixed(row.Value), otherwise));
    }
}
