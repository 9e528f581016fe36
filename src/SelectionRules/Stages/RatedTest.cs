namespace SelectionRules;

/// <summary>A test that gives one of several ratings, such as <c>high</c>, <c>sufficient</c>, <c>insufficient</c>.</summary>
public sealed record RatedTest : Test
{
    /// <summary>Makes a test of an id and its ratings.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public RatedTest(string id, Sequence<string> ratings)
        : base(id) => Ratings = ratings;

    /// <summary>Gets the ratings that the test can give, from the best on, at most 100.</summary>
    /// <remarks>Their order decides nothing but which of two is worse, where a correction may not lower a result.</remarks>
    public Sequence<string> Ratings { get; init; }

    /// <summary>Records a rating in this test.</summary>
    public RecordedResult Gives(string rating) => new(Id, Rating.Of(rating));
}
