namespace SelectionRules;

/// <summary>Fills a column of points, in units that become smaller and a type that becomes wider only where a mark needs it.</summary>
internal sealed class PointsColumnBuilder : ResultColumnBuilder
{
    private static readonly long[] MillionthsOfUnit = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    private readonly long maximum;
    private ushort[]? narrow = [];
    private int[]? middle;
    private long[]? wide;
    private int decimals;

    public PointsColumnBuilder(ScoredTest test)
    {
        maximum = test.Maximum.Millionths;
        // The maximum itself is a whole number of units, so that a bound on the test is one too.
        while (maximum % MillionthsOfUnit[decimals] != 0)
        {
            decimals++;
        }

        WidenFor(maximum / MillionthsOfUnit[decimals]);
    }

    /// <summary>Records points.</summary>
    /// <returns>False where they are above the maximum of the test.</returns>
    public bool TrySet(int row, Points points)
    {
        var millionths = points.Millionths;
        if (millionths > maximum)
        {
            return false;
        }

        while (millionths % MillionthsOfUnit[decimals] != 0)
        {
            Refine();
        }

        Store(row, millionths / MillionthsOfUnit[decimals]);
        SetKnown(row);
        return true;
    }

    protected override ResultColumn Build()
    {
        var states = BuildStates();
        return narrow is not null ? new PointsColumn(narrow.AsSpan(0, Count).ToArray(), decimals, states)
            : middle is not null ? new PointsColumn(middle.AsSpan(0, Count).ToArray(), decimals, states)
            : new PointsColumn(wide.AsSpan(0, Count).ToArray(), decimals, states);
    }

    protected override void CopyMark(ResultColumnBuilder part, int from, int to)
    {
        var other = (PointsColumnBuilder)part;
        var units = other.narrow is not null ? other.narrow[from] : other.middle is not null ? other.middle[from] : other.wide![from];
        TrySet(to, Points.FromMillionths(units * MillionthsOfUnit[other.decimals]));
    }

    protected override void Resize(int capacity)
    {
        if (narrow is not null)
        {
            Array.Resize(ref narrow, capacity);
        }
        else if (middle is not null)
        {
            Array.Resize(ref middle, capacity);
        }
        else
        {
            Array.Resize(ref wide, capacity);
        }
    }

    private void Store(int row, long units)
    {
        if (narrow is not null)
        {
            narrow[row] = (ushort)units;
        }
        else if (middle is not null)
        {
            middle[row] = (int)units;
        }
        else
        {
            wide![row] = units;
        }
    }

    private void Refine()
    {
        decimals++;
        WidenFor(maximum / MillionthsOfUnit[decimals]);
        if (narrow is not null)
        {
            foreach (ref var units in narrow.AsSpan())
            {
                units = (ushort)(units * 10);
            }
        }
        else if (middle is not null)
        {
            foreach (ref var units in middle.AsSpan())
            {
                units *= 10;
            }
        }
        else
        {
            foreach (ref var units in wide.AsSpan())
            {
                units *= 10;
            }
        }
    }

    private void WidenFor(long largest)
    {
        if (narrow is not null && largest > ushort.MaxValue)
        {
            middle = Array.ConvertAll(narrow, static units => (int)units);
            narrow = null;
        }

        if (middle is not null && largest > int.MaxValue)
        {
            wide = Array.ConvertAll(middle, static units => (long)units);
            middle = null;
        }
    }
}
