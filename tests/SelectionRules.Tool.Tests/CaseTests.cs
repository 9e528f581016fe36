using System.Text.Json;

namespace SelectionRules.Tool.Tests;

/// <summary>A score that is one thing or another is explained with its conditions, and with what decided for the candidate.</summary>
public sealed class CaseTests
{
    // 81.5 with the coefficient 1.05 is 85.575; the other has 85.6 without it.
    [Theory]
    [InlineData("05-coefficient-multiplies", "A", "en", "made of (1.05 × a (if served), otherwise a) (rounded to 1 decimal): 85.6.", "  ✓ served: yes; asked for: yes.")]
    [InlineData("05-coefficient-multiplies", "B", "en", "made of (1.05 × a (if served), otherwise a) (rounded to 1 decimal): 85.6.", "  ✗ served: no; asked for: yes.")]
    [InlineData("04-table-of-points", "A", "nl", "10 (als interview: A), 5 (als interview: B), anders 0: 10;", "  ✓ interview: A; aanvaard: A.")]
    [InlineData("04-table-of-points", "B", "de", "10 (falls interview: A), 5 (falls interview: B), sonst 0: 0;", "  ✗ interview: C; anerkannt: B.")]
    [InlineData("04-scale-of-points", "A", "fr", "(10 (si run au plus 12), sinon 8) (si run au plus 12,5), 5 (si run au plus 13,25), sinon 0", "  ✓ run\u00a0: 12 sur 60\u00a0; requis\u00a0: au plus 12\u00a0; écart 0.")]
    public async Task Explain_TellsTheCasesAndTheOneTaken(string vector, string candidate, string language, string formula, string decisive)
    {
        using var run = new ToolRun();
        var (procedure, applications, results) = await FilesAsync(run, vector);

        Assert.Equal(0, await run.CommandAsync("explain", procedure, "--applications", applications, "--results", results, "--candidate", candidate, "--language", language));
        Assert.Contains(formula, run.Output, StringComparison.Ordinal);
        Assert.Contains(decisive, run.Output.ReplaceLineEndings("\n").Split('\n'));
    }

    private static async Task<(string Procedure, string Applications, string Results)> FilesAsync(ToolRun run, string vector)
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "vectors", $"{vector}.json")));
        var (procedure, applications, results) = (Path.Combine(run.Folder, "p.json"), Path.Combine(run.Folder, "a.jsonl"), Path.Combine(run.Folder, "r.csv"));
        await File.WriteAllTextAsync(procedure, document.RootElement.GetProperty("procedure").GetRawText());
        await File.WriteAllLinesAsync(applications, document.RootElement.GetProperty("applications").EnumerateArray().Select(line => line.GetRawText().ReplaceLineEndings(" ")));
        await File.WriteAllLinesAsync(results, document.RootElement.GetProperty("results").EnumerateArray().Select(line => line.GetString()!));
        return (procedure, applications, results);
    }
}
