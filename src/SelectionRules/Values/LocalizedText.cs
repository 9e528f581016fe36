using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A text in one or more languages: a title, a label, a clause quoted for the reader.</summary>
/// <remarks>Equality compares the texts language by language, in the order given. A new value holds no text.</remarks>
public sealed record LocalizedText
{
    /// <summary>Gets the texts, one a language.</summary>
    public Sequence<LocalizedEntry> Entries { get; init; }

    /// <summary>Makes a text in the notice's usual languages; those left out have none.</summary>
    public static LocalizedText Of(string? nl = null, string? fr = null, string? en = null, string? de = null)
    {
        var entries = new List<LocalizedEntry>(4);
        Add(Language.Dutch, nl);
        Add(Language.French, fr);
        Add(Language.English, en);
        Add(Language.German, de);
        return new LocalizedText { Entries = entries.ToSequence() };

        void Add(Language language, string? text)
        {
            if (text is not null)
            {
                entries.Add(new LocalizedEntry(language, text));
            }
        }
    }

    /// <summary>Makes a text whose language is not said; it is shown in every language.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static LocalizedText Plain(string text) => new() { Entries = [new LocalizedEntry(default, text)] };

    /// <summary>Returns the text in a language, else in the first language that has one, else an empty text.</summary>
    public string In(Language language)
    {
        foreach (var entry in Entries)
        {
            if (entry.Language == language)
            {
                return entry.Text;
            }
        }

        return Entries.IsEmpty ? string.Empty : Entries[0].Text;
    }

    /// <summary>Tells whether this is the text in one of its languages.</summary>
    internal bool Reads(string text) => Entries.Any(entry => string.Equals(entry.Text, text, StringComparison.Ordinal));

    /// <summary>Returns the text in English where there is one, else in the first language that has one.</summary>
    public override string ToString() => In(Language.English);
}
