namespace SelectionRules.Json;

/// <summary>Formulas that people look for and that are said in other words, or not in a definition.</summary>
internal static class OtherScores
{
    private const string Median = "there is no median. Of three marks it is { \"sum\": [{ \"best\": 2, \"of\": […] }, { \"weight\": -1, \"of\": { \"best\": 1, \"of\": […] } }] }, of five the best 3 less the best 2.";

    private const string Product = "a score is multiplied by a number, { \"sum\": [{ \"weight\": 1.05, \"of\": … }] }, and not by another score.";

    private const string Quotient = "a score is divided by a number, { \"sum\": [{ \"weight\": \"1/3\", \"of\": … }] }, and not by another score.";

    private const string Difference = "a score less another is { \"sum\": [\"a\", { \"weight\": -1, \"of\": \"b\" }] }; how far two are apart is \"distance-between\".";

    private const string OfAll = "what follows from the marks of all candidates together is worked out outside; its result stands in the definition as a number.";

    /// <summary>What people look for among the scores, and how it is said.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["set-by-jury"] = ScoreForm.NoThreshold,
        ["recorded"] = ScoreForm.NoThreshold,
        ["median"] = Median,
        ["product"] = Product,
        ["multiply"] = Product,
        ["times"] = Product,
        ["quotient"] = Quotient,
        ["ratio"] = Quotient,
        ["divide"] = Quotient,
        ["minus"] = Difference,
        ["subtract"] = Difference,
        ["difference"] = Difference,
        ["percentile"] = OfAll,
        ["standard-deviation"] = OfAll,
        ["z-score"] = OfAll,
        ["rank"] = OfAll,
    };
}
