namespace SelectionRules;

/// <summary>How many laureates of a group have each rank; counted when the first of them is explained.</summary>
internal sealed class RankCounts
{
    private readonly int[] laureatesOfRank;

    private RankCounts(int[] laureatesOfRank, int laureates)
    {
        this.laureatesOfRank = laureatesOfRank;
        Laureates = laureates;
    }

    /// <summary>Gets the number of laureates, ranked or not.</summary>
    public int Laureates { get; }

    /// <param name="outcome">The outcome.</param>
    /// <param name="group">The position of the group, or none for everybody.</param>
    public static RankCounts Of(Outcome outcome, int? group)
    {
        var laureates = 0;
        var counts = new int[1];
        for (var entry = 0; entry < outcome.Count; entry++)
        {
            if (outcome.Columns.Standings[entry] == Standing.Passed && (group is null || outcome.Book.Entries.GroupOf(entry) == group))
            {
                laureates++;
                var rank = outcome.Columns.Ranks[entry];
                if (rank >= counts.Length)
                {
                    Array.Resize(ref counts, Math.Max(rank + 1, Math.Min(2 * counts.Length, outcome.Count + 1)));
                }

                counts[rank]++;
            }
        }

        return new RankCounts(counts, laureates);
    }

    /// <summary>Returns how many laureates have a rank.</summary>
    public int Having(Rank rank) => laureatesOfRank[rank.Value];
}
