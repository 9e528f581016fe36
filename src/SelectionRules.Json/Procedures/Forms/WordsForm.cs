namespace SelectionRules.Json;

/// <summary>One of several words, each for a value.</summary>
internal sealed class WordsForm<T>(string what, params (T Value, string Word)[] words) : Form<T>
    where T : notnull
{
    public override string Expected => $"{what}: {string.Join(", ", Words)}";

    public IEnumerable<T> Values => words.Select(entry => entry.Value);

    public IEnumerable<string> Words => words.Select(entry => entry.Word);

    public override bool TryRead(Written written, DefinitionReading reading, out T value)
    {
        if (written.Kind != WrittenKind.Text)
        {
            return reading.Mismatch(written, Expected, out value!);
        }

        foreach (var (one, word) in words)
        {
            if (string.Equals(word, written.Text, StringComparison.Ordinal))
            {
                value = one;
                return true;
            }
        }

        return reading.Fail(ProcedureErrorKind.UnknownWord, written, $"{Quote.Of(written.Text)} is no {what}{NearestWord.Hint(written.Text, Words)}", out value!);
    }

    public override Written Write(T value, DefinitionWriting writing) => Find(value) is { } word
        ? Written.OfText(word)
        : throw new ArgumentException($"'{value}' is no {what} that there is a word for.", nameof(value));

    public override Written Schema(SchemaWriting schema) => Written.OfObject([("enum", Written.OfList(Words.Select(word => Written.OfText(word))))]);

    /// <summary>Returns the word for a value, or none.</summary>
    public string? Find(T value)
    {
        foreach (var (one, word) in words)
        {
            if (EqualityComparer<T>.Default.Equals(one, value))
            {
                return word;
            }
        }

        return null;
    }
}
