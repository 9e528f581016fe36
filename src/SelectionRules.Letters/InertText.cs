using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SelectionRules.Letters;

/// <summary>Makes text inert before a template sees it, so that no template can forget to.</summary>
internal static class InertText
{
    // What may open emphasis, code, a link, a table, a footnote or a formula wherever it stands.
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*_[]{}|~^$!#@");

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text, LetterFormat format)
    {
        var line = OneLine(text);
        return format == LetterFormat.Html ? Html.Encode(line) : Markdown(line);
    }

    // French puts them before a colon: they break nothing, but at the ends of a text some reader may take them for an indent.
    private static readonly Sequence<char> NoBreak = ['\u00a0', '\u202f'];

    // A break, a tab or an indent means something in Markdown; a control character nothing anywhere, and one that turns the direction of writing would turn what stands around it.
    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(letter => char.IsControl(letter) || (char.IsSeparator(letter) && !NoBreak.Contains(letter)) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim([.. NoBreak]);

    // CommonMark, 2.4: any ASCII punctuation may be escaped by a backslash. What opens a tag or an entity becomes an entity itself.
    // A line that begins a list, a heading or a quotation can only do so with its first characters; an address needs its colon, its point or its sign.
    private static string Markdown(string line)
    {
        var written = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            _ = letter switch
            {
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '&' => written.Append("&amp;"),
                _ when Always.Contains(letter) || MeansSomethingHere(line, i) => written.Append('\\').Append(letter),
                _ => written.Append(letter),
            };
        }

        return written.ToString();
    }

    private static bool MeansSomethingHere(string line, int at) => line[at] switch
    {
        '-' or '+' or '=' or ':' or '.' or '"' or '\'' when at + 1 < line.Length && line[at + 1] == line[at] => true,
        '-' or '+' or '=' => at == 0 || line[at - 1] == line[at],
        '.' or ')' => line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0 || line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ':' => at == 0 || (at + 1 < line.Length && line[at + 1] is '/' or ':') || char.IsAsciiLetter(line[at - 1]) && at + 1 < line.Length && line[at + 1] != ' ',
        _ => false,
    };
}
