using System.Globalization;
using System.Text;

namespace SelectionRules;

/// <summary>Writes steps as a flowchart of Mermaid.</summary>
internal static class MermaidDiagram
{
    public static string Of(List<DiagramStep> steps)
    {
        var text = new StringBuilder("flowchart TD\n");
        for (var i = 0; i < steps.Count; i++)
        {
            var label = string.Join("<br/>", steps[i].Lines.Select(Inert).Prepend($"<b>{Inert(steps[i].Title)}</b>"));
            text.Append(CultureInfo.InvariantCulture, $"  step{i}[\"{label}\"]\n");
            if (steps[i].IsAside)
            {
                text.Append(CultureInfo.InvariantCulture, $"  style step{i} stroke-dasharray: 5 5\n");
            }

            if (i > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  step{i - 1} --> step{i}\n");
            }

            foreach (var (position, exit) in steps[i].Exits.Index())
            {
                text.Append(CultureInfo.InvariantCulture, $"  step{i} -.-> out{i}x{position}([\"{Inert(exit)}\"])\n");
            }
        }

        return text.ToString();
    }

    // Everything but letters, digits, spaces and what no reader obeys becomes an entity of Mermaid: its number between # and ;.
    private static string Inert(string text)
    {
        var inert = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter) || letter.Value is ' ' or ',' or '.' or '(' or ')' or '-' or '+' or '/' or ':' or '\'')
            {
                inert.Append(letter);
            }
            else if (Rune.IsWhiteSpace(letter) || Rune.IsControl(letter))
            {
                inert.Append(' ');
            }
            else
            {
                inert.Append(CultureInfo.InvariantCulture, $"#{letter.Value};");
            }
        }

        return inert.ToString();
    }
}
