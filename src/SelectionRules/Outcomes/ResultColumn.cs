namespace SelectionRules;

/// <summary>The results of all candidates in one test, as a column.</summary>
/// <remarks>The states cost nothing where every candidate has a mark.</remarks>
internal abstract class ResultColumn
{
    // A state a candidate, or none where all marks are known; ResultState fits a byte.
    private readonly byte[]? states;

    protected ResultColumn(byte[]? states) => this.states = states;

    public bool HasStates => states is not null;

    public ReadOnlySpan<byte> States => states;

    public ResultState StateOf(int row) => states is null ? ResultState.Known : (ResultState)states[row];

    /// <summary>Returns the result as evidence.</summary>
    public abstract TestResult ResultOf(int row);
}
