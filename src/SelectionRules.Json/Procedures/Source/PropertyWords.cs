using System.Text;

namespace SelectionRules.Json;

/// <summary>The words under which a definition states the properties of records, to find the place of a defect.</summary>
internal static class PropertyWords
{
    private static readonly string[] Comparisons = ["at-least", "more-than", "at-most", "less-than", "equal-to", "on-or-after", "after", "on-or-before", "before", "on"];

    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["complementary"] = ["complementary-list"],
        ["complementaryUntil"] = ["complementary-list-until"],
        ["condition"] = ["requires", "prefers"],
        ["size"] = ["keep"],
        ["places"] = ["per-group"],
        ["factor"] = ["times-places"],
        ["of"] = ["places", "all", "any", "not", "share-of-places", "share-of-main-list"],
        ["maximum"] = ["out-of"],
        ["outOf"] = ["weighted-out-of"],
        ["terms"] = ["sum", "mean"],
        ["scores"] = ["lowest-of", "of"],
        ["score"] = ["rescale", "limit", "round", "in", "of", "highest", "lowest"],
        ["count"] = ["best", "at-least"],
        ["value"] = ["weight", "percent", "replace", "constant"],
        ["countsAs"] = ["by"],
        ["if"] = ["when"],
        ["members"] = ["first-those-who"],
        ["birthDate"] = ["age-by"],
        ["fact"] = ["code", "number", "date", "earliest", "latest", "smallest", "largest", "lot", "by-code"],
        ["oneOf"] = ["is"],
        ["than"] = Comparisons,
        ["years"] = Comparisons,
        ["threshold"] = [.. Comparisons, "points-above"],
        ["level"] = Comparisons,
        ["before"] = ["less"],
        ["test"] = ["level-in", "rating-in", "result-of"],
        ["group"] = ["in-group", "of"],
        ["levels"] = ["holds-diploma"],
        ["countries"] = ["citizen-of"],
        ["duration"] = ["experience"],
        ["document"] = ["has-document"],
        ["statement"] = ["declares"],
        ["isOrdered"] = ["ordered"],
    };

    /// <summary>Returns the words that a definition may use for a property of a record, the likely one first.</summary>
    public static IEnumerable<string> Of(string property)
    {
        var word = new StringBuilder();
        foreach (var letter in property)
        {
            _ = char.IsAsciiLetterUpper(letter) ? word.Append('-').Append(char.ToLowerInvariant(letter)) : word.Append(letter);
        }

        return Others.GetValueOrDefault(property, []).Prepend(word.ToString());
    }
}
