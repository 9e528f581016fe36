namespace SelectionRules.Oracle;

/// <summary>Writes the few shapes that <c>applications.jsonl</c> needs; every text in it is a code, a key or a date.</summary>
internal static class Json
{
    public static string Text(string? text) => text is null ? "null" : $"\"{text}\"";

    public static string Texts(IEnumerable<string> texts) => Array(texts.Select(Text));

    public static string Array(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Object(IEnumerable<(string Name, string Value)> fields) =>
        "{" + string.Join(", ", fields.Select(field => $"\"{field.Name}\": {field.Value}")) + "}";
}
