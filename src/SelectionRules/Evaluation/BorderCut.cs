using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff where nobody waits and nobody is admitted on top: in each group one place is the last that is within.</summary>
internal sealed class BorderCut<T> : IDisposable
    where T : struct, IBinaryInteger<T>
{
    private readonly StageBook book;
    private readonly int stage;
    private readonly Cutoff cutoff;
    private readonly OutcomeColumns outcome;
    private readonly PlacedEntries<T> placed;
    private readonly T beyondAll;
    private readonly T[] borders;

    // Where lines of a candidate decide on each other: whom some list keeps.
    private readonly byte[]? isKept;

    private BorderCut(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, OutcomeColumns outcome, CancellationToken cancellation)
    {
        this.book = book;
        this.stage = stage;
        this.cutoff = cutoff;
        this.outcome = outcome;
        placed = PlacedEntries<T>.Of(book, order, cutoff.Scope, outcome, null, cancellation);
        beyondAll = T.CreateChecked(order.Size);
        borders = new T[placed.GroupCount];
        isKept = !book.Entries.AreRows && (cutoff.Scope == Scope.Everyone || cutoff.Overlap != ListOverlap.EachListOnItsOwn)
            ? new byte[book.Columns.Keys.Length]
            : null;
    }

    /// <summary>Stops those who are outside.</summary>
    /// <param name="book">The procedure and the columns.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="cutoff">The cutoff.</param>
    /// <param name="order">Its order.</param>
    /// <param name="placesOf">The number of places of a group, by its position.</param>
    /// <param name="outcome">Who is in.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <returns>False, with nothing written, where a tie for the last place leaves somebody undecided.</returns>
    public static bool TryApply(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, Func<int, int> placesOf, OutcomeColumns outcome, CancellationToken cancellation)
    {
        using var cut = new BorderCut<T>(book, stage, cutoff, order, outcome, cancellation);
        // In the order of the lists: later ones may count the rest.
        for (var group = 0; group < cut.placed.GroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!cut.TryDraw(group, placesOf))
            {
                return false;
            }
        }

        cut.Apply(cancellation);
        return true;
    }

    /// <summary>Gives borrowed memory back.</summary>
    public void Dispose() => placed.Dispose();

    private bool TryDraw(int group, Func<int, int> placesOf)
    {
        var entries = placed.EntriesOf(group);
        var places = placed.PlacesOf(group);
        using var rest = Scratch<T>.Rent(isKept is not null && cutoff.Overlap == ListOverlap.LaterListsCountTheRest ? places.Length : 0);
        var counted = rest.Span.IsEmpty ? places : rest.Span[..Rest(entries, places, rest.Span)];
        if (!TryBorder(counted, placesOf(placed.ScopeOf(group)), out borders[group]))
        {
            return false;
        }

        for (var i = 0; isKept is not null && i < entries.Length; i++)
        {
            if (places[i] >= borders[group])
            {
                isKept[book.Entries.RowOf(entries[i])] = 1;
            }
        }

        return true;
    }

    private int Rest(ReadOnlySpan<int> entries, ReadOnlySpan<T> places, Span<T> rest)
    {
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            rest[count] = places[i];
            count += 1 - isKept![book.Entries.RowOf(entries[i])];
        }

        return count;
    }

    private bool TryBorder(ReadOnlySpan<T> counted, int places, out T border)
    {
        border = T.Zero;
        if (places <= 0)
        {
            border = beyondAll;
            return true;
        }

        if (counted.Length <= places)
        {
            return true;
        }

        var last = TopPlaces.Last(counted, places, beyondAll, out var upToLevel);
        // "A candidate is within when fewer than N are strictly ahead."
        border = cutoff.Ties == TiePolicy.AdmitAllTied || upToLevel <= places ? last : last + T.One;
        return cutoff.Ties != TiePolicy.LeaveUndecided || upToLevel <= places;
    }

    private void Apply(CancellationToken cancellation)
    {
        if (isKept is not null)
        {
            Block.ForEach(
                outcome.Standings.Length,
                (from, length) =>
                {
                    for (var entry = from; entry < from + length; entry++)
                    {
                        if (outcome.Standings[entry] == Standing.Passed && isKept[book.Entries.RowOf(entry)] == 0)
                        {
                            outcome.Stop(entry, stage, Standing.NotRetained, StageReasons.OutsideCutoff);
                        }
                    }
                },
                cancellation);
            return;
        }

        for (var group = 0; group < placed.GroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            var entries = placed.EntriesOf(group);
            var places = placed.PlacesOf(group);
            for (var i = 0; i < places.Length; i++)
            {
                if (places[i] < borders[group])
                {
                    outcome.Stop(entries[i], stage, Standing.NotRetained, StageReasons.OutsideCutoff);
                }
            }
        }
    }
}
