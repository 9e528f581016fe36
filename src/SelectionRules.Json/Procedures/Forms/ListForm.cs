namespace SelectionRules.Json;

/// <summary>A list of values of one form.</summary>
internal sealed class ListForm<T>(Form<T> form) : Form<Sequence<T>>
{
    public override string Expected => $"a list, each of {form.Expected}";

    /// <summary>Gets a value indicating whether a list without an element is a mistake: it would mean the opposite of what it seems to say.</summary>
    public bool IsNeverEmpty { get; init; }

    public override bool TryRead(Written written, DefinitionReading reading, out Sequence<T> value)
    {
        if (written.Kind != WrittenKind.List)
        {
            return reading.Mismatch(written, Expected, out value);
        }

        if (IsNeverEmpty && written.Elements.Count == 0)
        {
            return reading.Fail(ProcedureErrorKind.Missing, written, "The list is empty; where nothing is restricted the property is left out.", out value);
        }

        var values = new List<T>(written.Elements.Count);
        var isRead = true;
        foreach (var element in written.Elements)
        {
            if (form.TryRead(element, reading, out var one))
            {
                values.Add(one);
            }
            else
            {
                isRead &= reading.LeavesOut(element);
            }
        }

        value = [.. values];
        return isRead;
    }

    public override Written Write(Sequence<T> value, DefinitionWriting writing) => Written.OfList(value.Select(one => form.Write(one, writing)));

    public override Written Schema(SchemaWriting schema) => Written.OfObject(
    [
        ("type", Written.OfText("array")),
        ("items", form.Schema(schema)),
        .. IsNeverEmpty ? [("minItems", Written.OfNumber("1"))] : Array.Empty<(string, Written)>(),
    ]);
}
