using System.Numerics;

namespace SelectionRules;

/// <summary>A column of points: whole numbers of the smallest decimal unit that occurs, in the smallest type that holds them.</summary>
internal sealed class PointsColumn : ResultColumn
{
    private static readonly long[] MillionthsOfUnit = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    private readonly ushort[]? narrow;
    private readonly int[]? middle;
    private readonly long[]? wide;

    public PointsColumn(ushort[] units, int decimals, byte[]? states)
        : base(states) => (narrow, Decimals) = (units, decimals);

    public PointsColumn(int[] units, int decimals, byte[]? states)
        : base(states) => (middle, Decimals) = (units, decimals);

    public PointsColumn(long[] units, int decimals, byte[]? states)
        : base(states) => (wide, Decimals) = (units, decimals);

    /// <summary>Gets the number of decimals of the unit.</summary>
    public int Decimals { get; }

    /// <summary>Gets a value indicating whether 16 bits hold the units.</summary>
    public bool IsNarrow => narrow is not null;

    /// <summary>Gets the units, where 16 bits hold them.</summary>
    public ReadOnlySpan<ushort> NarrowUnits => narrow;

    /// <summary>Returns the number of units; 0 where there is no mark.</summary>
    public long UnitsOf(int row) => narrow is not null ? narrow[row] : middle is not null ? middle[row] : wide![row];

    /// <summary>Adds a multiple of the units of a block of rows to sums.</summary>
    public void AddTo<T>(int from, T factor, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        if (narrow is not null)
        {
            Lanes.AddScaled<ushort, T>(narrow.AsSpan(from, sums.Length), factor, sums);
        }
        else if (middle is not null)
        {
            Lanes.AddScaled<int, T>(middle.AsSpan(from, sums.Length), factor, sums);
        }
        else
        {
            Lanes.AddScaled<long, T>(wide.AsSpan(from, sums.Length), factor, sums);
        }
    }

    /// <summary>Gets the unit, in millionths of a point.</summary>
    public long UnitMillionths => MillionthsOfUnit[Decimals];

    /// <summary>Returns the same marks in units that a step is a whole number of.</summary>
    public PointsColumn InUnitsOf(long stepMillionths)
    {
        var finer = Array.FindIndex(MillionthsOfUnit, Decimals, unit => stepMillionths % unit == 0);
        if (finer == Decimals)
        {
            return this;
        }

        var units = new long[narrow?.Length ?? middle?.Length ?? wide!.Length];
        for (var row = 0; row < units.Length; row++)
        {
            units[row] = UnitsOf(row) * (MillionthsOfUnit[Decimals] / MillionthsOfUnit[finer]);
        }

        return new(units, finer, HasStates ? States.ToArray() : null);
    }

    public override ResultColumn With(int row, TestResult mark)
    {
        var units = mark.AsT0.Millionths / MillionthsOfUnit[Decimals];
        return narrow is not null ? new PointsColumn(Changed(narrow, row, (ushort)units), Decimals, StatesWithMark(row))
            : middle is not null ? new PointsColumn(Changed(middle, row, (int)units), Decimals, StatesWithMark(row))
            : new PointsColumn(Changed(wide!, row, units), Decimals, StatesWithMark(row));
    }

    private static T[] Changed<T>(T[] units, int row, T value)
    {
        var changed = (T[])units.Clone();
        changed[row] = value;
        return changed;
    }

    public override TestResult ResultOf(int row) => StateOf(row) is var state && state == ResultState.Known
        ? Points.FromMillionths(UnitsOf(row) * MillionthsOfUnit[Decimals])
        : TestResult.Without(state);
}
