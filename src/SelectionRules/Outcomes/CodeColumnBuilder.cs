namespace SelectionRules;

/// <summary>Fills a column of levels or ratings.</summary>
internal sealed class CodeColumnBuilder(TestResult[] results) : ResultColumnBuilder
{
    private byte[] positions = [];

    /// <summary>Records a level or a rating.</summary>
    /// <returns>False where the scale does not have it.</returns>
    public bool TrySet(int row, TestResult result)
    {
        var position = Array.IndexOf(results, result);
        if (position >= 0)
        {
            positions[row] = (byte)position;
            SetKnown(row);
        }

        return position >= 0;
    }

    protected override ResultColumn Build() => new CodeColumn(positions.AsSpan(0, Count).ToArray(), BuildStates(), results);

    protected override void CopyMark(ResultColumnBuilder part, int from, int to) => positions[to] = ((CodeColumnBuilder)part).positions[from];

    protected override void Resize(int capacity) => Array.Resize(ref positions, capacity);
}
