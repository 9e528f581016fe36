using System.Buffers;
using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff over columns: in each group one place is the last that is certainly within, and one the last that may still be.</summary>
/// <remarks>
/// Whoever is below the last place of those who are counted is outside, whatever comes. Whoever would still be within if all who wait came with their best place is within.
/// Between the two it depends on those who wait.
/// </remarks>
/// <param name="book">The procedure and the columns.</param>
/// <param name="stage">The position of the stage.</param>
/// <param name="cutoff">The cutoff.</param>
/// <param name="order">Its order.</param>
/// <param name="onTop">Who is admitted on top.</param>
/// <param name="outcome">Who is in.</param>
/// <param name="cancellation">A way to stop.</param>
internal sealed class BorderCut<T>(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, OnTopRows onTop, OutcomeColumns outcome, CancellationToken cancellation) : IDisposable
    where T : struct, IBinaryInteger<T>
{
    private readonly PlacedEntries<T> placed = PlacedEntries<T>.Of(book, order, cutoff.Scope, outcome, [], cancellation);
    private readonly T end = T.CreateChecked(order.Size);

    // Who is admitted on top, row by row; none where nobody is.
    private readonly byte[]? onTopOfRow = onTop.IsNobody ? null : ArrayPool<byte>.Shared.Rent(book.Columns.Keys.Length);

    // Where lines of a candidate decide on each other: what the lists so far make of each row.
    private readonly Fate[]? fateOfRow =
        !book.Entries.AreRows && (cutoff.Scope == Scope.Everyone || cutoff.Overlap != ListOverlap.EachListOnItsOwn) ? new Fate[book.Columns.Keys.Length] : null;

    private readonly List<int> undecided = [];
    private readonly HashSet<int> lost = [];

    private enum Fate : byte
    {
        Outside,
        Open,
        Within,
    }

    /// <summary>Stops those who are outside, and those on whom it cannot be decided yet.</summary>
    /// <param name="waiting">Those who wait in this stage or an earlier one.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    public CutoffResult Apply(List<int> waiting, List<int> unruled)
    {
        FindOnTop();
        var waitingOf = waiting.ToLookup(entry => book.ScopeOf(cutoff.Scope, entry));
        // In the order of the lists: later ones may count the rest.
        for (var group = 0; group < placed.GroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            Draw(group, [.. waitingOf[placed.ScopeOf(group)]], unruled);
        }

        return Finish();
    }

    /// <summary>Gives borrowed memory back.</summary>
    public void Dispose()
    {
        placed.Dispose();
        if (onTopOfRow is not null)
        {
            ArrayPool<byte>.Shared.Return(onTopOfRow);
        }
    }

    private void FindOnTop()
    {
        if (onTopOfRow is not null)
        {
            ForEachPassed(entry => onTopOfRow[book.Entries.RowOf(entry)] = (byte)onTop.Of(book.Entries.RowOf(entry)));
        }
    }

    private void Draw(int group, List<int> rivals, List<int> unruled)
    {
        var places = placed.PlacesOf(group);
        if (places.IsEmpty && rivals.Count == 0)
        {
            return;
        }

        var size = CutoffPlaces.Of(book, cutoff, placed.ScopeOf(group));
        var hopes = HopesOf(rivals.Concat(unruled));
        var areAllCounted = onTopOfRow is null && (fateOfRow is null || cutoff.Overlap != ListOverlap.LaterListsCountTheRest);
        using var rented = Scratch<T>.Rent(areAllCounted && hopes.Count == 0 ? 0 : places.Length + hopes.Count);
        ReadOnlySpan<T> possible = places;
        var counted = places.Length;
        if (!rented.Span.IsEmpty)
        {
            counted = Split(placed.EntriesOf(group), places, hopes, rented.Span, out var all);
            possible = rented.Span[..all];
        }

        var last = LastPlace<T>.Among(possible[..counted], size, end);
        var border = last.LowestOpen(cutoff.Ties);
        var safe = possible.Length == counted && cutoff.Ties != TiePolicy.LeaveUndecided
            ? border
            : LastPlace<T>.Among(possible, size, end).LowestSafe(cutoff.Ties);
        Block.ForEach(places.Length, (from, length) => Decide(group, from, length, border, safe), cancellation);
        FindLost(rivals, last);
    }

    // The best places of those who may still come into a group, each once, in however many lists they wait.
    private List<T> HopesOf(IEnumerable<int> candidates) =>
    [
        .. candidates.DistinctBy(book.Entries.RowOf)
            .Where(entry => onTop.Of(book.Entries.RowOf(entry)) != Verdict.Met && !IsPresent(entry) && !IsTakenBefore(book.Entries.RowOf(entry)))
            .Select(entry => order.BestPlaceOf(book.Entries.RowOf(entry))),
    ];

    // Those who are counted; then those who may be: whom an earlier list leaves undecided, who may yet be admitted on top, who may still come.
    private int Split(ReadOnlySpan<int> entries, ReadOnlySpan<T> places, List<T> hopes, Span<T> found, out int all)
    {
        var (counted, possible) = (0, found.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var row = book.Entries.RowOf(entries[i]);
            if (IsTakenBefore(row))
            {
                continue;
            }

            var verdict = OnTopOf(row);
            if (verdict == Verdict.Undetermined || (verdict != Verdict.Met && IsOpen(row)))
            {
                found[--possible] = places[i];
            }
            else if (verdict != Verdict.Met)
            {
                found[counted++] = places[i];
            }
        }

        foreach (var hope in hopes)
        {
            found[--possible] = hope;
        }

        // Brought together; there is room between them where somebody is neither.
        var more = found[possible..];
        more.CopyTo(found[counted..]);
        all = counted + more.Length;
        return counted;
    }

    private void Decide(int group, int from, int length, T border, T safe)
    {
        var entries = placed.EntriesOf(group).Slice(from, length);
        var places = placed.PlacesOf(group).Slice(from, length);
        for (var i = 0; i < length; i++)
        {
            if (places[i] >= safe && fateOfRow is null)
            {
                continue;
            }

            var row = book.Entries.RowOf(entries[i]);
            if (IsTakenBefore(row))
            {
                continue;
            }

            var fate = OnTopOf(row) switch
            {
                Verdict.Met => Fate.Within,
                _ when places[i] >= safe => Fate.Within,
                Verdict.Undetermined => Fate.Open,
                _ => places[i] >= border ? Fate.Open : Fate.Outside,
            };
            if (fateOfRow is null)
            {
                Stop(entries[i], fate);
            }
            else if (fate > fateOfRow[row])
            {
                fateOfRow[row] = fate;
            }
        }
    }

    private void FindLost(List<int> rivals, LastPlace<T> last)
    {
        foreach (var entry in rivals)
        {
            var row = book.Entries.RowOf(entry);
            // Among everybody, who waits in one list and has passed in another is counted already.
            if (IsPresent(entry) ? fateOfRow![row] == Fate.Outside : onTop.TakesPlace(row) && last.Excludes(order.BestPlaceOf(row), cutoff.Ties))
            {
                lost.Add(entry);
            }
            else if (fateOfRow is not null && cutoff.Overlap != ListOverlap.EachListOnItsOwn && fateOfRow[row] == Fate.Outside)
            {
                // Whoever waits, and may still be retained here, would be in no later list that counts the rest, and would go on in all.
                fateOfRow[row] = Fate.Open;
            }
        }
    }

    private CutoffResult Finish()
    {
        if (fateOfRow is not null)
        {
            ForEachPassed(entry => Stop(entry, fateOfRow[book.Entries.RowOf(entry)]));
            if (cutoff.Overlap != ListOverlap.EachListOnItsOwn)
            {
                // Whoever any list retains, or may still retain, goes on in all of them.
                lost.RemoveWhere(entry => fateOfRow[book.Entries.RowOf(entry)] != Fate.Outside);
            }
        }

        undecided.Sort();
        return new CutoffResult(undecided, lost);
    }

    private void Stop(int entry, Fate fate)
    {
        switch (fate)
        {
            case Fate.Outside:
                outcome.Stop(entry, stage, Standing.NotRetained, StageReasons.OutsideCutoff);
                break;
            case Fate.Open:
                outcome.Stop(entry, stage, Standing.Pending, StageReasons.CutoffUndecided);
                lock (undecided)
                {
                    undecided.Add(entry);
                }

                break;
        }
    }

    private void ForEachPassed(Action<int> action) => Block.ForEach(
        outcome.Standings.Length,
        (from, length) =>
        {
            for (var entry = from; entry < from + length; entry++)
            {
                if (outcome.Standings[entry] == Standing.Passed)
                {
                    action(entry);
                }
            }
        },
        cancellation);

    private bool IsPresent(int entry)
    {
        if (cutoff.Scope != Scope.Everyone || book.Entries.AreRows)
        {
            return false;
        }

        var (first, behind) = book.Entries.EntriesOf(book.Entries.RowOf(entry), 1);
        return outcome.Standings.AsSpan(first..behind).Contains(Standing.Passed);
    }

    private Verdict OnTopOf(int row) => onTopOfRow is null ? Verdict.NotMet : (Verdict)onTopOfRow[row];

    private bool IsTakenBefore(int row) => cutoff.Overlap == ListOverlap.LaterListsCountTheRest && fateOfRow is not null && fateOfRow[row] == Fate.Within;

    private bool IsOpen(int row) => cutoff.Overlap == ListOverlap.LaterListsCountTheRest && fateOfRow is not null && fateOfRow[row] == Fate.Open;
}
