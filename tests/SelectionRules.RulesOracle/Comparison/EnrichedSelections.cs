using FsCheck;
using FsCheck.Fluent;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>A drawn selection, and the seed of what is added to it.</summary>
public sealed record EnrichedSelection(Selection Plain, int Seed)
{
    internal Selection Selection { get; } = new Enrichment(Plain, Seed).Apply();
}

/// <summary>Drawn selections with the words that are seldom drawn; they shrink as the plain ones do, under the same seed.</summary>
public static class EnrichedSelections
{
    public static Arbitrary<EnrichedSelection> Selections() => Arb.From(
        from plain in SelectionArbitraries.Selections().Generator
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new EnrichedSelection(plain, seed),
        enriched => SelectionArbitraries.Selections().Shrinker(enriched.Plain).Select(plain => enriched with { Plain = plain }));
}
