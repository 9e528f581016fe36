namespace SelectionRules;

/// <summary>A column of levels or ratings: the position in the scale, a byte a candidate.</summary>
internal sealed class CodeColumn : ResultColumn
{
    private readonly byte[] positions;
    private readonly TestResult[] results;

    public CodeColumn(byte[] positions, byte[]? states, TestResult[] results)
        : base(states)
    {
        this.positions = positions;
        this.results = results;
    }

    public ReadOnlySpan<byte> Positions => positions;

    /// <summary>Gets every level or rating of the test, in their order.</summary>
    public IReadOnlyList<TestResult> Marks => results;

    public override ResultColumn With(int row, TestResult mark)
    {
        var changed = (byte[])positions.Clone();
        changed[row] = (byte)Array.IndexOf(results, mark);
        return new CodeColumn(changed, StatesWithMark(row), results);
    }

    public override TestResult ResultOf(int row) => StateOf(row) is var state && state == ResultState.Known ? results[positions[row]] : TestResult.Without(state);
}
