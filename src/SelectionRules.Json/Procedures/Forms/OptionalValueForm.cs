namespace SelectionRules.Json;

/// <summary>The form of a value where there may be none: then nothing is written.</summary>
internal sealed class OptionalValueForm<T>(Form<T> form) : Form<T?>
    where T : struct
{
    public override string Expected => form.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, out T? value)
    {
        var isRead = form.TryRead(written, reading, out var read);
        value = isRead ? read : null;
        return isRead;
    }

    public override Written Write(T? value, DefinitionWriting writing) => form.Write(value!.Value, writing);

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
