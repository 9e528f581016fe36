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

    /// <summary>Writes the rank of each laureate, but in the groups where ranks are withheld.</summary>
    public abstract void Rank(OutcomeColumns outcome, HashSet<int> withheld, CancellationToken cancellation);
}
