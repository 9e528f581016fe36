using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

/// <summary>Pass rates on the pool of the example: fourteen of the Dutch role, five of the French.</summary>
/// <remarks>
/// Worked by hand: N13 has B1 in the language interview and fails there, N14 has 49.5 in the written test. So of fourteen thirteen pass the language tests, and of those twelve the written test.
/// With z = 1.959964 the interval of Wilson for 13 of 14 goes from 68.5 % to 98.8 %, its ends rounded outwards.
/// </remarks>
public sealed class FairnessTests : IDisposable
{
    private readonly ToolRun run = new();

    [Theory]
    [InlineData("en", "Language tests", "Dutch", "92.9 %", "68.5 % to 98.8 %", "Admission", "A figure to look at, never a verdict")]
    [InlineData("nl", "Taaltesten", "Nederlands", "92,9 %", "68,5 % tot 98,8 %", "Toelating", "Een cijfer om te bekijken, nooit een oordeel")]
    [InlineData("fr", "Tests linguistiques", "néerlandais", "92,9 %", "de 68,5 % à 98,8 %", "Admissibilité", "Un chiffre à regarder, jamais un verdict")]
    [InlineData("de", "Sprachprüfungen", "Niederländisch", "92,9 %", "68,5 % bis 98,8 %", "Zulassung", "Eine Zahl zum Hinsehen, nie ein Urteil")]
    public async Task Fairness_InALanguage_HasTheTitlesAndTheSameNumbers(string language, string stage, string group, string rate, string interval, string admission, string note)
    {
        Assert.Equal(0, await FairnessAsync("--language", language, "--fewest", "1"));

        var line = run.Output.Split('\n').First(row => row.Contains(stage, StringComparison.OrdinalIgnoreCase) && row.Contains(group, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["14", "13"], line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is "14" or "13"));
        Assert.Contains(rate, line, StringComparison.Ordinal);
        Assert.Contains(interval, line, StringComparison.Ordinal);
        Assert.Contains(admission, run.Output, StringComparison.Ordinal);
        Assert.Contains(note, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("star ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fairness_OfFewPeople_LeavesThemOutInEveryLanguage()
    {
        // One of fourteen failed the language tests, which is fewer than five: that cell and what follows in the group are left out.
        Assert.Equal(0, await FairnessAsync("--language", "nl"));

        var rows = run.Output.Split('\n').Where(row => row.Contains("Nederlands", StringComparison.Ordinal)).Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Contains("14", rows[0]);
        Assert.All(rows[1..], row => Assert.Equal(["-", "-", "-", "-"], row[^4..]));
    }

    [Fact]
    public async Task Fairness_WithAndWithoutAFact_LeavesNoCountToSubtract()
    {
        // A hundred people, two of them with the fact: of those one passes the first test, and the second too. 100 less 98, 67 less 66 and 51 less 50 told so.
        var procedure = Path.Combine(run.Folder, "procedure.json");
        await File.WriteAllTextAsync(procedure, """
            {"format": 1, "id": "two-of-a-hundred", "documents": {"law": "law"}, "assessed-on": "2026-03-31", "facts": [{"id": "dis", "kind": "boolean"}],
            "stages": [{"id": "s", "tests": [{"id": "a", "out-of": 20}], "pass-marks": [{"requires": {"score": "a", "at-least": 10}, "basis": "1"}], "basis": "1"},
            {"id": "t", "tests": [{"id": "o", "out-of": 20}], "pass-marks": [{"requires": {"score": "o", "at-least": 10}, "basis": "1"}], "basis": "1"}],
            "missing-marks": [{"state": "absent", "effect": "eliminates", "basis": "2"}], "final-score": {"score": {"sum": ["a", "o"]}, "basis": "3"},
            "ranking": {"by": {"highest": {"sum": ["a", "o"]}}, "scope": "everyone", "basis": "3"}}
            """);
        var people = Enumerable.Range(0, 100).Select(number => (Id: $"C{number}", Has: number < 2, Written: number is 0 or (> 1 and < 68) ? 12 : 4, Oral: number is 0 or (> 1 and < 52) ? 11 : 5)).ToList();
        await File.WriteAllLinesAsync(run.Applications, people.Select(one => $$"""{"candidate":"{{one.Id}}","facts":{"dis":{{(one.Has ? "true" : "false")}} } }"""));
        await File.WriteAllLinesAsync(run.Results, people.Select(one => $"{one.Id},{one.Written},{one.Oral}").Prepend("candidate,a,o"));

        Assert.Equal(0, await run.CommandAsync("fairness", procedure, "--applications", run.Applications, "--results", run.Results));
        Assert.All((string[])["100", "67", "51"], total => Assert.Contains($" {total} ", run.Output, StringComparison.Ordinal));

        Assert.Equal(0, await run.CommandAsync("fairness", procedure, "--applications", run.Applications, "--results", run.Results, "--by", "dis"));
        Assert.All((string[])["98", "66", "50"], count => Assert.DoesNotContain($" {count} ", run.Output, StringComparison.Ordinal));
    }

    public void Dispose() => run.Dispose();

    private Task<int> FairnessAsync(params string[] more) =>
        run.CommandAsync(["fairness", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), .. more]);
}
