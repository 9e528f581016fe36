namespace SelectionRules;

/// <summary>One finding in words, with the clause it rests on.</summary>
/// <remarks>A tree, as the findings are. Plain text: whoever shows it in a page or a letter escapes it.</remarks>
public sealed record ExplanationLine
{
    /// <summary>Gets the finding that is put into words.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Gets the sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the document and the clause; empty where the finding has none of its own.</summary>
    public required string Clause { get; init; }

    /// <summary>Gets what was assumed where the text is silent: each a question and its answer.</summary>
    public Sequence<string> Assumptions { get; init; }

    /// <summary>Gets the lines of the parts.</summary>
    public Sequence<ExplanationLine> Parts { get; init; }

    /// <summary>Gets the mark of the verdict: ✓ met, ✗ not met, ? undetermined, – not compared; • for a result that is there, which meets nothing by itself.</summary>
    public char Mark => Finding.Verdict switch
    {
        Verdict.Met when Finding.Kind == FindingKind.Result => '•',
        Verdict.Met => '✓',
        Verdict.NotMet => '✗',
        Verdict.Undetermined => '?',
        _ => '–',
    };

    /// <summary>Returns the mark, the sentence and the clause in brackets.</summary>
    public override string ToString() => Clause.Length == 0 ? $"{Mark} {Text}" : $"{Mark} {Text} [{Clause}]";
}
