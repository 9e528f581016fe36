namespace SelectionRules;

/// <summary>A test that gives points from 0 to a maximum.</summary>
public sealed record ScoredTest : Test
{
    /// <summary>Makes a test of an id and a maximum.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public ScoredTest(string id, Points maximum)
        : base(id) => Maximum = maximum;

    /// <summary>Gets the largest number of points, itself possible.</summary>
    public Points Maximum { get; init; }

    /// <summary>Records points in this test.</summary>
    public RecordedResult Gives(Points points) => new(Id, points);
}
