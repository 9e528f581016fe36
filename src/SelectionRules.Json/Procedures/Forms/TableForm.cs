namespace SelectionRules.Json;

/// <summary>An object whose property names are the author's: one value a name.</summary>
/// <param name="expected">What the table is.</param>
/// <param name="isName">Tells whether a name is one; others are refused.</param>
/// <param name="expectedName">What a name is.</param>
/// <param name="form">The form of the values.</param>
internal sealed class TableForm<T>(string expected, Func<string, bool> isName, string expectedName, Form<T> form) : Form<Sequence<(string Name, T Value)>>
{
    public override string Expected => expected;

    public override bool TryRead(Written written, DefinitionReading reading, out Sequence<(string Name, T Value)> value)
    {
        if (written.Kind != WrittenKind.Object)
        {
            return reading.Mismatch(written, Expected, out value);
        }

        var values = new List<(string, T)>(written.Properties.Count);
        var areRead = true;
        foreach (var property in written.Properties)
        {
            var isRead = form.TryRead(property.Value, reading, out var one);
            if (!isName(property.Name))
            {
                reading.Errors.Add(ProcedureErrorKind.UnknownWord, property.Value.Pointer, property.Offset, $"{Quote.Of(property.Name)} is not {expectedName}.");
            }
            else if (isRead)
            {
                values.Add((property.Name, one!));
                continue;
            }

            areRead &= reading.LeavesOut(property.Value);
        }

        value = [.. values];
        return areRead;
    }

    public override Written Write(Sequence<(string Name, T Value)> value, DefinitionWriting writing)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, _) in value)
        {
            if (!isName(name) || !names.Add(name))
            {
                throw new ArgumentException($"'{name}' cannot be written in {expected}: a name is {expectedName}, and is there once.", nameof(value));
            }
        }

        return Written.OfObject(value.Select(entry => (entry.Name, form.Write(entry.Value, writing))));
    }

    public override Written Schema(SchemaWriting schema) => Written.OfObject([("type", Written.OfText("object")), ("additionalProperties", form.Schema(schema))]);
}
