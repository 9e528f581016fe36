using System.Numerics;
using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>Counts how many candidates have each place, group by group, where there are few enough different places for a table.</summary>
/// <remarks>
/// A place of a group is a cell; the first few cells are for everybody who is not counted. The cells of the rows lie in the memory of the ranks until these are known,
/// in its first half where 16 bits are enough: half as much to write and to read again.
/// </remarks>
internal sealed class PlaceCounts
{
    /// <summary>The number of cells of those who are not counted: several, in turn, so that no increment has to wait for the one before.</summary>
    public const int Spare = 8;

    // Tables that are small, and not much longer to go through than the rows are; beyond that four bytes a row for all threads together.
    private const long CellsWorthHaving = 131_072;
    private const long CellsARow = 16;

    private readonly StageBook book;
    private readonly OrderPlan<int> order;
    private readonly byte[] groupOfState;
    private readonly int size;
    private readonly int groups;
    private int[]? counts;

    private PlaceCounts(StageBook book, OrderPlan<int> order, Scope scope, int groups)
    {
        this.book = book;
        this.order = order;
        this.groups = groups;
        size = (int)order.Size;
        IsNarrow = order.FitsNarrow && Spare + ((long)groups * size) <= ushort.MaxValue + 1;
        // Those without a group are counted together, behind the others.
        groupOfState = Array.ConvertAll(book.Columns.AdmissionStates, state => (byte)(scope == Scope.Everyone ? 0 : state.Group < 0 ? groups - 1 : state.Group));
    }

    /// <summary>Gets the number of groups, those without any being the last where there are such.</summary>
    public int GroupCount => groups;

    /// <summary>Gets a value indicating whether a cell takes 16 bits.</summary>
    public bool IsNarrow { get; }

    /// <summary>Returns the cells of all rows, where they take 16 bits.</summary>
    public static Span<ushort> NarrowCells(OutcomeColumns outcome) => MemoryMarshal.Cast<int, ushort>(outcome.Ranks.AsSpan())[..outcome.Ranks.Length];

    /// <summary>Makes a table where lines are rows and the places of an order are few.</summary>
    public static PlaceCounts? For<T>(StageBook book, OrderPlan<T> order, Scope scope)
        where T : struct, IBinaryInteger<T>
    {
        var hasUngrouped = Array.Exists(book.Columns.AdmissionStates, state => state.Group < 0);
        var count = scope == Scope.Everyone ? 1 : book.Compiled.Groups.Count + (hasUngrouped ? 1 : 0);
        var most = (Math.Min(CellsWorthHaving, CellsARow * book.Entries.Count) + book.Entries.Count) / Environment.ProcessorCount;
        return order is OrderPlan<int> plan && book.Entries.AreRows && plan.CanFill && count <= byte.MaxValue && plan.Size * count < most
            ? new PlaceCounts(book, plan, scope, count)
            : null;
    }

    /// <summary>Makes an empty table for one thread.</summary>
    public int[] NewTable() => new int[Spare + (groups * size)];

    /// <summary>Counts a block in the table of a thread.</summary>
    public void CountBlock(int[] table, OutcomeColumns outcome, int from, int length)
    {
        var standings = outcome.StandingBytes.Slice(from, length);
        if (IsNarrow)
        {
            CountBlock(table, from, standings, NarrowCells(outcome).Slice(from, length));
        }
        else
        {
            CountBlock(table, from, standings, outcome.Ranks.AsSpan(from, length));
        }
    }

    private void CountBlock<TCell>(int[] table, int from, ReadOnlySpan<byte> standings, Span<TCell> cells)
        where TCell : struct, IBinaryInteger<TCell>
    {
        if (!standings.Contains((byte)Standing.Passed))
        {
            cells.Clear();
            return;
        }

        using var groupsOfRows = Scratch<byte>.Rent(cells.Length);
        FindGroups(from, groupsOfRows.Span);
        if (typeof(TCell) == typeof(ushort))
        {
            order.Fill(from, MemoryMarshal.Cast<TCell, ushort>(cells), standings);
        }
        else
        {
            order.Fill(from, MemoryMarshal.Cast<TCell, int>(cells), standings);
        }

        Lanes.ToCells(standings, groupsOfRows.Span, size, Spare, cells);
        Tally(table, cells);
    }

    private static void Tally<TCell>(int[] table, ReadOnlySpan<TCell> cells)
        where TCell : struct, IBinaryInteger<TCell>
    {
        // Four at a time, for the cells come from memory that was written just before.
        var i = 0;
        for (; i <= cells.Length - 4; i += 4)
        {
            var (first, second) = (int.CreateTruncating(cells[i]), int.CreateTruncating(cells[i + 1]));
            var (third, fourth) = (int.CreateTruncating(cells[i + 2]), int.CreateTruncating(cells[i + 3]));
            table[first]++;
            table[second]++;
            table[third]++;
            table[fourth]++;
        }

        for (; i < cells.Length; i++)
        {
            table[int.CreateTruncating(cells[i])]++;
        }
    }

    /// <summary>Adds the table of a thread, which is not used afterwards.</summary>
    public void Add(int[] table)
    {
        if (counts is null)
        {
            counts = table;
            return;
        }

        for (var i = 0; i < table.Length; i++)
        {
            counts[i] += table[i];
        }
    }

    /// <summary>Returns the position of a group of the procedure, -1 for those without one, 0 where everyone is counted together.</summary>
    public int ScopeOf(int group) => groups > 1 && group == book.Compiled.Groups.Count ? GroupTable.Without : group;

    /// <summary>Finds the groups of a block of rows.</summary>
    public void FindGroups(int from, Span<byte> found) => book.Columns.Admissions.LookUp(from, groupOfState, found);

    /// <summary>Returns the cell of a place of a group.</summary>
    public int CellOf(int group, int place) => Spare + (group * size) + place;

    /// <summary>Returns the best place that a candidate can still have.</summary>
    public int BestPlaceOf(int row) => order.BestPlaceOf(row);

    /// <summary>Finds the last place of a group within a cutoff.</summary>
    /// <param name="group">The group.</param>
    /// <param name="places">The number of its places.</param>
    /// <param name="more">Places that are counted besides.</param>
    public LastPlace<int> LastOf(int group, int places, params ReadOnlySpan<int> more)
    {
        if (places <= 0)
        {
            return new LastPlace<int>(size, 0, 0, true);
        }

        var cells = (counts ??= NewTable()).AsSpan(CellOf(group, 0), size);
        foreach (var place in more)
        {
            cells[place]++;
        }

        var (upToLevel, last) = (0, size);
        while (upToLevel < places && last > 0)
        {
            upToLevel += cells[--last];
        }

        foreach (var place in more)
        {
            cells[place]--;
        }

        return new LastPlace<int>(last, upToLevel, places, upToLevel >= places);
    }

    /// <summary>Turns counts into the rank of each cell: 1 and those ahead in the group; 0 for those who are not counted, or whose ranks are withheld.</summary>
    /// <param name="withheld">The groups whose ranks are withheld, by their positions in the procedure.</param>
    public int[] ToRanks(HashSet<int> withheld)
    {
        var ranks = counts ??= NewTable();
        ranks.AsSpan(0, Spare).Clear();
        for (var group = 0; group < groups; group++)
        {
            var cells = ranks.AsSpan(CellOf(group, 0), size);
            if (withheld.Contains(ScopeOf(group)))
            {
                cells.Clear();
                continue;
            }

            var rank = 1;
            for (var cell = size - 1; cell >= 0; cell--)
            {
                (cells[cell], rank) = (rank, rank + cells[cell]);
            }
        }

        return ranks;
    }
}
