using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class CutoffPass<T>(StageBook book, int stage, Cutoff cutoff, OrderPlan<T> order, ConditionNode? onTop) : CutoffPass
    where T : struct, IBinaryInteger<T>
{
    private readonly OnTopRows onTopRows = new(book, stage, onTop);

    public override PlaceCounts? Counts() => onTopRows.IsNobody ? PlaceCounts.For(book, order, cutoff.Scope) : null;

    public override CutoffResult Cut(OutcomeColumns outcome, PlaceCounts? counts, List<int> waiting, List<int> unruled, CancellationToken cancellation)
    {
        if (counts is not null)
        {
            return CountedCut.Apply(book, stage, cutoff, counts, outcome, waiting, unruled, cancellation);
        }

        using var cut = new BorderCut<T>(book, stage, cutoff, order, onTopRows, outcome, cancellation);
        return cut.Apply(waiting, unruled);
    }

    public override CutoffPositions PositionsOf(IEnumerable<int> passed) => new CutoffPositions<T>(book, cutoff, order, onTopRows, passed);
}
