using System.Globalization;
using System.Text;

namespace SelectionRules;

/// <summary>Writes an explanation as an indented tree: a mark for each verdict, a sentence, the clause in brackets, what was assumed.</summary>
internal static class ExplanationText
{
    private const string Indent = "  ";

    public static string Of(Explanation explanation, Wording wording)
    {
        var text = new StringBuilder();
        foreach (var row in explanation.Rows)
        {
            text.Append(new OutcomeSentence(wording).Of(row)).Append('\n');
        }

        foreach (var finding in explanation.Findings)
        {
            Append(text, new FindingSentence(wording), wording.Texts, finding, depth: 0);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FindingSentence sentence, Texts texts, Finding finding, int depth)
    {
        AppendIndent(text, depth);
        text.Append(CultureInfo.InvariantCulture, $"{Mark(finding.Verdict)} {sentence.Of(finding)}");
        if (finding.Basis is { } basis)
        {
            text.Append(CultureInfo.InvariantCulture, $" [{basis}]");
        }

        text.Append('\n');
        foreach (var assumption in finding.Basis?.Assumptions ?? [])
        {
            AppendIndent(text, depth + 2);
            text.Append(texts.Say("Assuming", ("question", assumption.Question), ("answer", assumption.Answer))).Append('\n');
        }

        foreach (var part in finding.Parts)
        {
            Append(text, sentence, texts, part, depth + 1);
        }
    }

    private static void AppendIndent(StringBuilder text, int depth)
    {
        for (var i = 0; i < depth; i++)
        {
            text.Append(Indent);
        }
    }

    private static char Mark(Verdict verdict) => verdict switch
    {
        Verdict.Met => '✓',
        Verdict.NotMet => '✗',
        Verdict.Undetermined => '?',
        _ => '–',
    };
}
