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

    // Stands for the group of those who are not counted.
    private const byte NotCounted = byte.MaxValue;

    // Tables that are small whatever the pool, and beyond that four bytes a row for all threads together.
    private const long CellsWorthHaving = 131_072;

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
        var most = (CellsWorthHaving + book.Entries.Count) / Environment.ProcessorCount;
        return order is OrderPlan<int> plan && book.Entries.AreRows && plan.CanFill && count < NotCounted && plan.Size * count < most
            ? new PlaceCounts(book, plan, scope, count)
            : null;
    }

    /// <summary>Makes an empty table for one thread.</summary>
    public int[] NewTable() => new int[Spare + (groups * size)];

    /// <summary>Counts the places of those who are still in, outside the groups that are withheld, and writes the cell of each row into the column of the ranks.</summary>
    public void Count(OutcomeColumns outcome, HashSet<int> withheld, CancellationToken cancellation)
    {
        for (var state = 0; state < groupOfState.Length; state++)
        {
            if (withheld.Contains(groups == 1 ? 0 : book.Columns.AdmissionStates[state].Group))
            {
                groupOfState[state] = NotCounted;
            }
        }

        Block.ForEach(outcome.Ranks.Length, NewTable, (table, from, length) => CountBlock(table, outcome, from, length), Add, cancellation);
    }

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
        Lanes.LookUp(book.Columns.Admissions.AsSpan(from, cells.Length), groupOfState, groupsOfRows.Span);
        if (typeof(TCell) == typeof(ushort))
        {
            order.Fill(from, MemoryMarshal.Cast<TCell, ushort>(cells), standings);
        }
        else
        {
            order.Fill(from, MemoryMarshal.Cast<TCell, int>(cells), standings);
        }

        Lanes.ToCells(standings, groupsOfRows.Span, NotCounted, size, Spare, cells);
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

    /// <summary>Turns counts into the rank of each cell: 1 and those ahead in the group; 0 for those who are not counted.</summary>
    public int[] ToRanks()
    {
        var ranks = counts ??= NewTable();
        ranks.AsSpan(0, Spare).Clear();
        for (var group = 0; group < groups; group++)
        {
            var rank = 1;
            for (var cell = Spare + ((group + 1) * size) - 1; cell >= Spare + (group * size); cell--)
            {
                (ranks[cell], rank) = (rank, rank + ranks[cell]);
            }
        }

        return ranks;
    }

    /// <summary>Returns the lowest cell within a cutoff, for each state of an admission.</summary>
    /// <param name="placesOf">The number of places of a group, by its position.</param>
    /// <param name="ties">The policy; one that leaves nobody undecided.</param>
    public int[] BordersOfStates(Func<int, int> placesOf, TiePolicy ties)
    {
        counts ??= NewTable();
        var states = book.Columns.AdmissionStates;
        return [.. states.Select((state, position) => state.IsAdmitted ? Border(Spare + (size * groupOfState[position]), placesOf(groups == 1 ? 0 : state.Group), ties) : 0)];
    }

    private int Border(int first, int places, TiePolicy ties)
    {
        var ahead = 0;
        var cell = first + size - 1;
        // "A candidate is within when fewer than N are strictly ahead."
        for (; cell >= first && (ties == TiePolicy.AdmitAllTied ? ahead < places : ahead + counts![cell] <= places); cell--)
        {
            ahead += counts![cell];
        }

        return cell + 1;
    }
}
