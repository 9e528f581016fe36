using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>What a name stands for, where it is stated: read once, whoever asks first.</summary>
/// <param name="form">The form.</param>
/// <param name="names">Takes the names of that kind from the reading.</param>
internal sealed class OnceForm<T>(Form<T> form, Func<DefinitionReading, Names<T>> names) : Form<T>
    where T : class
{
    public override string Expected => form.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value) => names(reading).TryRead(written, out value);

    public override Written Write(T value, DefinitionWriting writing) => form.Write(value, writing);

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
