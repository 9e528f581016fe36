using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SelectionRules.Json;
using SelectionRules.Records;

namespace SelectionRules.Tool.Files;

/// <summary>Writes <c>corrections.csv</c>: what was corrected or ruled, who decided, when, why and under which policy.</summary>
internal static class CorrectionLines
{
    public const string Header = "what,candidate,where,before,after,applied,why_not,by,on,reason,policy";

    public static void Write(Recomputation again, TextWriter writer)
    {
        writer.WriteLine(Header);
        string[] decided = [again.Decision.By, LocalDatePattern.Iso.Format(again.Decision.On), again.Decision.Reason, PolicyWords.Of(again.Policy)];
        foreach (var line in again.Effects.Select(effect => Cells(again, effect)).Concat(again.Kept.Select(Cells)))
        {
            writer.WriteLine(string.Join(',', line.Concat(decided).Select(CsvText.Free)));
        }
    }

    private static string[] Cells(Recomputation again, CorrectionEffect effect) =>
        [.. Said(again, effect), effect.IsApplied ? "yes" : "no", effect.IsApplied ? string.Empty : effect.Correction is Correction.OfApplication ? "would-harm" : "would-lower"];

    private static string[] Cells(JuryRuling kept) => ["stays", kept.Candidate.ToString(), kept.Stage, kept.Kind == RulingKind.SetsAsideElimination ? "passed" : "retained", EvidenceCode.Of(kept.Kind), "yes", string.Empty];

    private static string[] Said(Recomputation again, CorrectionEffect effect) => effect.Correction switch
    {
        Correction.OfResult result => ["result", result.Candidate.ToString(), result.Test, effect.Before!.ToString(), result.Result.ToString()],
        Correction.OfApplication application => ["application", application.Application.Candidate.ToString(), string.Join(';', FieldsOf(again, application.Application)), string.Empty, string.Empty],
        Correction.Readmission readmission => ["readmission", readmission.Candidate.ToString(), readmission.Stage, StatusBefore(again, readmission), EvidenceCode.Of(RulingOf(again, readmission).Kind)],
        Correction.OfRules rules => ["rules", string.Empty, string.Join(';', PartsOf(again.Before.Procedure, rules.Procedure)), SealOf(again.Before.Procedure), SealOf(rules.Procedure)],
        _ => throw new InvalidOperationException($"{effect.Correction.GetType().Name} is no correction that is known."),
    };

    private static string StatusBefore(Recomputation again, Correction.Readmission readmission) => StatusWords.Of(
        again.Before.RowsOf(readmission.Candidate).First(row => string.Equals(row.Stage, readmission.Stage, StringComparison.Ordinal)).Decision.Status);

    private static JuryRuling RulingOf(Recomputation again, Correction.Readmission readmission) =>
        again.Rulings.First(ruling => ruling.Candidate == readmission.Candidate && string.Equals(ruling.Stage, readmission.Stage, StringComparison.Ordinal));

    // The names of what differs: what an application says is personal, and stands in the two files of applications.
    private static IEnumerable<string> FieldsOf(Recomputation again, Application now)
    {
        var was = again.Before.Pool.ApplicationOf(again.Before.Pool.RowOf(now.Candidate))!;
        (string Name, bool IsOther)[] fields =
        [
            ("receivedAt", was.ReceivedAt != now.ReceivedAt),
            ("documents", was.Documents != now.Documents),
            ("citizenships", was.Citizenships != now.Citizenships),
            ("irreproachableConduct", was.IrreproachableConduct != now.IrreproachableConduct),
            ("civilAndPoliticalRights", was.CivilAndPoliticalRights != now.CivilAndPoliticalRights),
            ("diplomas", was.Diplomas != now.Diplomas),
            ("experience", was.Experience != now.Experience),
            ("chosenLanguageRole", was.ChosenLanguageRole != now.ChosenLanguageRole),
            ("facts", was.Facts != now.Facts),
            ("adjustments", was.Adjustments != now.Adjustments),
        ];
        return fields.Where(field => field.IsOther).Select(field => field.Name);
    }

    // The id is the same before and after: the hash is that of the part in a sealed record, so that each can be told from every other version.
    private static string SealOf(SelectionProcedure procedure) => $"{procedure.Id} sha256:{ProcedureSeal.Of(procedure)}";

    // The places of the definition that differ, as its file names them; elements with an id by their id.
    private static IEnumerable<string> PartsOf(SelectionProcedure before, SelectionProcedure now)
    {
        using var was = JsonDocument.Parse(ProcedureJson.Write(before));
        using var has = JsonDocument.Parse(ProcedureJson.Write(now));
        return [.. Differing(string.Empty, was.RootElement, has.RootElement)];
    }

    private static IEnumerable<string> Differing(string place, JsonElement was, JsonElement now)
    {
        if (JsonElement.DeepEquals(was, now))
        {
            return [];
        }

        if (Elements(was) is not { } one || Elements(now) is not { } other)
        {
            return [place];
        }

        return one.Keys.Concat(other.Keys).Distinct(StringComparer.Ordinal).SelectMany(name =>
        {
            var path = place.Length == 0 ? name : $"{place}/{name}";
            return one.TryGetValue(name, out var left) && other.TryGetValue(name, out var right) ? Differing(path, left, right) : [path];
        });
    }

    private static Dictionary<string, JsonElement>? Elements(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Index().GroupBy(element => NameOf(element.Item, element.Index), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Item, StringComparer.Ordinal),
        _ => null,
    };

    private static string NameOf(JsonElement element, int index) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : (index + 1).ToString(CultureInfo.InvariantCulture);
}
