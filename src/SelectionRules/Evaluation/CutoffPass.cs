using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff to those who passed a stage, with the open candidates in mind.</summary>
internal abstract class CutoffPass
{
    public static CutoffPass Of(StageBook book, PoolCompiler compiler, Cutoff cutoff)
    {
        return Of<long>() ?? Of<Int128>() ?? Of<BigInteger>()!;

        CutoffPass? Of<T>()
            where T : struct, IBinaryInteger<T> =>
            OrderPlan<T>.Of(compiler, cutoff.By) is { } order ? new CutoffPass<T>(book, order, cutoff.OnTop is { } onTop ? compiler.Compile(onTop) : null) : null;
    }

    /// <summary>Returns those who go on, and hands over everyone who does not.</summary>
    /// <param name="passed">Those who passed the stage.</param>
    /// <param name="waiting">Those who wait in this stage or an earlier one; those whom the cutoff certainly leaves out are removed.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    /// <param name="cutoff">The rule.</param>
    /// <param name="leave">Receives an entry that does not go on, and whether that is undecided.</param>
    public abstract List<int> Keep(List<int> passed, List<int> waiting, List<int> unruled, Cutoff cutoff, Action<int, bool> leave);

    /// <summary>Describes the place of an entry among those who are counted with it.</summary>
    public abstract CutoffPosition PositionOf(int entry, IEnumerable<int> passed, Cutoff cutoff);
}
