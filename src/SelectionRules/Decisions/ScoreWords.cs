using System.Globalization;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>Puts a formula into the words of a language, with the titles of its tests and facts.</summary>
internal sealed class ScoreWords(Wording wording)
{
    // A part of a finding names a formula by its notation: of one procedure it is looked up, and not parsed.
    private static readonly ConditionalWeakTable<SelectionProcedure, Dictionary<string, Score>> Known = [];

    private const int MostRows = 6;

    private readonly Texts texts = wording.Texts;

    /// <summary>Returns the formula of a procedure that is written so, or none.</summary>
    public static Score? Find(SelectionProcedure procedure, string notation) => Known.GetValue(procedure, All).GetValueOrDefault(notation);

    public string Of(Score score) => score switch
    {
        Score.OfTest ofTest => wording.Title(ofTest.Test.Id),
        Score.OfFact ofFact => wording.Title(ofFact.Fact),
        Score.Constant constant => Number(constant.Value),
        Score.Total total => string.Join(" + ", total.Terms.Select(Addend)),
        Score.Mean mean => Say("Mean", ("parts", List(mean.Terms.Select(Term)))),
        Score.KnownMean mean => Say("KnownMean", ("parts", List(mean.Terms.Select(Term)))),
        Score.Weighted weighted => Say("Weighted", ("maximum", Number(weighted.OutOf)), ("parts", string.Join(" + ", weighted.Parts.Select(Share)))),
        Score.Rescaled rescaled => Say("Rescaled", ("maximum", Number(rescaled.To)), ("part", Part(rescaled.Score))),
        Score.BestOf { Count: 1 } bestOf => Say("BestOne", ("parts", List(bestOf.Scores.Select(Part)))),
        Score.BestOf bestOf => Say("BestOf", ("count", bestOf.Count.ToString(CultureInfo.InvariantCulture)), ("parts", List(bestOf.Scores.Select(Part)))),
        Score.LowestOf lowestOf => Say("LowestOf", ("parts", List(lowestOf.Scores.Select(Part)))),
        Score.Above above => Say("Above", ("bound", Number(above.Threshold)), ("part", Of(above.Score))),
        Score.Clamped clamped => Say("Clamped", ("part", Part(clamped.Score)), ("bounds", string.Join(", ", Bounds(clamped)))),
        Score.Distance distance => Say("Distance", ("parts", List([Part(distance.Between), Part(distance.And)]))),
        Score.Rounded rounded => Rounded(rounded.Mode == RoundingMode.Truncate ? "Truncated" : "Rounded", rounded),
        Score.Replaced replaced => Say("Replaced", ("part", Part(replaced.Score)), ("value", Number(replaced.Value)), ("as", Number(replaced.CountsAs))),
        Score.OrElse orElse => Say("OrElse", ("part", Part(orElse.Score)), ("other", Part(orElse.Otherwise))),
        Score.Either either => Cases(either),
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no case of a score."),
    };

    private static Dictionary<string, Score> All(SelectionProcedure procedure)
    {
        var known = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var (_, score) in ProcedureWalk.Of(procedure).All<Score>())
        {
            known.TryAdd(ScoreNotation.Of(score), score);
        }

        return known;
    }

    private static int ValuesOf(Score score) => score is Score.Either either ? ValuesOf(either.Then) + ValuesOf(either.Otherwise) : 1;

    // A scale is read as one case within the other: nobody reads a long one in a sentence.
    private string Cases(Score.Either either)
    {
        if (ValuesOf(either) is var count and > MostRows)
        {
            return Say("Scale", ("count", texts.Number(count)));
        }

        var cases = new List<string>();
        Score other = either;
        while (other is Score.Either next)
        {
            cases.Add(Say("Case", ("one", Part(next.Then)), ("condition", wording.Condition(next.If))));
            other = next.Otherwise;
        }

        return Say("Cases", ("cases", string.Join(", ", cases)), ("other", Part(other)));
    }

    private string Rounded(string how, Score.Rounded rounded) => rounded.Decimals < 2
        ? Say(string.Create(CultureInfo.InvariantCulture, $"{how}.{rounded.Decimals}"), ("part", Part(rounded.Score)))
        : Say(how, ("decimals", texts.Number(rounded.Decimals)), ("part", Part(rounded.Score)));

    // Titles hold commas.
    private string List(IEnumerable<string> parts) => string.Join(texts["Next"], parts);

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => texts.Say($"Formula.{key}", values);

    private string Number(Fraction value) => DecisionSafeNumber.Of(texts, value);

    private string Term(Weight term) => term.Value == Fraction.One ? Part(term.Score) : Say("Times", ("factor", Number(term.Value)), ("part", Part(term.Score)));

    // A sum within a sum needs no parentheses.
    private string Addend(Weight term) => term is { Score: Score.Total } && term.Value == Fraction.One ? Of(term.Score) : Term(term);

    // A quarter is 25 %; a third is a third.
    private string Share(Weight part)
    {
        var percent = part.Value * 100;
        return percent.Denominator.IsOne ? Say("Percent", ("share", Number(percent)), ("part", Part(part.Score))) : Say("Times", ("factor", part.Value.ToString(null, CultureInfo.InvariantCulture)), ("part", Part(part.Score)));
    }

    private IEnumerable<string> Bounds(Score.Clamped clamped)
    {
        if (clamped.AtLeast is { } least)
        {
            yield return $"{texts["Comparison.AtLeast"]} {Number(least)}";
        }

        if (clamped.AtMost is { } most)
        {
            yield return $"{texts["Comparison.AtMost"]} {Number(most)}";
        }
    }

    private string Part(Score score) => score is Score.Total { Terms.Count: > 1 } or Score.OrElse or Score.Either ? $"({Of(score)})" : Of(score);
}
