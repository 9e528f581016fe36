using System.Text.Json;

namespace SelectionRules.Reports.Data;

/// <summary>The texts of a block: each stands there once, in every language, or in one where it is the same in all.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string[]> texts = [];

    /// <summary>Returns the number of a text.</summary>
    /// <param name="text">The text in each language.</param>
    public int NumberOf(string[] text)
    {
        var isOne = text.All(other => string.Equals(other, text[0], StringComparison.Ordinal));
        var key = isOne ? text[0] : string.Join('\u0001', text);
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = texts.Count);
            texts.Add(isOne ? [text[0]] : text);
        }

        return number;
    }

    /// <summary>Writes all texts, by their numbers.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("texts");
        foreach (var text in texts)
        {
            json.WriteStartArray();
            foreach (var language in text)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
