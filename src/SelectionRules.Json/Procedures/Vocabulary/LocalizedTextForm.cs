using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A text in languages: <c>{ "nl": "…", "fr": "…" }</c>; or a text alone, whose language is not said.</summary>
internal sealed class LocalizedTextForm : Form<LocalizedText>
{
    private static readonly TableForm<string> Table = new(
        "a text, or a text in languages, such as { \"nl\": \"…\" }", name => Language.TryParse(name, out _), TextForms.Language.Expected, TextForms.Words);

    private LocalizedTextForm()
    {
    }

    public static LocalizedTextForm Instance { get; } = new();

    public override string Expected => Table.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out LocalizedText value)
    {
        if (written.Kind == WrittenKind.Text)
        {
            value = TextForms.Words.TryRead(written, reading, out var plain) ? LocalizedText.Plain(plain) : null;
            return value is not null;
        }

        var isRead = Table.TryRead(written, reading, out var texts);
        value = isRead ? new LocalizedText { Entries = [.. texts.Select(text => new LocalizedEntry(Language.Of(text.Name), text.Value))] } : null;
        return isRead;
    }

    public override Written Write(LocalizedText value, DefinitionWriting writing) => value.Entries is [var plain] && plain.Language == default
        ? TextForms.Words.Write(plain.Text, writing)
        : Table.Write([.. value.Entries.Select(entry => (entry.Language.Code, entry.Text))], writing);

    public override Written Schema(SchemaWriting schema) => schema.Refer("text", inner => SchemaWriting.AnyOf([TextForms.Words.Schema(inner), Table.Schema(inner)]));
}
