namespace SelectionRules.Json.Tests;

/// <summary>A small definition that tests make mistakes in, one word at a time.</summary>
internal static class Definitions
{
    public const string Small = """
        {
          "format": 1,
          "id": "small",
          "documents": { "notice": "the notice" },
          "scores": { "both": { "sum": ["written", "oral"] } },
          "assessed-on": "2025-10-26",
          "facts": [{ "id": "born", "kind": "date" }],
          "eligibility": [
            { "reason": "citizenship", "requires": { "citizen-of": "european-union" }, "basis": "1" },
            { "reason": "age", "requires": { "age-by": "born", "at-least": 18 }, "basis": "2" }
          ],
          "stages": [
            {
              "id": "first",
              "held": { "from": "2025-11-01", "to": "2025-11-02" },
              "tests": [
                { "id": "written", "out-of": 100 },
                { "id": "oral", "out-of": 100 },
                { "id": "language", "scale": "CEFR" }
              ],
              "pass-marks": [
                { "requires": { "score": "written", "at-least": 50 }, "basis": "3" },
                { "requires": { "score": "both", "more-than": { "share-of-maximum": "2/3" } }, "basis": "3" },
                { "requires": { "level-in": "language", "at-least": "B2" }, "basis": "3" }
              ],
              "cutoff": { "keep": 10, "by": { "highest": "written" }, "scope": "each-group", "ties": "admit-all-tied", "basis": "4" },
              "basis": "3"
            }
          ],
          "missing-marks": [{ "state": "absent", "effect": "eliminates", "basis": "5" }],
          "final-score": { "score": "both", "basis": "6" },
          "ranking": { "by": { "highest": "both" }, "scope": "each-group", "basis": "6" },
          "reserve": { "valid-for": { "years": 2 }, "scope": "each-group", "basis": "7" }
        }
        """;

    /// <summary>Makes one mistake: the text occurs once.</summary>
    public static string With(string text, string instead)
    {
        var position = Small.IndexOf(text, StringComparison.Ordinal);
        Assert.True(position >= 0, text);
        return string.Concat(Small.AsSpan(0, position), instead, Small.AsSpan(position + text.Length));
    }
}
