using FsCheck;
using FsCheck.Fluent;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>A drawn selection about places.</summary>
public sealed record PlacesSelection(Selection Selection);

/// <summary>A drawn selection about cutoffs, and those who wait.</summary>
public sealed record CutoffsSelection(Selection Selection);

/// <summary>Small selections about one thing; they shrink as every other one does.</summary>
public static class NarrowSelections
{
    public static Arbitrary<PlacesSelection> Places() => Drawn(draw => draw.OfPlaces(), selection => new PlacesSelection(selection), places => places.Selection);

    public static Arbitrary<CutoffsSelection> Cutoffs() => Drawn(draw => draw.OfCutoffs(), selection => new CutoffsSelection(selection), cutoffs => cutoffs.Selection);

    private static Arbitrary<T> Drawn<T>(Func<NarrowDraw, Selection> draw, Func<Selection, T> named, Func<T, Selection> selectionOf) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select named(draw(new NarrowDraw(seed))),
        value => SelectionArbitraries.Selections().Shrinker(selectionOf(value)).Select(named));
}
