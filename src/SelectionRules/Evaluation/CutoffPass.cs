using System.Numerics;

namespace SelectionRules;

/// <summary>Applies the cutoff of a stage to those who passed it, with those who wait in mind.</summary>
internal abstract class CutoffPass
{
    /// <summary>Makes the pass of a cutoff of a stage: the one that the procedure states, or another one in its place.</summary>
    public static CutoffPass Of(StageBook book, PoolCompiler compiler, int stage, Cutoff cutoff)
    {
        return Of<int>() ?? Of<long>() ?? Of<Int128>() ?? Of<BigInteger>()!;

        CutoffPass? Of<T>()
            where T : struct, IBinaryInteger<T> =>
            OrderPlan<T>.Of(compiler, cutoff.By) is { } order ? new CutoffPass<T>(book, stage, cutoff, order, cutoff.OnTop is { } onTop ? compiler.Compile(onTop) : null) : null;
    }

    /// <summary>Makes counts of places for the cutoff, or none where it has to be applied one by one: somebody may be admitted on top, or too many different places occur.</summary>
    public abstract PlaceCounts? Counts();

    /// <summary>Applies the cutoff where nobody waits, with the places of those who passed counted; their cells are in the column of the ranks, which is cleared.</summary>
    public abstract void Cut(OutcomeColumns outcome, PlaceCounts counts, CancellationToken cancellation);

    /// <summary>Applies the cutoff where nobody waits, over columns.</summary>
    /// <returns>False, with nothing written, where it has to be applied one by one: somebody may be admitted on top, or a tie for the last place leaves somebody undecided.</returns>
    public abstract bool TryCut(OutcomeColumns outcome, CancellationToken cancellation);

    /// <summary>Tells those who go on from those who do not.</summary>
    /// <param name="passed">Those who passed the stage, in order.</param>
    /// <param name="waiting">Those who wait in this stage or an earlier one.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    /// <param name="cancellation">A way to stop.</param>
    public abstract CutoffResult Keep(List<int> passed, List<int> waiting, List<int> unruled, CancellationToken cancellation);

    /// <summary>Describes the place of an entry among those who are counted with it; they are put in order when it is first asked for.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="passed">Those who passed the stage in the scope of the entry: the same whenever it is asked for.</param>
    public abstract CutoffPosition PositionOf(int entry, IEnumerable<int> passed);
}
