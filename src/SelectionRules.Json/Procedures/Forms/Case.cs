using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A case of a closed set that is written as an object, known by one of its properties.</summary>
/// <param name="key">The property by which it is known.</param>
/// <param name="form">The object.</param>
internal sealed class Case<T, TCase>(string key, ObjectForm<TCase> form) : Alternative<T>
    where T : class
    where TCase : class, T
{
    public override string Key => key;

    public override bool Has(string property) => form.Has(property);

    /// <summary>Gets which values of the type are written so; all where nothing is said.</summary>
    public Func<TCase, DefinitionWriting, bool>? Where { get; init; }

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        var isRead = form.TryRead(written, reading, out var read);
        value = read;
        return isRead;
    }

    public override Written? TryWrite(T value, DefinitionWriting writing) =>
        value is TCase read && Where?.Invoke(read, writing) != false ? form.Write(read, writing) : null;

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
