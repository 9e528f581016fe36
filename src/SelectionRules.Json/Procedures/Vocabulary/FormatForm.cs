using System.Globalization;

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
        written is { Kind: WrittenKind.Number } && int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > Version;

    public override bool TryRead(Written written, DefinitionReading reading, out int value)
    {
        value = Version;
        return written.Kind != WrittenKind.Number ? reading.Mismatch(written, Expected, out value)
            : written.Text is "1" || reading.Refuse(written, Expected, out value);
    }

    public override Written Write(int value, DefinitionWriting writing) => Written.OfNumber(Version);

    public override Written Schema(SchemaWriting schema) => Written.OfObject([("const", Written.OfNumber(Version))]);
}
