namespace SelectionRules.Json;

/// <summary>The values that were read for the properties of one object.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<object, object?> values = new(ReferenceEqualityComparer.Instance);

    public void Set(object field, object? value) => values[field] = value;

    /// <summary>Returns the value of a property: the one read, else the usual one.</summary>
    public T Of<TOwner, T>(Field<TOwner, T> field) => values.TryGetValue(field, out var value) ? (T)value! : field.Usual;
}
