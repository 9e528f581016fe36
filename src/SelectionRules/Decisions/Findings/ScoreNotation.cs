using System.Globalization;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>Writes a formula as people write formulas, with the ids of its tests; in no language.</summary>
internal static class ScoreNotation
{
    // A formula is a part of a procedure: explanations of any number of candidates write it once.
    private static readonly ConditionalWeakTable<Score, string> Written = [];

    public static string Of(Score score) => score is Score.OfTest ofTest ? ofTest.Test.Id : Written.GetValue(score, Write);

    private static string Write(Score score) => score switch
    {
        Score.OfTest ofTest => ofTest.Test.Id,
        Score.OfFact ofFact => ofFact.Fact,
        Score.Constant constant => Number(constant.Value),
        Score.Total total => string.Join(" + ", total.Terms.Select(Term)),
        Score.Mean mean => $"mean({List(mean.Terms.Select(Term))})",
        Score.Weighted weighted => $"weighted({Number(weighted.OutOf)}; {List(weighted.Parts.Select(Term))})",
        Score.Rescaled rescaled => $"rescaled({Number(rescaled.To)}; {Of(rescaled.Score)})",
        Score.BestOf bestOf => FormattableString.Invariant($"best({bestOf.Count}; {List(bestOf.Scores.Select(Of))})"),
        Score.LowestOf lowestOf => $"lowest({List(lowestOf.Scores.Select(Of))})",
        Score.Above above => $"above({Number(above.Threshold)}; {Of(above.Score)})",
        Score.Clamped clamped => $"clamp({Bound(clamped.AtLeast)}, {Bound(clamped.AtMost)}; {Of(clamped.Score)})",
        Score.Distance distance => $"|{Of(distance.Between)} - {Of(distance.And)}|",
        Score.Rounded rounded => FormattableString.Invariant($"{(rounded.Mode == RoundingMode.Truncate ? "truncate" : "round")}({rounded.Decimals}; {Of(rounded.Score)})"),
        Score.Replaced replaced => $"replace({Number(replaced.Value)} -> {Number(replaced.CountsAs)}; {Of(replaced.Score)})",
        Score.OrElse orElse => $"known({Of(orElse.Score)}; {Of(orElse.Otherwise)})",
        Score.KnownMean mean => $"mean-of-known({List(mean.Terms.Select(Term))})",
        Score.Either either => $"either({Of(either.Then)}; {Of(either.Otherwise)})",
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no case of a score."),
    };

    private static string Term(Weight term) => term.Value == Fraction.One ? Of(term.Score) : $"{Number(term.Value)} x {Factor(term.Score)}";

    private static string Factor(Score score) => score is Score.Total ? $"({Of(score)})" : Of(score);

    private static string Bound(Fraction? bound) => bound is { } value ? Number(value) : "none";

    private static string Number(Fraction value) => DecisionSafeNumber.Exact(value) ?? value.ToString(null, CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}
