namespace SelectionRules.Json;

/// <summary>A property of an object: its name, the form of its value, and where a record keeps it.</summary>
internal abstract class Field<TOwner>(string name, bool isRequired)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Gets a value indicating whether something stands in for the value where a mistake leaves it unread and the rest is reviewed.</summary>
    public bool CanBeLeftOut { get; init; } = !isRequired;

    /// <summary>Gets a value indicating whether the review of the rest could find something else because of what stands in: not because of a clause.</summary>
    public bool HasConsequences { get; init; } = true;

    /// <summary>Reads the value; none where it has a mistake.</summary>
    public abstract bool TryRead(Written written, DefinitionReading reading, FieldValues values);

    /// <summary>Writes the value; none where it is what a definition that leaves it out means.</summary>
    public abstract Written? Write(TOwner owner, DefinitionWriting writing);

    public abstract Written Schema(SchemaWriting schema);
}
