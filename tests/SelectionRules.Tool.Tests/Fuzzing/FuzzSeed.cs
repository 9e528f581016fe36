using System.Text;
using System.Text.Json;
using SelectionRules.Json;

namespace SelectionRules.Tool.Tests.Fuzzing;

/// <summary>Files that are right, which the fuzzing damages: a procedure, its applications, its results and the outcome.</summary>
internal sealed record FuzzSeed(SelectionProcedure Procedure, byte[] Applications, byte[] Results, byte[] Outcomes)
{
    private const string OutcomeHeader = "candidate,group,status,stage,reasons,rank,final_score_exact\n";

    /// <summary>Gets the vectors and the golden cases.</summary>
    public static IReadOnlyList<FuzzSeed> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "vectors"), "*.json").Order(StringComparer.Ordinal).Select(OfVector),
        OfGolden("be-chamber", "be-chamber-2025"),
        OfGolden("fr-administrative-judges", "fr-administrative-judges"),
        OfGolden("lu-secondary-teachers", "lu-secondary-teachers"),
    ];

    private static FuzzSeed OfVector(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var vector = document.RootElement;
        return new(
            ProcedureJson.Read(Encoding.UTF8.GetBytes(vector.GetProperty("procedure").GetRawText())).Procedure,
            Lines(vector.GetProperty("applications").EnumerateArray().Select(application => JsonSerializer.Serialize(application))),
            Lines(vector.GetProperty("results").EnumerateArray().Select(line => line.GetString()!)),
            [.. Encoding.UTF8.GetBytes(OutcomeHeader), .. Lines(vector.GetProperty("outcomes").EnumerateArray().Select(line => line.GetString()!))]);
    }

    private static FuzzSeed OfGolden(string folder, string procedure)
    {
        var golden = Path.Combine(AppContext.BaseDirectory, "Golden", folder);
        return new(
            ProcedureJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "procedures", $"{procedure}.json"))).Procedure,
            File.ReadAllBytes(Path.Combine(golden, "applications.jsonl")),
            File.ReadAllBytes(Path.Combine(golden, "results.csv")),
            File.ReadAllBytes(Path.Combine(golden, "outcomes-expected.csv")));
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n")));
}
