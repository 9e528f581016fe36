namespace SelectionRules.Json;

/// <summary>The JSON Schema of definitions of procedures, for editors; made from the tables with which they are read and written.</summary>
/// <remarks>A definition that the schema accepts can still have mistakes that a schema cannot see: a reference to a test that is not there, say.</remarks>
public static class ProcedureSchema
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Gets the schema, of draft 2020-12.</summary>
    public static string Text => Made.Value;

    private static string Make()
    {
        var schema = new SchemaWriting();
        var root = ProcedureForm.Instance.Schema(schema);
        return WrittenText.Of(Written.OfObject(
        [
            ("$schema", Written.OfText("https://json-schema.org/draft/2020-12/schema")),
            ("title", Written.OfText("A selection procedure as data")),
            .. root.Properties.Select(property => (property.Name, property.Value)),
            ("$defs", Written.OfObject(schema.Definitions)),
        ]));
    }
}
