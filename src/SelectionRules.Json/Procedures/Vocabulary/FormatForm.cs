
namespace SelectionRules.Json;

/// <summary>The version of the format.</summary>
internal sealed class FormatForm : Form<int>
{
    public const int Version = 1;

    private FormatForm()
    {
    }

    public static FormatForm Instance { get; } = new();

    public override string Expected => "1, the version of the format";

    /// <summary>Tells whether a definition is of a later version: what else it says cannot be judged then.</summary>
    public static bool IsNewer(Written? written) =>
        written is { Kind: WrittenKind.Number } && Fraction.TryParse(written.Text, out var version) && version > Fraction.FromInteger(Version);

    public override bool TryRead(Written written, DefinitionReading reading, out int value)
    {
        value = Version;
        return written.Kind != WrittenKind.Number ? reading.Mismatch(written, Expected, out value)
            : IsVersion(written.Text) || reading.Refuse(written, Expected, out value);
    }

    // To JSON 1.0 is the number 1, and so it is to the schema.
    private static bool IsVersion(string text) => Fraction.TryParse(text, out var version) && version == Fraction.FromInteger(Version);

    public override Written Write(int value, DefinitionWriting writing) => Written.OfNumber(Version);

    public override Written Schema(SchemaWriting schema) => Written.OfObject([("const", Written.OfNumber(Version))]);
}
