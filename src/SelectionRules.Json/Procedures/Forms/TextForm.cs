using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A text of a form: an id, a date, a country; the text that is written is read as the same value.</summary>
/// <param name="expected">What the text is, such as <c>a date such as 2025-10-26</c>.</param>
/// <param name="parse">Reads the text.</param>
/// <param name="format">Writes the value.</param>
internal sealed class TextForm<T>(string expected, TextForm<T>.Parser parse, Func<T, string> format) : Form<T>
{
    public delegate bool Parser(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Gets the regular expression of the schema, or none.</summary>
    public string Pattern { get; init; } = string.Empty;

    public override string Expected => expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value) =>
        written.Kind != WrittenKind.Text ? reading.Mismatch(written, expected, out value)
        : parse(written.Text, out value) || reading.Refuse(written, expected, out value);

    public override Written Write(T value, DefinitionWriting writing)
    {
        var text = format(value);
        return parse(text, out var read) && EqualityComparer<T>.Default.Equals(read, value)
            ? Written.OfText(text)
            : throw new ArgumentException($"'{value}' cannot be written: it is not {expected}.", nameof(value));
    }

    public override Written Schema(SchemaWriting schema) => Written.OfObject(
    [
        ("type", Written.OfText("string")),
        .. Pattern.Length == 0 ? Array.Empty<(string, Written)>() : [("pattern", Written.OfText(Pattern))],
    ]);
}
