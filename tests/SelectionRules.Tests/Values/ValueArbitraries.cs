using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Tests;

/// <summary>Values crowded so that equal ones meet often, with shrinkers towards the simplest.</summary>
public static class ValueArbitraries
{
    private static readonly string[] Keys = ["a", "A", "b", "N04", "N-4", "n.4", "0", "00", "x_y"];

    public static Arbitrary<Fraction> Fractions() => Arb.From(
        from numerator in Gen.OneOf(Gen.Choose(-12, 12).Select(value => (BigInteger)value), ArbMap.Default.GeneratorFor<long>().Select(value => (BigInteger)value * 1_000_003))
        from denominator in Gen.OneOf(Gen.Choose(1, 6).Select(value => (BigInteger)value), Gen.Constant(BigInteger.Pow(10, 20)))
        select Fraction.Of(numerator, denominator),
        value => value == Fraction.Zero ? [] : [Fraction.Zero, Fraction.FromInteger(value.Numerator / value.Denominator), Fraction.Of(value.Numerator / 2, value.Denominator)]);

    public static Arbitrary<Points> PointsOfTests() => Arb.From(
        from units in Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, 1_000_000_000))
        from scale in Gen.Elements(1m, 0.5m, 0.01m, 0.000001m)
        select Points.From(units * scale),
        value => value == Points.Zero ? [] : [Points.Zero, Points.From(decimal.Truncate(value.ToDecimal() / 2))]);

    public static Arbitrary<CandidateId> Candidates() => Arb.From(Gen.Elements(Keys).Select(CandidateId.Of));

    public static Arbitrary<Rank> Ranks() => Arb.From(Gen.Choose(1, 5).Select(Rank.Of));

    public static Arbitrary<Language> Languages() => Arb.From(Gen.Elements(default, Language.Dutch, Language.French, Language.German, Language.English, Language.Of("nl")));

    public static Arbitrary<CountryCode> Countries() => Arb.From(Gen.Elements(default, CountryCode.Belgium, CountryCode.Of("BE"), CountryCode.Of("FR"), CountryCode.Of("GB")));

    public static Arbitrary<Sequence<int>> Sequences() => Arb.From(
        Gen.Choose(0, 2).ListOf().Select(items => items.Take(4).ToSequence()),
        items => Enumerable.Range(0, items.Count).Select(skipped => items.Where((_, i) => i != skipped).ToSequence()));
}
