using System.Text.Json;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records.Contents;

/// <summary>Writes an outcome: every line with its status, reasons, rank and exact score, and who has which place.</summary>
internal static class OutcomeJson
{
    public static IEnumerable<byte[]> Of(Outcome outcome) =>
        CanonicalPieces.Text($"{{\"isProvisional\":{(outcome.IsProvisional ? "true" : "false")},\"lines\":")
            .Concat(CanonicalPieces.List(Enumerable.Range(0, outcome.Count), (json, line) => Write(json, outcome, line)))
            .Concat(CanonicalPieces.Text(",\"places\":"))
            .Concat(CanonicalPieces.List(outcome.Placements, Write))
            .Concat(CanonicalPieces.Text("}"));

    private static void Write(Utf8JsonWriter json, Outcome outcome, int line)
    {
        var row = outcome[line];
        json.WriteStartObject();
        json.WriteString("candidate", row.Candidate.ToString());
        json.WriteString("group", row.Group);
        json.WriteString("status", row.Decision.Status switch
        {
            OutcomeStatus.NotAdmitted => "not-admitted",
            OutcomeStatus.NeedsRuling => "needs-ruling",
            OutcomeStatus.Failed => "failed",
            OutcomeStatus.NotRetained => "not-retained",
            OutcomeStatus.Pending => "pending",
            OutcomeStatus.Withdrawn => "withdrawn",
            _ => "laureate",
        });
        json.WriteString("stage", row.Stage);
        json.WriteStartArray("reasons");
        foreach (var reason in row.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        if (outcome.RankAt(line) is { } rank)
        {
            json.WriteNumber("rank", rank.Value);
        }

        if (outcome.FinalScoreAt(line) is { } score)
        {
            json.WriteString("finalScore", score.ToString());
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Placement placement)
    {
        json.WriteStartObject();
        json.WriteString("candidate", placement.Candidate.ToString());
        json.WriteString("group", placement.Group);
        json.WriteString("list", placement.Kind switch
        {
            PlacementKind.Placed => "main",
            PlacementKind.Complementary => "complementary",
            _ => "undecided",
        });
        json.WriteNumber("position", placement.Position);
        json.WriteNumber("turn", placement.Turn);
        json.WriteEndObject();
    }
}
