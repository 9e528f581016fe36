using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Ranks laureates, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class RankingPass<T>(StageBook book, OrderPlan<T> order, Scope scope) : RankingPass
    where T : struct, IBinaryInteger<T>
{
    public override PlaceCounts? Counts() => PlaceCounts.For(book, order, scope);

    public override void Rank(OutcomeColumns outcome, PlaceCounts? counts, HashSet<int> withheld, CancellationToken cancellation)
    {
        if (counts is null && withheld.Count > 0)
        {
            counts = Counts();
            counts?.Count(outcome, withheld, cancellation);
        }

        if (counts is null)
        {
            RankBySorting(outcome, withheld, cancellation);
        }
        else if (counts.IsNarrow)
        {
            LookNarrowRanksUp(outcome, counts.ToRanks(), cancellation);
        }
        else
        {
            LookRanksUp(outcome, counts.ToRanks(), cancellation);
        }
    }

    // Few different places: one pass counts them, a second one looks ranks up.
    private static void LookRanksUp(OutcomeColumns outcome, int[] ranks, CancellationToken cancellation) => Block.ForEach(
        outcome.Ranks.Length,
        (from, length) =>
        {
            foreach (ref var cell in outcome.Ranks.AsSpan(from, length))
            {
                cell = ranks[cell];
            }
        },
        cancellation);

    // The cells of n rows fill the first half of the memory. The ranks of rows from n / 2 on lie behind it, so that they can be written in any order;
    // what is left is the same with half as many rows. The last few are written from behind: a rank never lies before its cell.
    private static void LookNarrowRanksUp(OutcomeColumns outcome, int[] ranks, CancellationToken cancellation)
    {
        var end = outcome.Ranks.Length;
        while (end > Block.Size)
        {
            var start = (end + 1) / 2;
            Block.ForEach(
                end - start,
                (from, length) =>
                {
                    var cells = PlaceCounts.NarrowCells(outcome).Slice(start + from, length);
                    var written = outcome.Ranks.AsSpan(start + from, length);
                    for (var i = 0; i < written.Length; i++)
                    {
                        written[i] = ranks[cells[i]];
                    }
                },
                cancellation);
            end = start;
        }

        for (var row = end - 1; row >= 0; row--)
        {
            outcome.Ranks[row] = ranks[PlaceCounts.NarrowCells(outcome)[row]];
        }
    }

    private void RankBySorting(OutcomeColumns outcome, HashSet<int> withheld, CancellationToken cancellation)
    {
        Array.Clear(outcome.Ranks);
        var laureates = Enumerable.Range(0, outcome.Ranks.Length).Where(entry => outcome.Standings[entry] == Standing.Passed);
        foreach (var group in laureates.GroupBy(entry => book.ScopeOf(scope, entry)).Where(group => !withheld.Contains(group.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            int[] members = [.. book.CountedOnce(scope, group)];
            var places = Array.ConvertAll(members, entry => order.PlaceOf(book.Entries.RowOf(entry)));
            Array.Sort(places, members);
            var rank = 1;
            for (var i = members.Length - 1; i >= 0; i--)
            {
                if (i < members.Length - 1 && places[i] != places[i + 1])
                {
                    rank = members.Length - i;
                }

                outcome.Ranks[members[i]] = rank;
            }

            ShareRanks(outcome, group, members);
        }
    }

    // The further lines of a candidate who was counted once have the rank of the first.
    private void ShareRanks(OutcomeColumns outcome, IEnumerable<int> entries, int[] counted)
    {
        if (scope == Scope.EachGroup || book.Entries.AreRows)
        {
            return;
        }

        var rankOfRow = counted.ToDictionary(book.Entries.RowOf, entry => outcome.Ranks[entry]);
        foreach (var entry in entries)
        {
            outcome.Ranks[entry] = rankOfRow[book.Entries.RowOf(entry)];
        }
    }
}
