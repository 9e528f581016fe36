namespace SelectionRules.Json;

/// <summary>A JSON Schema while it is written: the definitions that it refers to.</summary>
internal sealed class SchemaWriting
{
    private readonly SortedDictionary<string, Written?> definitions = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, Written Schema)> Definitions => definitions.Select(definition => (definition.Key, definition.Value!));

    public static Written OfType(string type) => Written.OfObject([("type", Written.OfText(type))]);

    /// <summary>Allows several forms; two that are read differently may be written alike.</summary>
    public static Written AnyOf(IEnumerable<Written> schemas) => Written.OfObject([("anyOf", Written.OfList(schemas.DistinctBy(Reference)))]);

    private static object Reference(Written schema) => schema.Properties is [{ Name: "$ref", Value: var definition }] ? definition.Text : schema;

    /// <summary>Refers to a definition; it is written at its first use.</summary>
    public Written Refer(string name, Func<SchemaWriting, Written> write)
    {
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = write(this);
        }

        return Written.OfObject([("$ref", Written.OfText($"#/$defs/{name}"))]);
    }
}
