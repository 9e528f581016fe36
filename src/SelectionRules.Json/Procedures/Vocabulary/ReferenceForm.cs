using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A test, by its id: it is stated once, in its stage.</summary>
internal sealed class ReferenceForm<T>(string kind) : Form<T>
    where T : Test
{
    public override string Expected => $"the id of a test that gives {kind}";

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (written.Kind != WrittenKind.Text)
        {
            return reading.Mismatch(written, Expected, out value);
        }

        if (!reading.Tests.TryFind(written.Text, written, out var test))
        {
            return false;
        }

        value = test as T;
        return value is not null || reading.Fail(ProcedureErrorKind.UnknownReference, written, $"The test '{test.Id}' is {TestForm.Describe(test)}; expected one that gives {kind}.", out value);
    }

    public override Written Write(T value, DefinitionWriting writing) => Written.OfText(writing.Refer(value));

    public override Written Schema(SchemaWriting schema) => TextForms.Id.Schema(schema);
}
