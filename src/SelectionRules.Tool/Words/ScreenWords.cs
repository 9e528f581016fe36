namespace SelectionRules.Tool.Words;

/// <summary>What commands say of themselves, in one language; what they say of a decision are the words of explanations.</summary>
internal sealed class ScreenWords(Language language)
{
    private static readonly WordList All = new(typeof(ScreenWords).Assembly, "SelectionRules.Tool.Words");
    private readonly IReadOnlyDictionary<string, string> words = All.Of(language);

    public string this[string key] => words[key];

    /// <summary>Fills the places of a sentence: each is a name in braces.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Texts.Fill(words[key], values);
}
