namespace SelectionRules.Json;

/// <summary>The word <c>true</c>: what is not so is left out.</summary>
internal sealed class OnlyTrueForm : Form<bool>
{
    private OnlyTrueForm()
    {
    }

    public static OnlyTrueForm Instance { get; } = new();

    public override string Expected => "true; what is not so is left out";

    public override bool TryRead(Written written, DefinitionReading reading, out bool value)
    {
        value = true;
        return written is { Kind: WrittenKind.Truth, Text: "true" } || reading.Mismatch(written, Expected, out value);
    }

    public override Written Write(bool value, DefinitionWriting writing) => Written.OfTruth(true);

    public override Written Schema(SchemaWriting schema) => Written.OfObject([("const", Written.OfTruth(true))]);
}
