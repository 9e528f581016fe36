using System.Text;
using System.Text.Json;
using SelectionRules.Json;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records;

/// <summary>Evaluates a record anew: what the library of today makes of the evidence of then, under the rules of then.</summary>
internal static class RecordReplay
{
    public static ReplayReport Of(SealedRecord record)
    {
        var report = new ReplayReport { SealedBy = record.Library, ReplayedBy = LibraryVersion.Current, RuleChanges = RulesHistory.Since(record.Library), IsSame = false };
        var reading = ProcedureJson.Read(record.PartOf(RecordPart.Procedure));
        if (!reading.IsProcedure)
        {
            return report with { Errors = [.. reading.Errors.Select(error => $"procedure: {error}")] };
        }

        if (reading.Procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToList() is { Count: > 0 } defects)
        {
            return report with { Errors = [.. defects.Select(defect => $"procedure: {defect}")] };
        }

        return PoolOf(record, reading.Procedure).Match(
            pool =>
            {
                var replayed = record.Again(reading.Procedure.Evaluate(pool));
                return report with
                {
                    IsSame = record.Bytes.Span.SequenceEqual(replayed.Bytes.Span),
                    Differences = [.. RecordNames.Sealed.SelectMany(part => RecordComparison.Of(part, record.Root.GetProperty(RecordNames.Of(part)), replayed.Root.GetProperty(RecordNames.Of(part))))],
                };
            },
            errors => report with { Errors = errors });
    }

    private static OneOf.OneOf<CandidatePool, Sequence<string>> PoolOf(SealedRecord record, SelectionProcedure procedure)
    {
        // The same reader as for files, a line an application: what it refuses there it refuses here.
        var lines = new MemoryStream();
        var results = new List<JsonElement>();
        foreach (var candidate in record.Root.GetProperty(RecordNames.Evidence).EnumerateArray())
        {
            lines.Write(CanonicalJson.Of(candidate.GetProperty("application")));
            lines.Write("\n"u8);
            results.Add(candidate.GetProperty("results"));
        }

        lines.Position = 0;
        var builder = new CandidatePoolBuilder(procedure) { KeepsApplications = true };
        var errors = new InputErrors();
        new ApplicationsReader(procedure).Read(lines, RecordNames.Evidence, errors, application => builder.Add(application));
        if (!errors.IsEmpty)
        {
            return (Sequence<string>)[.. errors.Errors.Select(error => error.ToString())];
        }

        var tests = procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id, StringComparer.Ordinal);
        for (var row = 0; row < results.Count; row++)
        {
            foreach (var result in results[row].EnumerateObject())
            {
                if (!tests.TryGetValue(result.Name, out var test) || ResultText.Parse(test, result.Value.GetString()!) is not { } mark)
                {
                    return (Sequence<string>)[$"evidence: {builder[row]}: '{result.Value}' is no result of '{result.Name}' that this version reads"];
                }

                builder.Record(row, test, mark);
            }
        }

        return builder.Build();
    }
}
