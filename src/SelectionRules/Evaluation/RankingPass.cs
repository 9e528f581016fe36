using System.Numerics;

namespace SelectionRules;

/// <summary>Ranks laureates: 1, 2, 2, 4.</summary>
internal abstract class RankingPass
{
    public static RankingPass Of(StageBook book, PoolCompiler compiler, RankingRule rule)
    {
        return Of<int>() ?? Of<long>() ?? Of<Int128>() ?? Of<BigInteger>()!;

        RankingPass? Of<T>()
            where T : struct, IBinaryInteger<T> =>
            OrderPlan<T>.Of(compiler, rule.By) is { } order ? new RankingPass<T>(book, order, rule.Scope) : null;
    }

    /// <summary>Makes counts of places for the ranking, or none where too many different places occur.</summary>
    public abstract PlaceCounts? Counts();

    /// <summary>Writes the rank of each laureate, but in the groups where ranks are withheld.</summary>
    /// <param name="outcome">The columns.</param>
    /// <param name="counts">The counts of all laureates, whose cells are in the column of the ranks; none where places are not counted.</param>
    /// <param name="withheld">The groups.</param>
    /// <param name="cancellation">A way to stop.</param>
    public abstract void Rank(OutcomeColumns outcome, PlaceCounts? counts, HashSet<int> withheld, CancellationToken cancellation);
}
