using System.Globalization;
using System.Text;

namespace SelectionRules.Json;

/// <summary>Shows a text of the input in a message: short, and without what a terminal would obey.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>Returns the text in quotes.</summary>
    public static string Of(string text) => $"'{Shown(text)}'";

    /// <summary>Returns the text as it can be shown, as far as a number of characters.</summary>
    public static string Shown(string text, int longest = Longest)
    {
        var shown = new StringBuilder();
        var left = longest;
        foreach (var rune in text.EnumerateRunes())
        {
            if (left-- == 0)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsObeyed(rune) ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }

    private static bool IsObeyed(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
