using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SelectionRules.Json;

/// <summary>Lays a tree out as a person would: what is short on one line, the rest one part a line.</summary>
internal static class WrittenText
{
    private const int Width = 120;
    private const int Indent = 2;

    public static string Of(Written root)
    {
        var text = new StringBuilder();
        Append(text, root, 0, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, Written value, int indent, int used)
    {
        var line = OnOneLine(value, HasOneLeaf(value) ? int.MaxValue : Width - indent - used);
        if (line is not null)
        {
            text.Append(line);
            return;
        }

        var inner = indent + Indent;
        var parts = value.Kind == WrittenKind.Object
            ? value.Properties.Select(property => ($"{Quoted(property.Name)}: ", property.Value))
            : value.Elements.Select(element => (string.Empty, element));
        var separator = value.Kind == WrittenKind.Object ? "{" : "[";
        foreach (var (name, part) in parts)
        {
            text.Append(separator).Append('\n').Append(' ', inner).Append(name);
            Append(text, part, inner, name.Length + 1);
            separator = ",";
        }

        text.Append('\n').Append(' ', indent).Append(value.Kind == WrittenKind.Object ? '}' : ']');
    }

    // A long text alone between braces gains nothing from lines of its own.
    private static bool HasOneLeaf(Written value) =>
        value.Properties is [{ Value.Kind: not (WrittenKind.Object or WrittenKind.List) }];

    /// <summary>Returns the text on one line, or none where it does not fit; what has no parts always fits.</summary>
    private static string? OnOneLine(Written value, int width)
    {
        if (value.Kind is not (WrittenKind.Object or WrittenKind.List))
        {
            return value.Kind == WrittenKind.Text ? Quoted(value.Text) : value.Text;
        }

        var isObject = value.Kind == WrittenKind.Object;
        var line = new StringBuilder(isObject ? "{" : "[");
        var separator = isObject ? " " : string.Empty;
        foreach (var (name, part) in isObject
            ? value.Properties.Select(property => ($"{Quoted(property.Name)}: ", property.Value))
            : value.Elements.Select(element => (string.Empty, element)))
        {
            line.Append(separator).Append(name);
            if (OnOneLine(part, width - line.Length) is not { } text || line.Length + text.Length + 2 > width)
            {
                return null;
            }

            line.Append(text);
            separator = ", ";
        }

        return line.Append(isObject ? line.Length == 1 ? "}" : " }" : "]").ToString();
    }

    // Readable in every language, and still escaped where JSON asks for it.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
