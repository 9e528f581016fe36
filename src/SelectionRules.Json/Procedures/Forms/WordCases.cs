using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>The cases of a closed set that are written as a word.</summary>
internal sealed class WordCases<T>(WordsForm<T> words) : Alternative<T>
    where T : notnull
{
    public override bool Accepts(WrittenKind kind) => kind == WrittenKind.Text;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value) => words.TryRead(written, reading, out value);

    public override Written? TryWrite(T value, DefinitionWriting writing) => words.Find(value) is { } word ? Written.OfText(word) : null;

    public override Written Schema(SchemaWriting schema) => words.Schema(schema);
}
