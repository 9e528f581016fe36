namespace SelectionRules.Json;

/// <summary>True or false.</summary>
internal sealed class TruthForm : Form<bool>
{
    private TruthForm()
    {
    }

    public static TruthForm Instance { get; } = new();

    public override string Expected => "true or false";

    public override bool TryRead(Written written, DefinitionReading reading, out bool value)
    {
        if (written.Kind != WrittenKind.Truth)
        {
            return reading.Mismatch(written, Expected, out value);
        }

        value = string.Equals(written.Text, "true", StringComparison.Ordinal);
        return true;
    }

    public override Written Write(bool value, DefinitionWriting writing) => Written.OfTruth(value);

    public override Written Schema(SchemaWriting schema) => SchemaWriting.OfType("boolean");
}
