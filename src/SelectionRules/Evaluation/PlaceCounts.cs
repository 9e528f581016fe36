using System.Numerics;

namespace SelectionRules;

/// <summary>Counts how many candidates have each place, group by group, where there are few enough different places for a table.</summary>
/// <remarks>A place of a group is a cell; cell 0 is for everybody who is not counted.</remarks>
internal sealed class PlaceCounts
{
    // A table for each thread, in the cache as far as possible.
    private const int MostCells = 1 << 21;

    private readonly StageBook book;
    private readonly int[] cellOfState;
    private readonly int size;
    private readonly int groups;
    private readonly int[] counts;

    private PlaceCounts(StageBook book, Scope scope, int groups, int size)
    {
        this.book = book;
        this.size = size;
        this.groups = groups;
        counts = new int[1 + (groups * size)];
        // Those without a group are counted together, behind the others.
        cellOfState = Array.ConvertAll(book.Columns.AdmissionStates, state => 1 + (size * (scope == Scope.Everyone ? 0 : state.Group < 0 ? groups - 1 : state.Group)));
    }

    /// <summary>Makes a table where lines are rows and the places of an order are few.</summary>
    public static PlaceCounts? For<T>(StageBook book, OrderPlan<T> order, Scope scope)
        where T : struct, IBinaryInteger<T>
    {
        var count = scope == Scope.Everyone ? 1 : book.Compiled.Groups.Count + 1;
        return typeof(T) == typeof(int) && book.Entries.AreRows && order.CanFill && order.Size * count < MostCells
            ? new PlaceCounts(book, scope, count, (int)order.Size)
            : null;
    }

    /// <summary>Counts the places of those who are still in, and writes the cell of each row.</summary>
    public void Count<T>(OutcomeColumns outcome, OrderPlan<T> order, int[] cells, HashSet<int> withheld, CancellationToken cancellation)
        where T : struct, IBinaryInteger<T>
    {
        var isWithheld = Array.ConvertAll(book.Columns.AdmissionStates, state => withheld.Contains(groups == 1 ? 0 : state.Group));
        Block.ForEach(
            cells.Length,
            () => new int[counts.Length],
            (table, from, length) =>
            {
                using var places = Scratch<T>.Rent(length);
                order.Fill(from, places.Span, outcome.Standings);
                var admissions = book.Columns.Admissions;
                for (var i = 0; i < length; i++)
                {
                    var row = from + i;
                    var state = admissions[row];
                    var cell = outcome.Standings[row] == Standing.Passed && !isWithheld[state] ? cellOfState[state] + int.CreateTruncating(places.Span[i]) : 0;
                    cells[row] = cell;
                    table[cell]++;
                }
            },
            Add,
            cancellation);
        counts[0] = 0;
    }

    /// <summary>Returns the rank of each cell: 1 and those ahead in the group; 0 for those who are not counted.</summary>
    public int[] ToRanks()
    {
        var ranks = new int[counts.Length];
        for (var group = 0; group < groups; group++)
        {
            var rank = 1;
            for (var cell = (group + 1) * size; cell > group * size; cell--)
            {
                ranks[cell] = rank;
                rank += counts[cell];
            }
        }

        return ranks;
    }

    /// <summary>Returns the lowest cell within a cutoff, for each state of an admission.</summary>
    /// <param name="placesOf">The number of places of a group, by its position.</param>
    /// <param name="ties">The policy; one that leaves nobody undecided.</param>
    public int[] BordersOfStates(Func<int, int> placesOf, TiePolicy ties)
    {
        var states = book.Columns.AdmissionStates;
        return [.. states.Select((state, position) => state.IsAdmitted ? Border(cellOfState[position], placesOf(groups == 1 ? 0 : state.Group), ties) : 0)];
    }

    private int Border(int first, int places, TiePolicy ties)
    {
        var ahead = 0;
        var cell = first + size - 1;
        // "A candidate is within when fewer than N are strictly ahead."
        for (; cell >= first && (ties == TiePolicy.AdmitAllTied ? ahead < places : ahead + counts[cell] <= places); cell--)
        {
            ahead += counts[cell];
        }

        return cell + 1;
    }

    private void Add(int[] table)
    {
        for (var i = 0; i < table.Length; i++)
        {
            counts[i] += table[i];
        }
    }
}
