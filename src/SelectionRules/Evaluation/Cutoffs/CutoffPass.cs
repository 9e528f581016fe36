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

    /// <summary>Makes counts of places for the cutoff, or none where it is selected: somebody may be admitted on top, lists overlap, or too many different places occur.</summary>
    public abstract PlaceCounts? Counts();

    /// <summary>Stops those who are outside, and those on whom it cannot be decided yet.</summary>
    /// <param name="outcome">Who passed the stage.</param>
    /// <param name="counts">The counts of their places, whose cells are in the column of the ranks; none where they are selected.</param>
    /// <param name="waiting">Those who wait in this stage or an earlier one.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    /// <param name="cancellation">A way to stop.</param>
    public abstract CutoffResult Cut(OutcomeColumns outcome, PlaceCounts? counts, List<int> waiting, List<int> unruled, CancellationToken cancellation);

    /// <summary>Finds out where those who passed the stage stand.</summary>
    public abstract CutoffPositions PositionsOf(IEnumerable<int> passed);
}
