using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A JSON number, read from its digits: exact, without an exponent.</summary>
/// <param name="expected">What the number is, such as <c>a whole number from 0 to 12</c>.</param>
/// <param name="parse">Reads the digits.</param>
/// <param name="format">Writes the digits.</param>
/// <param name="type">The type in the schema: <c>integer</c> or <c>number</c>.</param>
internal sealed class NumberForm<T>(string expected, TextForm<T>.Parser parse, Func<T, string> format, string type) : Form<T>
{
    public override string Expected => expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value) =>
        written.Kind != WrittenKind.Number ? reading.Mismatch(written, expected, out value)
        : parse(written.Text, out value) || reading.Refuse(written, expected, out value);

    public override Written Write(T value, DefinitionWriting writing) => Written.OfNumber(format(value));

    public override Written Schema(SchemaWriting schema) => SchemaWriting.OfType(type);
}
