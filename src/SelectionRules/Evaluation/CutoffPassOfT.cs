using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>Applies a cutoff, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class CutoffPass<T>(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, ConditionNode? onTop) : CutoffPass
    where T : struct, IBinaryInteger<T>
{
    private readonly ConcurrentDictionary<int, T[]> countedOf = new();
    private readonly bool hasOnTop = onTop is not null || book.Columns.Rulings.Count > 0;

    public override PlaceCounts? Counts() =>
        onTop is null && cutoff.Ties != TiePolicy.LeaveUndecided && book.Columns.Rulings.Count == 0 ? PlaceCounts.For(book, order, cutoff.Scope) : null;

    public override void Cut(OutcomeColumns outcome, PlaceCounts counts, CancellationToken cancellation)
    {
        var borders = counts.BordersOfStates(PlacesOf, cutoff.Ties);
        Block.ForEach(
            outcome.Ranks.Length,
            (from, length) =>
            {
                if (counts.IsNarrow)
                {
                    CutBlock<ushort>(outcome, from, PlaceCounts.NarrowCells(outcome).Slice(from, length), borders);
                }
                else
                {
                    CutBlock<int>(outcome, from, outcome.Ranks.AsSpan(from, length), borders);
                }
            },
            cancellation);
    }

    private void CutBlock<TCell>(OutcomeColumns outcome, int from, ReadOnlySpan<TCell> cells, int[] borders)
        where TCell : struct, IBinaryInteger<TCell>
    {
        if (!cells.ContainsAnyExcept(TCell.Zero))
        {
            return;
        }

        var admissions = book.Columns.Admissions.AsSpan(from, cells.Length);
        var standings = outcome.StandingBytes.Slice(from, cells.Length);
        var stages = outcome.Stages.AsSpan(from, cells.Length);
        var reasons = outcome.ReasonBytes.Slice(from, cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            // All ones where the place is counted and below the border, else 0: who is outside follows no pattern that a processor could foresee.
            var cell = int.CreateTruncating(cells[i]);
            var outside = ((cell - borders[admissions[i]]) & (PlaceCounts.Spare - 1 - cell)) >> 31;
            standings[i] = (byte)((standings[i] & ~outside) | ((int)Standing.NotRetained & outside));
            stages[i] = (byte)((stages[i] & ~outside) | (stage & outside));
            reasons[i] = (byte)((reasons[i] & ~outside) | ((int)StageReasons.OutsideCutoff & outside));
        }
    }

    public override bool TryCut(OutcomeColumns outcome, CancellationToken cancellation) =>
        !hasOnTop && BorderCut<T>.TryApply(book, stage, cutoff, order, PlacesOf, outcome, cancellation);

    public override CutoffResult Keep(List<int> passed, List<int> waiting, List<int> unruled, CancellationToken cancellation)
    {
        var places = PlacesOf(passed, cancellation);
        var verdicts = new Verdict[passed.Count];
        var lost = new HashSet<int>();
        var retained = new HashSet<int>();
        var undecided = new HashSet<int>();
        var (passedOf, waitingOf) = (PositionsByScope(passed), waiting.ToLookup(ScopeOf));
        foreach (var group in passedOf.Keys.Union(waitingOf.Select(entries => entries.Key)).Order())
        {
            cancellation.ThrowIfCancellationRequested();
            List<int> members = [.. passedOf.GetValueOrDefault(group, []).Where(position => !IsTakenBefore(passed[position], retained))];
            // Those whom an earlier list leaves undecided, and those who may yet be admitted on top, may or may not be counted in this one.
            var isOpen = cutoff.Overlap == ListOverlap.LaterListsCountTheRest ? undecided : [];
            var size = PlacesOf(group);
            // Whoever is below the last place has as many ahead of them as there are places: those below need not be in order.
            var counted = TopPlaces.Of(CountedPlaces(members, passed, places, entry => IsCounted(entry) && !IsOpen(entry)), size);
            var rivals = waitingOf[group].ToList();
            // Among everybody, who waits in one list and has passed in another is counted already.
            var present = cutoff.Scope == Scope.Everyone && rivals.Count > 0
                ? members.DistinctBy(position => book.Entries.RowOf(passed[position])).ToDictionary(position => book.Entries.RowOf(passed[position]))
                : [];
            // Whoever needs a ruling may come into this list once, in however many lists they stand by now.
            var hopes = rivals.Concat(unruled).DistinctBy(book.Entries.RowOf)
                .Where(entry => OnTopOf(entry) != Verdict.Met && !present.ContainsKey(book.Entries.RowOf(entry)) && !IsTakenBefore(entry, retained))
                .Select(BestPlaceOf);
            T[] possible = [.. hopes, .. CountedPlaces(members, passed, places, entry => OnTopOf(entry) == Verdict.Undetermined || (IsCounted(entry) && IsOpen(entry)))];
            Array.Sort(possible);
            bool IsOpen(int entry) => isOpen.Count > 0 && isOpen.Contains(book.Entries.RowOf(entry));
            foreach (var position in members)
            {
                var verdict = Decide(passed[position], places[position], size, counted, possible);
                verdicts[position] = verdict;
                if (verdict != Verdict.NotMet)
                {
                    (verdict == Verdict.Met ? retained : undecided).Add(book.Entries.RowOf(passed[position]));
                }
            }

            // Whoever waits, and may still be retained here, would be in no later list that counts the rest, and would go on in all.
            lost.UnionWith(rivals.Where(IsLost));
            if (cutoff.Overlap != ListOverlap.EachListOnItsOwn)
            {
                undecided.UnionWith(rivals.Where(entry => !lost.Contains(entry)).Select(book.Entries.RowOf));
            }

            bool IsLost(int entry) => present.TryGetValue(book.Entries.RowOf(entry), out var position)
                ? verdicts[position] == Verdict.NotMet
                : IsCounted(entry) && IsOutside(BestPlaceOf(entry), size, counted);
        }

        if (cutoff.Overlap != ListOverlap.EachListOnItsOwn)
        {
            // Whoever any list retains, or may still retain, goes on in all of them.
            lost.RemoveWhere(entry => retained.Contains(book.Entries.RowOf(entry)) || undecided.Contains(book.Entries.RowOf(entry)));
        }

        var result = new CutoffResult([], [], [], lost);
        for (var position = 0; position < passed.Count; position++)
        {
            var entry = passed[position];
            var verdict = cutoff.Overlap == ListOverlap.EachListOnItsOwn ? verdicts[position]
                : retained.Contains(book.Entries.RowOf(entry)) ? Verdict.Met
                : undecided.Contains(book.Entries.RowOf(entry)) ? Verdict.Undetermined
                : Verdict.NotMet;
            var list = verdict switch
            {
                Verdict.Met => result.Kept,
                Verdict.Undetermined => result.Undecided,
                _ => result.Outside,
            };
            list.Add(entry);
        }

        return result;
    }

    public override CutoffPosition PositionOf(int entry, IEnumerable<int> passed)
    {
        var group = ScopeOf(entry);
        var counted = countedOf.GetOrAdd(group, scope => InOrder(passed.Where(other => ScopeOf(other) == scope && OnTopOf(other) != Verdict.Met)));
        var place = order.PlaceOf(book.Entries.RowOf(entry));
        return new CutoffPosition(PlacesOf(group), counted.Length, Ahead(counted, place) + 1, Tied(counted, place), OnTopOf(entry) != Verdict.Met);
    }

    /// <summary>Returns how many of the sorted places are strictly ahead.</summary>
    private static int Ahead(T[] sorted, T place)
    {
        // Most are below all that are looked at.
        if (sorted.Length == 0 || sorted[0] > place)
        {
            return sorted.Length;
        }

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

    private static int Tied(T[] sorted, T place) => Ahead(sorted, place - T.One) - Ahead(sorted, place);

    /// <summary>Decides on one candidate, whatever those who wait turn out to be.</summary>
    private Verdict Decide(int entry, T place, int places, T[] counted, T[] possible)
    {
        var isOnTop = OnTopOf(entry);
        if (isOnTop == Verdict.Met)
        {
            return Verdict.Met;
        }

        var ahead = Ahead(counted, place);
        var upToLevel = Ahead(counted, place - T.One);
        var verdict = ahead >= places ? Verdict.NotMet : cutoff.Ties switch
        {
            // "A candidate is within when fewer than N are strictly ahead."
            TiePolicy.AdmitAllTied => ahead + Ahead(possible, place) < places ? Verdict.Met : Verdict.Undetermined,
            TiePolicy.AdmitNoneTied when upToLevel > places => Verdict.NotMet,
            _ => upToLevel + Ahead(possible, place - T.One) <= places ? Verdict.Met : Verdict.Undetermined,
        };
        return isOnTop == Verdict.Undetermined && verdict == Verdict.NotMet ? Verdict.Undetermined : verdict;
    }

    // Who is not admitted on top, and will not be, takes a place.
    private bool IsCounted(int entry) => OnTopOf(entry) is Verdict.NotMet or Verdict.NotCompared;

    // For one who is not counted yet: where those who tie for the last place all have to fit, one tied at the border is out as well.
    private bool IsOutside(T best, int places, T[] counted) => Ahead(counted, cutoff.Ties == TiePolicy.AdmitNoneTied ? best - T.One : best) >= places;

    private bool IsTakenBefore(int entry, HashSet<int> retained) =>
        cutoff.Overlap == ListOverlap.LaterListsCountTheRest && retained.Count > 0 && retained.Contains(book.Entries.RowOf(entry));

    private int ScopeOf(int entry) => book.ScopeOf(cutoff.Scope, entry);

    private T[] InOrder(IEnumerable<int> members)
    {
        T[] places = [.. book.CountedOnce(cutoff.Scope, members).Select(entry => order.PlaceOf(book.Entries.RowOf(entry)))];
        Array.Sort(places);
        return places;
    }

    private T[] PlacesOf(List<int> entries, CancellationToken cancellation)
    {
        var places = new T[entries.Count];
        Block.ForEach(
            places.Length,
            (from, length) =>
            {
                for (var position = from; position < from + length; position++)
                {
                    places[position] = order.PlaceOf(book.Entries.RowOf(entries[position]));
                }
            },
            cancellation);
        return places;
    }

    private Dictionary<int, List<int>> PositionsByScope(List<int> entries)
    {
        var positions = new Dictionary<int, List<int>>();
        for (var position = 0; position < entries.Count; position++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(positions, ScopeOf(entries[position]), out _);
            (list ??= []).Add(position);
        }

        return positions;
    }

    // The lines of a candidate stand together: one who is counted once among everybody is counted at the first of them.
    private T[] CountedPlaces(List<int> members, List<int> passed, T[] places, Predicate<int> counts)
    {
        var counted = new List<T>(members.Count);
        var before = -1;
        foreach (var position in members)
        {
            var entry = passed[position];
            var row = book.Entries.RowOf(entry);
            if (counts(entry) && !(cutoff.Scope == Scope.Everyone && row == before))
            {
                counted.Add(places[position]);
                before = row;
            }
        }

        return [.. counted];
    }

    private T BestPlaceOf(int entry)
    {
        order.Range(book.Entries.RowOf(entry), out _, out var high);
        return high;
    }

    private Verdict OnTopOf(int entry) => !hasOnTop ? Verdict.NotMet
        : book.RulingsOf(stage, book.Entries.RowOf(entry)).HasFlag(StageRulings.AdmitsOnTop) ? Verdict.Met
        : onTop?.Of(book.Entries.RowOf(entry)) ?? Verdict.NotMet;

    private int PlacesOf(int group) =>
        CutoffPlaces.Of(book.Procedure, cutoff, cutoff.Scope == Scope.Everyone ? null : book.Compiled.Groups.NameOf(group));
}
