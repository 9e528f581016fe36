namespace SelectionRules;

/// <summary>The results of all candidates in one test, as a column.</summary>
/// <remarks>The states cost nothing where every candidate has a mark.</remarks>
internal abstract class ResultColumn
{
    // A state a candidate, or none where all marks are known; ResultState fits a byte.
    private readonly byte[]? states;

    protected ResultColumn(byte[]? states) => this.states = states;

    protected byte[]? StatesWithMark(int row)
    {
        var changed = (byte[]?)states?.Clone();
        if (changed is not null)
        {
            changed[row] = (byte)ResultState.Known;
        }

        return changed;
    }

    public bool HasStates => states is not null;

    public ReadOnlySpan<byte> States => states;

    /// <summary>Tells whether a candidate is in a state other than known.</summary>
    public bool Has(ResultState state) => states.AsSpan().Contains((byte)state);

    public ResultState StateOf(int row) => states is null ? ResultState.Known : (ResultState)states[row];

    /// <summary>Returns a column with another mark for one candidate; points are a whole number of its units.</summary>
    public abstract ResultColumn With(int row, TestResult mark);

    /// <summary>Returns the result as evidence.</summary>
    public abstract TestResult ResultOf(int row);
}
