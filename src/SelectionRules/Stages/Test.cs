namespace SelectionRules;

/// <summary>A test, or a part of one, whose result is recorded for each candidate: one column of the results.</summary>
/// <remarks>A closed set: <see cref="ScoredTest"/>, <see cref="LevelTest"/>, <see cref="RatedTest"/>, <see cref="AdvisoryTest"/>.</remarks>
public abstract record Test
{
    private protected Test(string id) => Id = Ardalis.GuardClauses.Guard.Against.NotAnIdentifier(id);

    /// <summary>Gets the id, unique in the procedure.</summary>
    public string Id { get; }

    /// <summary>Gets what people call the test.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the ids of the competencies of the job profile that the test assesses.</summary>
    public Sequence<string> Assesses { get; init; }

    /// <summary>Gets for whom a result is awaited, or none where it is for everybody.</summary>
    /// <remarks>Where it does not hold and there is no result, the test counts as dispensed with: it does not eliminate.</remarks>
    public Condition? AwaitedWhere { get; init; }

    /// <summary>Gets the effects of a missing mark that differ from those of the procedure, such as an absence that counts as zero.</summary>
    public Sequence<MissingMark> MissingMarks { get; init; }

    /// <summary>Returns the id.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Records that this test has no mark.</summary>
    /// <exception cref="ArgumentException">The state is that of a known mark.</exception>
    public RecordedResult Without(ResultState state) => new(Id, TestResult.Without(state));
}
