namespace SelectionRules.Letters;

/// <summary>One line of the reasons: a finding with its clause, or what was assumed for it.</summary>
public sealed record LetterReason
{
    /// <summary>Gets how deep it lies in the tree of findings, from 0.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets the mark of the verdict: ✓ met, ✗ not met, ? undetermined, – not compared, • a result; empty for an assumption.</summary>
    public required string Mark { get; init; }

    /// <summary>Gets the sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the document and the clause; empty where the finding has none of its own.</summary>
    public required string Clause { get; init; }
}
