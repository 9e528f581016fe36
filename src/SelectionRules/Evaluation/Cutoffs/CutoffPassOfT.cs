using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class CutoffPass<T>(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, ConditionNode? onTop) : CutoffPass
    where T : struct, IBinaryInteger<T>
{
    private readonly ConcurrentDictionary<int, T[]> countedOf = new();
    private readonly OnTopRows onTopRows = new(book, stage, onTop);

    public override PlaceCounts? Counts() => onTopRows.IsNobody ? PlaceCounts.For(book, order, cutoff.Scope) : null;

    public override CutoffResult Cut(OutcomeColumns outcome, PlaceCounts? counts, List<int> waiting, List<int> unruled, CancellationToken cancellation)
    {
        if (counts is not null)
        {
            return CountedCut.Apply(book, stage, cutoff, counts, outcome, waiting, unruled, cancellation);
        }

        using var cut = new BorderCut<T>(book, stage, cutoff, order, onTopRows, outcome, cancellation);
        return cut.Apply(waiting, unruled);
    }

    public override CutoffPosition PositionOf(int entry, IEnumerable<int> passed)
    {
        var scope = book.ScopeOf(cutoff.Scope, entry);
        var counted = countedOf.GetOrAdd(scope, group => InOrder(passed.Where(other => book.ScopeOf(cutoff.Scope, other) == group && (onTopRows.IsNobody || OnTopOf(other) != Verdict.Met))));
        var place = order.PlaceOf(book.Entries.RowOf(entry));
        return new CutoffPosition(CutoffPlaces.Of(book, cutoff, scope), counted.Length, Ahead(counted, place) + 1, Ahead(counted, place - T.One) - Ahead(counted, place), OnTopOf(entry) != Verdict.Met);
    }

    /// <summary>Returns how many of the sorted places are strictly ahead.</summary>
    private static int Ahead(T[] sorted, T place)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] > place)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return sorted.Length - low;
    }

    private Verdict OnTopOf(int entry) => onTopRows.Of(book.Entries.RowOf(entry));

    private T[] InOrder(IEnumerable<int> members)
    {
        using var placed = PlacedEntries<T>.Of(book, order, cutoff.Scope, OutcomeColumns.Of(book.Entries.Count, members), [], CancellationToken.None);
        var group = Enumerable.Range(0, placed.GroupCount).FirstOrDefault(position => !placed.PlacesOf(position).IsEmpty);
        KeySort.Sort(placed.PlacesOf(group), placed.EntriesOf(group));
        return placed.PlacesOf(group).ToArray();
    }
}
