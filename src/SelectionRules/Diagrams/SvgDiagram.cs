using System.Globalization;
using System.Text;
using System.Xml;

namespace SelectionRules;

/// <summary>Draws steps as boxes, one below the other, and beside them who stops there.</summary>
/// <remarks>A procedure is a sequence: no layout has to be found, so that an XML writer is all it takes.</remarks>
internal sealed class SvgDiagram
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int Width = 860;
    private const int Left = 20;
    private const int BoxWidth = 600;
    private const int Padding = 16;
    private const int TitleHeight = 22;
    private const int LineHeight = 20;
    private const int Gap = 30;
    private const int ExitLeft = 670;
    private const int ExitWidth = 170;
    private const int ExitHeight = 28;
    private const int LettersOfLine = 84;

    private const string Style = """

        svg { --paper: #ffffff; --box: #f4f6f9; --line: #5b6b80; --ink: #16202c; --soft: #45525f; --out: #8a3a2d; --outbox: #fbf1ee; }
        @media (prefers-color-scheme: dark) { svg { --paper: #12171d; --box: #1c242e; --line: #8fa1b8; --ink: #eef3f8; --soft: #c0ccd8; --out: #f0a898; --outbox: #33201c; } }
        .paper { fill: var(--paper); } .box { fill: var(--box); stroke: var(--line); stroke-width: 1.2; } .aside { stroke-dasharray: 6 4; }
        .exit { fill: var(--outbox); stroke: var(--out); stroke-width: 1; } .arrow { stroke: var(--line); stroke-width: 1.4; fill: none; } .head { fill: var(--line); }
        .leave { stroke: var(--out); stroke-width: 1.2; stroke-dasharray: 4 4; fill: none; } .tip { fill: var(--out); }
        text { font-family: system-ui, "Segoe UI", "Liberation Sans", sans-serif; fill: var(--soft); font-size: 13px; }
        .title { font-size: 15px; font-weight: 600; fill: var(--ink); } .out { fill: var(--out); }

        """;

    private readonly XmlWriter xml;

    private SvgDiagram(XmlWriter xml) => this.xml = xml;

    public static string Of(List<DiagramStep> steps, string title, Language language)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            new SvgDiagram(writer).Write(steps, title, language);
        }

        return text.Append('\n').ToString();
    }

    private void Write(List<DiagramStep> steps, string title, Language language)
    {
        List<(DiagramStep Step, List<string> Lines, int Top, int Height)> boxes = [];
        var top = Gap / 2;
        foreach (var step in steps)
        {
            List<string> lines = [.. step.Lines.SelectMany(Wrapped)];
            var height = Math.Max(Padding + TitleHeight + (lines.Count * LineHeight) + (Padding / 2), (step.Exits.Count * (ExitHeight + 6)) + 6);
            boxes.Add((step, lines, top, height));
            top += height + Gap;
        }

        xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {Width} {Number(top)}"), ("width", Number(Width)), ("height", Number(top)), ("role", "img"), ("lang", language.Code), ("aria-labelledby", "title description"));
        Element("title", title, ("id", "title"));
        Element("desc", string.Join(". ", steps.Select(step => Clean(string.Join("; ", step.Lines.Prepend(step.Title))))), ("id", "description"));
        Element("style", Style);
        Element("rect", null, ("class", "paper"), ("width", Number(Width)), ("height", Number(top)));
        foreach (var (position, box) in boxes.Index())
        {
            if (position > 0)
            {
                Arrow(box.Top);
            }

            Element("rect", null, ("class", box.Step.IsAside ? "box aside" : "box"), ("x", Number(Left)), ("y", Number(box.Top)), ("width", Number(BoxWidth)), ("height", Number(box.Height)), ("rx", "8"));
            Line(box.Step.Title, box.Top + Padding + 8, "title");
            foreach (var (line, text) in box.Lines.Index())
            {
                Line(text, box.Top + Padding + TitleHeight + 8 + (line * LineHeight), null);
            }

            foreach (var (exit, text) in box.Step.Exits.Index())
            {
                Exit(text, box.Top + 8 + (exit * (ExitHeight + 6)));
            }
        }

        xml.WriteEndElement();
    }

    private void Arrow(int to)
    {
        const int Middle = Left + (BoxWidth / 2);
        Element("path", null, ("class", "arrow"), ("d", $"M{Middle} {Number(to - Gap)}V{Number(to - 7)}"));
        Element("path", null, ("class", "head"), ("d", $"M{Middle - 5} {Number(to - 8)}h10l-5 8z"));
    }

    private void Exit(string text, int top)
    {
        var middle = top + (ExitHeight / 2);
        Element("path", null, ("class", "leave"), ("d", $"M{Left + BoxWidth} {Number(middle)}H{ExitLeft - 7}"));
        Element("path", null, ("class", "tip"), ("d", $"M{ExitLeft - 8} {Number(middle - 5)}v10l8 -5z"));
        Element("rect", null, ("class", "exit"), ("x", Number(ExitLeft)), ("y", Number(top)), ("width", Number(ExitWidth)), ("height", Number(ExitHeight)), ("rx", "14"));
        Element("text", Clean(text), ("class", "out"), ("x", Number(ExitLeft + (ExitWidth / 2))), ("y", Number(middle + 5)), ("text-anchor", "middle"));
    }

    private void Line(string text, int baseline, string? kind)
    {
        (string, string)[] place = [("x", Number(Left + Padding)), ("y", Number(baseline))];
        Element("text", Clean(text), kind is null ? place : [("class", kind), .. place]);
    }

    private void Element(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        if (text is not null)
        {
            xml.WriteString(text);
        }

        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML has no way to write some control characters; on a picture none is of use.
    private static string Clean(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || !XmlConvert.IsXmlChar(letter) && !char.IsSurrogate(letter) ? ' ' : letter));

    // Lines of so many letters fit the box whatever the letters are; what goes on is set in.
    private static IEnumerable<string> Wrapped(string text)
    {
        var rest = text;
        var isFirst = true;
        while (rest.Length > LettersOfLine)
        {
            var end = rest.LastIndexOf(' ', LettersOfLine);
            end = end <= 0 ? LettersOfLine : end;
            yield return isFirst ? rest[..end] : $"   {rest[..end]}";
            (rest, isFirst) = (rest[end..].TrimStart(), false);
        }

        yield return isFirst ? $"{rest}" : $"   {rest}";
    }
}
