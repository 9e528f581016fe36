using System.Buffers;
using System.Numerics;

namespace SelectionRules;

/// <summary>The lines that are still in, with their places in an order: group by group, and in the order of the lines within a group.</summary>
/// <remarks>
/// <para>Among everybody a candidate who is in several lists is here once, with the first line that is still in.</para>
/// <para>The memory is borrowed: the first use of new memory costs more than what is done with it here.</para>
/// </remarks>
internal sealed class PlacedEntries<T> : IDisposable
    where T : struct, IBinaryInteger<T>
{
    // A count for each block and group, so that every block knows where its lines go; with more groups than this, one thread goes through all blocks.
    private const long MostCounts = 1 << 20;

    // Fewer of a block than one in so many are placed one by one.
    private const int FewOfABlock = 32;

    private readonly StageBook book;
    private readonly OrderPlan<T> order;
    private readonly OutcomeColumns outcome;
    private readonly int[] groupOfState;
    private readonly bool isEveryone;
    private readonly bool[] isWithheld;
    private readonly int[] starts;
    private int[] entries = [];
    private T[] places = [];

    private PlacedEntries(StageBook book, OrderPlan<T> order, Scope scope, OutcomeColumns outcome, HashSet<int> withheld)
    {
        this.book = book;
        this.order = order;
        this.outcome = outcome;
        isEveryone = scope == Scope.Everyone;
        // Those without a group are counted together, before the others.
        GroupCount = isEveryone ? 1 : book.Compiled.Groups.Count + 1;
        groupOfState = Array.ConvertAll(book.Columns.AdmissionStates, state => isEveryone ? 0 : state.Group + 1);
        isWithheld = [.. Enumerable.Range(0, GroupCount).Select(group => withheld.Contains(ScopeOf(group)))];
        starts = new int[GroupCount + 1];
    }

    /// <summary>Gets the number of groups, those without any being one.</summary>
    public int GroupCount { get; }

    /// <summary>Gets the number of lines.</summary>
    public int Total => starts[GroupCount];

    /// <summary>Finds those who are in.</summary>
    /// <param name="book">The procedure and the columns.</param>
    /// <param name="order">The order.</param>
    /// <param name="scope">Among whom places are counted.</param>
    /// <param name="outcome">Who is in.</param>
    /// <param name="withheld">The groups that are left out.</param>
    /// <param name="cancellation">A way to stop.</param>
    public static PlacedEntries<T> Of(StageBook book, OrderPlan<T> order, Scope scope, OutcomeColumns outcome, HashSet<int> withheld, CancellationToken cancellation)
    {
        var placed = new PlacedEntries<T>(book, order, scope, outcome, withheld);
        placed.Find(cancellation);
        return placed;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(entries);
        ArrayPool<T>.Shared.Return(places);
        (entries, places) = ([], []);
    }

    /// <summary>Returns the position of a group of the procedure, -1 for those without one, 0 where everyone is counted together.</summary>
    public int ScopeOf(int group) => isEveryone ? 0 : group - 1;

    /// <summary>Returns the lines of a group.</summary>
    public Span<int> EntriesOf(int group) => entries.AsSpan(starts[group]..starts[group + 1]);

    /// <summary>Returns the places of the lines of a group.</summary>
    public Span<T> PlacesOf(int group) => places.AsSpan(starts[group]..starts[group + 1]);

    private void Find(CancellationToken cancellation)
    {
        var rows = book.Columns.Keys.Length;
        var blocks = (rows + Block.Size - 1) / Block.Size;
        var isParallel = (long)blocks * GroupCount <= MostCounts;
        var ends = new int[(isParallel ? blocks : 1) * GroupCount];
        ForEachBlock((from, length) => Count(from, length, CountsOf(from)));
        var total = 0;
        for (var group = 0; group < GroupCount; group++)
        {
            starts[group] = total;
            for (var count = group; count < ends.Length; count += GroupCount)
            {
                (ends[count], total) = (total, total + ends[count]);
            }
        }

        starts[GroupCount] = total;
        (entries, places) = (ArrayPool<int>.Shared.Rent(total), ArrayPool<T>.Shared.Rent(total));
        ForEachBlock((from, length) => Write(from, length, CountsOf(from)));

        Span<int> CountsOf(int from) => ends.AsSpan(isParallel ? from / Block.Size * GroupCount : 0, GroupCount);

        void ForEachBlock(Action<int, int> action)
        {
            if (isParallel)
            {
                Block.ForEach(rows, action, cancellation);
                return;
            }

            for (var from = 0; from < rows; from += Block.Size)
            {
                cancellation.ThrowIfCancellationRequested();
                action(from, Math.Min(Block.Size, rows - from));
            }
        }
    }

    private void Count(int from, int length, Span<int> counts)
    {
        var (first, end) = book.Entries.EntriesOf(from, length);
        var before = -1;
        for (var entry = first; entry < end; entry++)
        {
            if (IsCounted(entry, ref before, out var group))
            {
                counts[group]++;
            }
        }
    }

    private void Write(int from, int length, Span<int> ends)
    {
        var (first, end) = book.Entries.EntriesOf(from, length);
        var standings = outcome.StandingBytes[first..end];
        var isFew = !order.CanFill || standings.Count((byte)Standing.Passed) < length / FewOfABlock;
        using var filled = Scratch<T>.Rent(length);
        if (!isFew)
        {
            Fill(from, first, end, filled.Span);
        }

        var before = -1;
        for (var entry = first; entry < end; entry++)
        {
            if (IsCounted(entry, ref before, out var group))
            {
                var at = ends[group]++;
                var row = book.Entries.RowOf(entry);
                entries[at] = entry;
                places[at] = isFew ? order.PlaceOf(row) : filled.Span[row - from];
            }
        }
    }

    private void Fill(int from, int first, int end, Span<T> filled)
    {
        if (book.Entries.AreRows)
        {
            order.Fill(from, filled, outcome.StandingBytes[first..end]);
            return;
        }

        using var standings = Scratch<byte>.Rent(filled.Length);
        standings.Span.Fill((byte)Standing.Failed);
        for (var entry = first; entry < end; entry++)
        {
            if (outcome.Standings[entry] == Standing.Passed)
            {
                standings.Span[book.Entries.RowOf(entry) - from] = (byte)Standing.Passed;
            }
        }

        order.Fill(from, filled, standings.Span);
    }

    // The lines of a candidate stand together.
    private bool IsCounted(int entry, ref int before, out int group)
    {
        group = 0;
        if (outcome.Standings[entry] != Standing.Passed)
        {
            return false;
        }

        var table = book.Entries;
        if (isEveryone)
        {
            var row = table.RowOf(entry);
            var isFirst = row != before;
            before = row;
            return isFirst && !isWithheld[0];
        }

        group = table.AreRows ? groupOfState[book.Columns.Admissions[entry]] : table.GroupOf(entry) + 1;
        return !isWithheld[group];
    }
}
