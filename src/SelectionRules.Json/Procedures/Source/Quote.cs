using System.Text;

namespace SelectionRules.Json;

/// <summary>Quotes a text of the input in a message: short, and without what a terminal would obey.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var shown = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes().Take(Longest))
        {
            shown.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format ? Rune.ReplacementChar : rune);
        }

        return shown.Append(text.Length > Longest ? "…'" : "'").ToString();
    }
}
