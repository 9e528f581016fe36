using System.Text;

namespace SelectionRules;

/// <summary>Writes an explanation as an indented tree: a mark for each verdict, a sentence, the clause in brackets, what was assumed.</summary>
internal static class ExplanationText
{
    private const string Indent = "  ";

    public static string Of(Sequence<string> decisions, Sequence<ExplanationLine> lines)
    {
        var text = new StringBuilder();
        foreach (var decision in decisions)
        {
            text.Append(decision).Append('\n');
        }

        foreach (var line in lines)
        {
            Append(text, line, depth: 0);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ExplanationLine line, int depth)
    {
        Append(text, line.ToString(), depth);
        foreach (var assumption in line.Assumptions)
        {
            Append(text, assumption, depth + 2);
        }

        foreach (var part in line.Parts)
        {
            Append(text, part, depth + 1);
        }
    }

    private static void Append(StringBuilder text, string line, int depth)
    {
        for (var i = 0; i < depth; i++)
        {
            text.Append(Indent);
        }

        text.Append(line).Append('\n');
    }
}
