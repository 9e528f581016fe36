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
        if (counts is null)
        {
            RankBySorting(outcome, withheld, cancellation);
        }
        else if (counts.IsNarrow)
        {
            LookNarrowRanksUp(outcome, counts.ToRanks(withheld), cancellation);
        }
        else
        {
            LookRanksUp(outcome, counts.ToRanks(withheld), cancellation);
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
                    LookUp(PlaceCounts.NarrowCells(outcome).Slice(start + from, length), ranks, outcome.Ranks.AsSpan(start + from, length));
                },
                cancellation);
            end = start;
        }

        for (var row = end - 1; row >= 0; row--)
        {
            outcome.Ranks[row] = ranks[PlaceCounts.NarrowCells(outcome)[row]];
        }
    }

    // Four at a time: the table is small, and no look waits for the one before.
    private static void LookUp(ReadOnlySpan<ushort> cells, ReadOnlySpan<int> ranks, Span<int> written)
    {
        var i = 0;
        for (; i <= written.Length - 4; i += 4)
        {
            var four = cells.Slice(i, 4);
            var (first, second, third, fourth) = (ranks[four[0]], ranks[four[1]], ranks[four[2]], ranks[four[3]]);
            var target = written.Slice(i, 4);
            (target[0], target[1], target[2], target[3]) = (first, second, third, fourth);
        }

        for (; i < written.Length; i++)
        {
            written[i] = ranks[cells[i]];
        }
    }

    private void RankBySorting(OutcomeColumns outcome, HashSet<int> withheld, CancellationToken cancellation)
    {
        using var placed = PlacedEntries<T>.Of(book, order, scope, outcome, withheld, cancellation);
        Block.ForEach(outcome.Ranks.Length, (from, length) => outcome.Ranks.AsSpan(from, length).Clear(), cancellation);
        if (placed.Total <= Block.Size)
        {
            // A second thread would come late.
            for (var group = 0; group < placed.GroupCount; group++)
            {
                RankGroup(outcome, placed, group);
            }
        }
        else
        {
            RankGroups(outcome, placed, cancellation);
        }

        if (scope == Scope.Everyone && !book.Entries.AreRows)
        {
            ShareRanks(outcome);
        }
    }

    private static void RankGroups(OutcomeColumns outcome, PlacedEntries<T> placed, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, placed.GroupCount, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, group => RankGroup(outcome, placed, group));
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
    }

    private static void RankGroup(OutcomeColumns outcome, PlacedEntries<T> placed, int group)
    {
        var places = placed.PlacesOf(group);
        var members = placed.EntriesOf(group);
        KeySort.Sort(places, members);
        var rank = 1;
        for (var i = members.Length - 1; i >= 0; i--)
        {
            if (i < members.Length - 1 && places[i] != places[i + 1])
            {
                rank = members.Length - i;
            }

            outcome.Ranks[members[i]] = rank;
        }
    }

    // The further lines of a candidate who was counted once have the rank of the first that is in: the lines of a candidate stand together.
    private void ShareRanks(OutcomeColumns outcome)
    {
        var (before, rank) = (-1, 0);
        for (var entry = 0; entry < outcome.Ranks.Length; entry++)
        {
            if (outcome.Standings[entry] == Standing.Passed)
            {
                var row = book.Entries.RowOf(entry);
                (before, rank) = (row, row == before ? rank : outcome.Ranks[entry]);
                outcome.Ranks[entry] = rank;
            }
        }
    }
}
