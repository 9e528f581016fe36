using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>The form of a record where there may be none: then nothing is written.</summary>
internal sealed class OptionalForm<T>(Form<T> form) : Form<T?>
    where T : class
{
    public override string Expected => form.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T? value) => form.TryRead(written, reading, out value);

    public override Written Write(T? value, DefinitionWriting writing) => form.Write(value!, writing);

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
