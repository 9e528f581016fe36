namespace SelectionRules.Letters;

/// <summary>What a letter is written in.</summary>
public enum LetterFormat
{
    /// <summary>Markdown (CommonMark).</summary>
    Markdown,

    /// <summary>HTML, one page without anything from a network.</summary>
    Html,
}
