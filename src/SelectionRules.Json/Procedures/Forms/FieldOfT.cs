using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A property whose value is of a type.</summary>
/// <param name="name">The name.</param>
/// <param name="form">The form of the value.</param>
/// <param name="get">Takes the value from the record.</param>
/// <param name="isRequired">Whether the property has to be there.</param>
/// <param name="usual">What a definition that leaves the property out means.</param>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class Field<TOwner, T>(string name, Form<T> form, Func<TOwner, T> get, bool isRequired, T usual)
    : Field<TOwner>(name, isRequired)
{
    public T Usual { get; } = usual;

    public override bool TryRead(Written written, DefinitionReading reading, FieldValues values)
    {
        if (!form.TryRead(written, reading, out var value))
        {
            return false;
        }

        values.Set(this, value);
        return true;
    }

    public override Written? Write(TOwner owner, DefinitionWriting writing)
    {
        var value = get(owner);
        return !IsRequired && EqualityComparer<T>.Default.Equals(value, Usual) ? null : form.Write(value, writing);
    }

    public override Written Schema(SchemaWriting schema) => form.Schema(schema);
}
