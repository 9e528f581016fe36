namespace SelectionRules.Tool.Files;

/// <summary>What a cell of results says: points, one of the words of its test, or nothing; eight bytes, since files have millions.</summary>
internal readonly struct Cell
{
    private readonly long value;

    private Cell(long value) => this.value = value;

    public bool IsEmpty => value == 0;

    public static Cell Of(Points points) => new(points.Millionths + 1);

    public static Cell OfWord(int position) => new(~position);

    public bool TryGetPoints(out Points points)
    {
        points = value > 0 ? Points.FromMillionths(value - 1) : default;
        return value > 0;
    }

    /// <summary>Returns the position of the word.</summary>
    public int Word => (int)~value;
}
