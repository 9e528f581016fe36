using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>One text in one language.</summary>
public sealed record LocalizedEntry
{
    /// <summary>Makes the text of a language.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public LocalizedEntry(Language language, string text)
    {
        Language = language;
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Gets the language of the text.</summary>
    public Language Language { get; }

    /// <summary>Gets the text, never empty.</summary>
    public string Text { get; }
}
