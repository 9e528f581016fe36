namespace SelectionRules.Json;

/// <summary>A list of values of one form; a single one may stand without the brackets.</summary>
internal sealed class OneOrMoreForm<T>(Form<T> form) : Form<Sequence<T>>
{
    private readonly ListForm<T> list = new(form);

    public override string Expected => $"{form.Expected}, or a list of such";

    public override bool TryRead(Written written, DefinitionReading reading, out Sequence<T> value)
    {
        if (written.Kind == WrittenKind.List)
        {
            return list.TryRead(written, reading, out value);
        }

        var isRead = form.TryRead(written, reading, out var one);
        value = isRead ? [one!] : [];
        return isRead;
    }

    public override Written Write(Sequence<T> value, DefinitionWriting writing) =>
        value.Count == 1 ? form.Write(value[0], writing) : list.Write(value, writing);

    public override Written Schema(SchemaWriting schema) => SchemaWriting.AnyOf([form.Schema(schema), list.Schema(schema)]);
}
