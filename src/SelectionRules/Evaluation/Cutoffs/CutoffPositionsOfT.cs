using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Positions at a cutoff, with places as whole numbers of one type: each group is put in order once.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class CutoffPositions<T> : CutoffPositions
    where T : struct, IBinaryInteger<T>
{
    private readonly StageBook book;
    private readonly Cutoff cutoff;
    private readonly OrderPlan<T> order;
    private readonly OnTopRows onTop;
    private readonly Dictionary<int, Counted> countedOf = [];

    // Whom an earlier list retains, where later ones count the rest: the row, and the list.
    private readonly Dictionary<int, int> takenBy = [];

    public CutoffPositions(StageBook book, Cutoff cutoff, OrderPlan<T> order, OnTopRows onTop, IEnumerable<int> passed)
    {
        (this.book, this.cutoff, this.order, this.onTop) = (book, cutoff, order, onTop);
        using var placed = PlacedEntries<T>.Of(book, order, cutoff.Scope, OutcomeColumns.Of(book.Entries.Count, passed), [], CancellationToken.None);
        for (var group = 0; group < placed.GroupCount; group++)
        {
            Count(placed.ScopeOf(group), placed.PlacesOf(group), placed.EntriesOf(group));
        }
    }

    public override CutoffPosition Of(int entry)
    {
        var row = book.Entries.RowOf(entry);
        var scope = book.ScopeOf(cutoff.Scope, entry);
        var counted = countedOf.GetValueOrDefault(scope) ?? new Counted([], [], CutoffPlaces.Of(book, cutoff, scope), cutoff.Ties);
        var place = order.PlaceOf(row);
        var ahead = counted.Ahead(place);
        return new CutoffPosition
        {
            Places = counted.Places,
            Counted = counted.Levels.Length,
            Position = ahead + 1,
            Tied = counted.Ahead(place - T.One) - ahead,
            IsOnTop = onTop.Of(row) == Verdict.Met,
            IsTakenBefore = takenBy.TryGetValue(row, out var list) && list < scope,
            IsWithin = ahead < counted.Within,
        };
    }

    public override int? LastWithin(int scope) =>
        countedOf.TryGetValue(scope, out var counted) && counted.Within > 0 ? counted.Entries[^counted.Within] : null;

    private void Count(int scope, Span<T> places, Span<int> entries)
    {
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var row = book.Entries.RowOf(entries[i]);
            if (onTop.Of(row) != Verdict.Met && !takenBy.ContainsKey(row))
            {
                (places[count], entries[count++]) = (places[i], entries[i]);
            }
            else if (cutoff.Overlap == ListOverlap.LaterListsCountTheRest)
            {
                takenBy.TryAdd(row, scope);
            }
        }

        KeySort.Sort(places[..count], entries[..count]);
        var counted = new Counted(places[..count].ToArray(), entries[..count].ToArray(), CutoffPlaces.Of(book, cutoff, scope), cutoff.Ties);
        countedOf.Add(scope, counted);
        if (cutoff.Overlap == ListOverlap.LaterListsCountTheRest)
        {
            foreach (var entry in counted.Entries.AsSpan(count - counted.Within))
            {
                takenBy.Add(book.Entries.RowOf(entry), scope);
            }
        }
    }

    /// <summary>Those who are counted in a group, the best last.</summary>
    private sealed class Counted
    {
        public Counted(T[] levels, int[] entries, int places, TiePolicy ties)
        {
            (Levels, Entries, Places) = (levels, entries, places);
            Within = places <= 0 ? 0 : levels.Length < places ? levels.Length : Ahead(new LastPlace<T>(levels[^places], Ahead(levels[^places] - T.One), places, IsReached: true).LowestSafe(ties) - T.One);
        }

        public T[] Levels { get; }

        public int[] Entries { get; }

        public int Places { get; }

        /// <summary>Gets how many are within by their places.</summary>
        public int Within { get; }

        /// <summary>Returns how many are strictly ahead of a place.</summary>
        public int Ahead(T place)
        {
            var (low, high) = (0, Levels.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Levels[middle] > place ? (low, middle) : (middle + 1, high);
            }

            return Levels.Length - low;
        }
    }
}
