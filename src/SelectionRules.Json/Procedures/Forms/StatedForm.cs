namespace SelectionRules.Json;

/// <summary>The form of a value that may not be stated: then nothing is written.</summary>
internal sealed class StatedForm<T>(Form<T> form) : Form<Stated<T>>
{
    public override string Expected => form.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, out Stated<T> value)
    {
        var isRead = form.TryRead(written, reading, out var read);
        value = isRead ? Stated<T>.Of(read!) : default;
        return isRead;
    }

    public override Written Write(Stated<T> value, DefinitionWriting writing) => form.Write(value.Value!, writing);

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
