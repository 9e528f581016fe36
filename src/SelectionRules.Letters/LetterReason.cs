namespace SelectionRules.Letters;

/// <summary>One line of the reasons: a finding with its clause.</summary>
public sealed record LetterReason
{
    /// <summary>Gets how deep it lies in the tree of findings, from 0.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets the sentence, with its clause.</summary>
    public required string Text { get; init; }
}
