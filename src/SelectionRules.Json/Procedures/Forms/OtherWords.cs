namespace SelectionRules.Json;

/// <summary>Words that people use for those of the vocabulary: they are not read, and lead to the word that is.</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, string[]> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        // Scores.
        ["average"] = ["mean"],
        ["avg"] = ["mean"],
        ["arithmetic-mean"] = ["mean"],
        ["weighted-average"] = ["mean"],
        ["weighted-mean"] = ["mean"],
        ["weighted-sum"] = ["sum"],
        ["average-of-known"] = ["mean-of-known"],
        ["total"] = ["sum"],
        ["plus"] = ["sum"],
        ["add"] = ["sum"],
        ["divergence"] = ["distance-between"],
        ["abs"] = ["distance-between"],
        ["max"] = ["best", "out-of", "at-most", "maximum"],
        ["min"] = ["lowest-of", "at-least", "minimum"],
        ["max-of"] = ["best"],
        ["highest-of"] = ["best"],
        ["min-of"] = ["lowest-of"],
        ["worst"] = ["lowest-of"],
        ["top-k"] = ["best"],
        ["clamp"] = ["limit"],
        ["bound"] = ["limit"],
        ["scale-to"] = ["rescale"],
        ["normalise"] = ["rescale"],
        ["normalize"] = ["rescale"],
        ["excess"] = ["points-above"],
        ["bonus"] = ["points-above", "when"],
        ["default"] = ["otherwise"],
        ["coalesce"] = ["known"],
        ["precision"] = ["decimals"],
        ["case"] = ["when"],
        ["switch"] = ["points-for", "when"],
        ["bands"] = ["points-by"],
        ["steps"] = ["points-by"],
        ["ranges"] = ["points-by"],
        ["lookup"] = ["points-for"],
        ["map"] = ["points-for", "table"],
        ["if"] = ["when", "requires"],
        ["else"] = ["otherwise"],
        ["coefficient"] = ["weight"],
        ["factor"] = ["weight", "times-places"],
        ["percentage"] = ["percent", "percent-of-maximum"],
        ["percent"] = ["percent-of-maximum"],
        ["share"] = ["share-of-maximum", "share-of-places"],
        ["fraction"] = ["share-of-maximum", "share"],
        ["multiplier"] = ["weight", "times-places"],
        ["jury"] = ["set-by-jury"],
        ["cap"] = ["at-most", "limit"],
        ["digits"] = ["decimals"],
        ["floor"] = ["truncate", "down"],
        ["ceiling"] = ["up"],
        ["bankers"] = ["half-even"],

        // Conditions and their comparisons.
        ["and"] = ["all"],
        ["all-of"] = ["all"],
        ["or"] = ["any"],
        ["any-of"] = ["any"],
        ["one-of"] = ["any", "is"],
        [">="] = ["at-least", "on-or-after"],
        [">"] = ["more-than", "after"],
        ["<="] = ["at-most", "on-or-before"],
        ["<"] = ["less-than", "before"],
        ["="] = ["equal-to", "on", "is"],
        ["=="] = ["equal-to", "on", "is"],
        ["equals"] = ["equal-to", "is"],
        ["gte"] = ["at-least", "on-or-after"],
        ["gt"] = ["more-than", "after"],
        ["lte"] = ["at-most", "on-or-before"],
        ["lt"] = ["less-than", "before"],
        ["eq"] = ["equal-to", "on", "is"],
        ["greater-than"] = ["more-than"],
        ["up-to"] = ["at-most"],
        ["since"] = ["on-or-after"],
        ["until"] = ["on-or-before", "valid-until"],
        ["minimum"] = ["at-least"],
        ["maximum"] = ["out-of", "at-most"],
        ["above"] = ["more-than", "points-above"],
        ["below"] = ["less-than"],
        ["test"] = ["score", "of"],
        ["mark"] = ["score"],
        ["level"] = ["level-in"],
        ["rating"] = ["rating-in"],
        ["age"] = ["age-by"],
        ["diploma"] = ["holds-diploma"],
        ["degree"] = ["holds-diploma"],
        ["citizenship"] = ["citizen-of"],
        ["nationality"] = ["citizen-of"],
        ["group"] = ["in-group"],

        // Facts and tests.
        ["bool"] = ["boolean"],
        ["truth"] = ["boolean"],
        ["int"] = ["integer"],
        ["number"] = ["integer"],
        ["string"] = ["code"],
        ["text"] = ["code"],
        ["enum"] = ["code"],
        ["choice"] = ["code"],
        ["max-points"] = ["out-of"],
        ["points"] = ["out-of"],

        // Cutoffs, orders, groups.
        ["first"] = ["keep"],
        ["top"] = ["keep", "best"],
        ["older"] = ["earliest"],
        ["oldest"] = ["earliest"],
        ["younger"] = ["latest"],
        ["youngest"] = ["latest"],
        ["order"] = ["by"],
        ["order-by"] = ["by"],
        ["group-by"] = ["by-code", "grouping"],
        ["all"] = ["admit-all-tied", "everyone"],
        ["none"] = ["admit-none-tied"],
        ["undecided"] = ["leave-undecided"],

        // What follows from a missing mark.
        ["zero"] = ["counts-as-zero"],
        ["fails"] = ["eliminates"],
        ["ignored"] = ["is-left-out"],
        ["fraud"] = ["excluded"],

        // Whole rules.
        ["docs"] = ["documents"],
        ["doc"] = ["in", "documents"],
        ["europe"] = ["european-union"],
        ["eu"] = ["european-union"],
        ["eea"] = ["european-economic-area-and-switzerland"],
        ["condition"] = ["requires"],
        ["conditions"] = ["pass-marks"],
        ["requirements"] = ["eligibility"],
        ["admission"] = ["eligibility"],
        ["deadline"] = ["closes-at"],
        ["reference-date"] = ["assessed-on"],
        ["tie-break"] = ["by"],
        ["law"] = ["basis"],
        ["source"] = ["basis"],
    };

    /// <summary>Returns the word that somebody means by another one, of those that are known here; none where nothing is known.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> known) =>
        Meant.GetValueOrDefault(word, []).FirstOrDefault(known.Contains)
        ?? Only([.. known.Where(one => IsBeginningOf(one, word) || IsBeginningOf(word, one))])
        ?? Only([.. known.Where(one => word.Length > 3 && one.StartsWith(word, StringComparison.OrdinalIgnoreCase))]);

    // "mean-of" is "mean"; where several words begin so, none is meant for certain.
    private static bool IsBeginningOf(string beginning, string word) =>
        beginning.Length > 2 && word.Length > beginning.Length && word[beginning.Length] == '-' && word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);

    private static string? Only(List<string> words) => words.Count == 1 ? words[0] : null;
}
