using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SelectionRules.Letters;

/// <summary>Makes text inert before a template sees it, so that no template can forget to.</summary>
internal static class InertText
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text, LetterFormat format)
    {
        var line = OneLine(text);
        return format == LetterFormat.Html ? Html.Encode(line) : Markdown(line);
    }

    // A break, a tab or an indent means something in Markdown; a control character nothing anywhere.
    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(letter => char.IsControl(letter) || char.IsSeparator(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // CommonMark, 2.4: any ASCII punctuation may be escaped by a backslash. What opens a tag or an entity becomes an entity itself.
    private static string Markdown(string line)
    {
        var written = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            _ = letter switch
            {
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '&' => written.Append("&amp;"),
                ',' or ';' or '%' or '\'' => written.Append(letter),
                _ when char.IsAscii(letter) && char.IsPunctuation(letter) || char.IsAscii(letter) && char.IsSymbol(letter) => written.Append('\\').Append(letter),
                _ => written.Append(letter),
            };
        }

        return written.ToString();
    }
}
