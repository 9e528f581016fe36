namespace SelectionRules.Json;

/// <summary>A scale that gives points to bands of a score, as it is written: at most 12 seconds, 10 points; it stands for a score of one 'when' within the other.</summary>
/// <param name="Score">The score that is looked at.</param>
/// <param name="Comparison">How it compares with each bound.</param>
/// <param name="Bands">The bounds with their points.</param>
/// <param name="Otherwise">The points of everybody else, those without a value among them.</param>
internal sealed record PointsBands(Score Score, Comparison Comparison, Sequence<(string Name, Fraction Value)> Bands, Fraction Otherwise)
{
    /// <summary>Gets the bounds with their points, the one that is hardest to reach first.</summary>
    private (Fraction Bound, Fraction Points)[] Ordered
    {
        get
        {
            var bands = Bands.Select(band => (Bound: BoundOf(band.Name), Points: band.Value));
            return [.. Comparison is Comparison.AtLeast or Comparison.MoreThan ? bands.OrderByDescending(band => band.Bound) : bands.OrderBy(band => band.Bound)];
        }
    }

    /// <summary>Returns a bound that is there twice, perhaps in other digits; none where each is there once.</summary>
    public string? Repeated => Bands.GroupBy(band => BoundOf(band.Name)).Where(same => same.Skip(1).Any()).Select(same => same.Last().Name).FirstOrDefault();

    /// <summary>Tells whether a text is a bound.</summary>
    public static bool IsBound(string text) => Fraction.TryParse(text, out _);

    /// <summary>Gets the number of levels of the score, and of its conditions and scores.</summary>
    public (int Height, int Size) Extent
    {
        get
        {
            var own = ExtentOf(Score);
            var halvings = Comparison == Comparison.EqualTo ? Bands.Count : 1 + (int)Math.Log2(Math.Max(1, Bands.Count));
            return (halvings + 1 + own.Height, Bands.Count * (3 + own.Size));
        }
    }

    /// <summary>Returns the score. Half of the bands are left at each step, so that a long scale is not deep.</summary>
    public Score ToScore() => Comparison == Comparison.EqualTo
        ? Ordered.Aggregate(Score.Fixed(Otherwise), (otherwise, band) => Score.When(Reaches(band.Bound), Score.Fixed(band.Points), otherwise))
        : Among(Ordered, Otherwise);

    // The one that is hardest to reach stands first: who reaches the middle one has its points at least.
    private Score Among(ReadOnlySpan<(Fraction Bound, Fraction Points)> bands, Fraction points)
    {
        if (bands.IsEmpty)
        {
            return Score.Fixed(points);
        }

        var middle = bands.Length / 2;
        return Score.When(Reaches(bands[middle].Bound), Among(bands[..middle], bands[middle].Points), Among(bands[(middle + 1)..], points));
    }

    private static Fraction BoundOf(string name) => Fraction.TryParse(name, out var bound) ? bound : throw new InvalidOperationException($"'{name}' is no bound.");

    private Condition.ScoreIs Reaches(Fraction bound) => new() { Score = Score, Comparison = Comparison, Threshold = Threshold.Points(bound) };

    private static (int Height, int Size) ExtentOf(object node)
    {
        var (height, size) = (0, 0);
        foreach (var (_, part) in TreeParts.Of(Place.Of(string.Empty), node))
        {
            var own = ExtentOf(part);
            (height, size) = (Math.Max(height, own.Height), size + own.Size);
        }

        return (height + 1, size + 1);
    }
}
