using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A case of a closed set that is written as a name, a number or a list.</summary>
/// <param name="kind">The kind of value by which it is known.</param>
/// <param name="form">The form of the value.</param>
/// <param name="make">Makes the case of the value.</param>
/// <param name="take">Takes the value of the case; nothing is stated for other cases.</param>
internal sealed class Plain<T, TValue>(WrittenKind kind, Form<TValue> form, Func<TValue, T> make, Func<T, Stated<TValue>> take) : Alternative<T>
{
    public override bool Accepts(WrittenKind written) => written == kind;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        var isRead = form.TryRead(written, reading, out var read);
        value = isRead ? make(read!) : default;
        return isRead;
    }

    public override Written? TryWrite(T value, DefinitionWriting writing) => take(value) is { Is: true } stated ? form.Write(stated.Value!, writing) : null;

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
