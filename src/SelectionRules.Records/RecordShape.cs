using System.Text.Json;
using SelectionRules.Records.Contents;

namespace SelectionRules.Records;

/// <summary>Checks that the parts of a record hold what a record holds: whoever damages one can seal it anew.</summary>
internal static class RecordShape
{
    /// <summary>Returns why the parts are none of a record, with the first that is not, or none.</summary>
    public static RecordReading? Check(JsonElement root)
    {
        if (root.GetProperty(RecordNames.Evidence) is not { ValueKind: JsonValueKind.Array } evidence || !evidence.EnumerateArray().All(IsEvidence))
        {
            return RecordReading.Refuse(RecordPart.Evidence, "The evidence is not a list of applications with their results.");
        }

        if (root.GetProperty(RecordNames.Format) is not { ValueKind: JsonValueKind.Number } format || !format.TryGetInt32(out var number) || number != SealedRecord.FormatVersion)
        {
            return RecordReading.Refuse(RecordPart.Format, $"The format is not {SealedRecord.FormatVersion}, the one that this version reads.");
        }

        if (root.GetProperty(RecordNames.Library).ValueKind != JsonValueKind.String)
        {
            return RecordReading.Refuse(RecordPart.Library, "The version of the library is no text.");
        }

        if (root.TryGetProperty(RecordNames.Corrections, out var corrections) && !(corrections is { ValueKind: JsonValueKind.Array } && corrections.GetArrayLength() > 0 && corrections.EnumerateArray().All(IsCorrection)))
        {
            return RecordReading.Refuse(RecordPart.Corrections, "The corrections are not a list of what was corrected.");
        }

        return IsText(root.GetProperty(RecordNames.Procedure), "id") ? null : RecordReading.Refuse(RecordPart.Procedure, "The procedure has no id.");
    }

    private static bool IsEvidence(JsonElement candidate) =>
        candidate.ValueKind == JsonValueKind.Object
        && candidate.TryGetProperty("application", out var application)
        && IsText(application, "candidate")
        && candidate.TryGetProperty("results", out var results)
        && results.ValueKind == JsonValueKind.Object
        && results.EnumerateObject().All(result => result.Value.ValueKind == JsonValueKind.String);

    private static bool IsCorrection(JsonElement correction) =>
        correction.ValueKind == JsonValueKind.Object
        && correction.EnumerateObject().Select(property => property.Name).SequenceEqual(CorrectionsJson.Names, StringComparer.Ordinal)
        && correction.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.String);

    private static bool IsText(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String;
}
