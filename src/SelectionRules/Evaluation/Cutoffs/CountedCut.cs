using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff to places that were counted: the borders of <see cref="BorderCut{T}"/>, as cells of the table.</summary>
internal static class CountedCut
{
    /// <summary>Stops those who are outside, and those on whom it cannot be decided yet.</summary>
    /// <param name="book">The procedure and the columns.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="cutoff">The cutoff.</param>
    /// <param name="counts">The counts of the places; their cells are in the column of the ranks.</param>
    /// <param name="outcome">Who is in.</param>
    /// <param name="waiting">Those who wait in this stage or an earlier one.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    /// <param name="cancellation">A way to stop.</param>
    public static CutoffResult Apply(StageBook book, int stage, Cutoff cutoff, PlaceCounts counts, OutcomeColumns outcome, List<int> waiting, List<int> unruled, CancellationToken cancellation)
    {
        var result = new CutoffResult([], []);
        var (borders, safes) = (new int[counts.GroupCount], new int[counts.GroupCount]);
        var waitingOf = waiting.ToLookup(entry => book.ScopeOf(cutoff.Scope, entry));
        int[] unruledPlaces = [.. unruled.Select(counts.BestPlaceOf)];
        for (var group = 0; group < borders.Length; group++)
        {
            var scope = counts.ScopeOf(group);
            var places = CutoffPlaces.Of(book, cutoff, scope);
            var last = counts.LastOf(group, places);
            int[] hopes = [.. waitingOf[scope].Select(counts.BestPlaceOf), .. unruledPlaces];
            borders[group] = counts.CellOf(group, last.LowestOpen(cutoff.Ties));
            safes[group] = hopes.Length == 0 && cutoff.Ties != TiePolicy.LeaveUndecided
                ? borders[group]
                : counts.CellOf(group, counts.LastOf(group, places, hopes).LowestSafe(cutoff.Ties));
            result.Lost.UnionWith(waitingOf[scope].Where(entry => last.Excludes(counts.BestPlaceOf(entry), cutoff.Ties)));
        }

        var hasOpen = !borders.AsSpan().SequenceEqual(safes);
        Block.ForEach(
            outcome.Ranks.Length,
            (from, length) =>
            {
                if (counts.IsNarrow)
                {
                    Cut<ushort>(from, PlaceCounts.NarrowCells(outcome).Slice(from, length));
                }
                else
                {
                    Cut<int>(from, outcome.Ranks.AsSpan(from, length));
                }
            },
            cancellation);
        result.Undecided.Sort();
        return result;

        void Cut<TCell>(int from, ReadOnlySpan<TCell> cells)
            where TCell : struct, IBinaryInteger<TCell>
        {
            if (!cells.ContainsAnyExcept(TCell.Zero))
            {
                return;
            }

            using var groups = Scratch<byte>.Rent(cells.Length);
            counts.FindGroups(from, groups.Span);
            CutBlock(stage, cells, groups.Span, borders, outcome, from);
            for (var i = 0; hasOpen && i < cells.Length; i++)
            {
                var cell = int.CreateTruncating(cells[i]);
                if (cell >= PlaceCounts.Spare && cell >= borders[groups.Span[i]] && cell < safes[groups.Span[i]])
                {
                    outcome.Stop(from + i, stage, Standing.Pending, StageReasons.CutoffUndecided);
                    lock (result)
                    {
                        result.Undecided.Add(from + i);
                    }
                }
            }
        }
    }

    private static void CutBlock<TCell>(int stage, ReadOnlySpan<TCell> cells, ReadOnlySpan<byte> groups, int[] borders, OutcomeColumns outcome, int from)
        where TCell : struct, IBinaryInteger<TCell>
    {
        var standings = outcome.StandingBytes.Slice(from, cells.Length);
        var stages = outcome.Stages.AsSpan(from, cells.Length);
        var reasons = outcome.ReasonBytes.Slice(from, cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            // All ones where the place is counted and below the border, else 0: who is outside follows no pattern that a processor could foresee.
            var cell = int.CreateTruncating(cells[i]);
            var outside = ((cell - borders[groups[i]]) & (PlaceCounts.Spare - 1 - cell)) >> 31;
            standings[i] = (byte)((standings[i] & ~outside) | ((int)Standing.NotRetained & outside));
            stages[i] = (byte)((stages[i] & ~outside) | (stage & outside));
            reasons[i] = (byte)((reasons[i] & ~outside) | ((int)StageReasons.OutsideCutoff & outside));
        }
    }
}
