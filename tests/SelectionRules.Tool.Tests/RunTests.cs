namespace SelectionRules.Tool.Tests;

/// <summary><c>run</c> says what somebody should look at before the outcomes are published, in a few lines.</summary>
public sealed class RunTests
{
    private const string Procedure = """
        {
          "format": 1,
          "id": "small",
          "documents": { "notice": "the notice" },
          "scores": { "total": { "sum": ["written", "option"] } },
          "assessed-on": "2026-03-31",
          "facts": [{ "id": "chooses", "kind": "boolean" }],
          "stages": [
            {
              "id": "first",
              "tests": [{ "id": "written", "out-of": 20 }, { "id": "option", "out-of": 20, "awaited-where": { "fact": "chooses" } }],
              "pass-marks": [{ "requires": { "score": "written", "at-least": 10 }, "basis": "1" }],
              "basis": "1"
            },
            { "id": "second", "counts": "gate-only", "tests": [{ "id": "talk", "out-of": 20 }], "pass-marks": [{ "requires": { "score": "talk", "at-least": 5 }, "basis": "1" }], "basis": "1" }
          ],
          "missing-marks": [{ "state": "absent", "effect": "eliminates", "basis": "1" }],
          "final-score": { "score": "total", "basis": "2" },
          "ranking": { "by": { "highest": "total" }, "scope": "everyone", "basis": "2" },
          "places": { "groups": [{ "places": 1 }], "ties": "admit-all-tied", "basis": "2" }
        }
        """;

    [Fact]
    public async Task Run_ScoreWithoutAValue_SaysSoAndFoldsWhatHadNoEffect()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await RunAsync(run, Procedure));

        Assert.Contains("warning: /scores/total: There can be a laureate without a final score: 'option' is not awaited from everybody.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Warning: laureates without a final score, for a part of it has no value: 1: B.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Warning: results in 'second' that had no effect, for who has them did not reach it: 7, of 7 candidates: C1, C2, C3, C4, C5, ….", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Written: {Path.Combine(run.Out, "outcomes.csv")}, {Path.Combine(run.Out, "places.csv")}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("usually leave a question open", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ScoreThatSaysWhatCounts_WarnsOfNothing()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await RunAsync(run, Procedure.Replace("\"option\"] }", "{ \"known\": \"option\", \"otherwise\": 0 }] }", StringComparison.Ordinal)));

        Assert.DoesNotContain("without a final score", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AdmittedUnderReserve_SaysWho()
    {
        using var run = new ToolRun();
        const string Eligibility = """
            "eligibility": [{ "reason": "chooses", "requires": { "fact": "diploma" }, "under-reserve": true, "basis": "1" }],
            "stages":
            """;
        var procedure = Procedure
            .Replace("\"stages\":", Eligibility, StringComparison.Ordinal)
            .Replace("\"facts\": [", "\"facts\": [{ \"id\": \"diploma\", \"kind\": \"boolean\", \"may-be-missing\": true }, ", StringComparison.Ordinal);

        Assert.Equal(0, await RunAsync(run, procedure));

        Assert.Contains("Admitted under reserve, for evidence of a requirement may still come: 2: A, B.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_RulingOnACandidateWhoDidNotApply_SaysSo()
    {
        using var run = new ToolRun();
        const string Rulings = """
            "rulings": [
              { "candidate": "ZZ", "ruling": "eliminates", "stage": "first", "by": "the jury", "on": "2026-04-20", "reason": "minutes no. 3" },
              { "candidate": "C1", "ruling": "eliminates", "stage": "first", "by": "the jury", "on": "2026-04-20", "reason": "minutes no. 3" }
            ],
            "places":
            """;

        Assert.Equal(0, await RunAsync(run, Procedure.Replace("\"places\": {", $"{Rulings} {{", StringComparison.Ordinal)));

        Assert.Contains("Warning: rulings on candidates who are not in the applications, and so without effect: 1: ZZ.", run.Output, StringComparison.Ordinal);
    }

    // "wervingsreserve … twee jaar": two years from 1 March 2026 end on 29 February 2028; the laureates and ranks are those of the worked outcomes.
    [Fact]
    public async Task Run_EstablishedOn_WritesWhoMayBeCalledInWhichOrderUntilWhen()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.CommandAsync("run", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--established-on", "2026-03-01", "--out", run.Out));

        // A run that establishes nothing leaves no reserve of an earlier one behind.
        Assert.Equal(0, await run.CommandAsync("run", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", Path.Combine(run.Folder, "again")));
        File.Copy(Path.Combine(run.Out, "reserves.csv"), Path.Combine(run.Folder, "again", "reserves.csv"));
        Assert.Equal(0, await run.CommandAsync("run", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", Path.Combine(run.Folder, "again")));
        Assert.Equal(["outcomes.csv"], Directory.GetFiles(Path.Combine(run.Folder, "again")).Select(Path.GetFileName));

        var laureates = (await File.ReadAllLinesAsync(GoldenTests.Golden("outcomes-expected.csv"))).Select(line => line.Split(',')).Where(cells => cells[2] == "laureate").Select(cells => $"{cells[1]},{cells[0]},{cells[5]},2026-03-01,2028-02-29").ToList();
        var lines = await File.ReadAllLinesAsync(Path.Combine(run.Out, "reserves.csv"));
        Assert.Equal("group,candidate,rank,first_day,last_day", lines[0]);
        Assert.Equal(laureates.Order(StringComparer.Ordinal), lines[1..].Order(StringComparer.Ordinal));
        Assert.Equal(lines[1..].Select(line => line.Split(',')).GroupBy(cells => cells[0]).SelectMany(group => group.OrderBy(cells => int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture))).Select(cells => string.Join(',', cells)), lines[1..]);
    }

    [Theory]
    [InlineData("be-chamber-2025", "tomorrow", "--established-on: 'tomorrow' is no date such as 2026-01-15.")]
    [InlineData(null, "2026-03-01", "--established-on: the procedure 'small' has no reserve.")]
    public async Task Run_EstablishedOnWhatIsNoDayOrWithoutAReserve_IsRefused(string? procedure, string day, string why)
    {
        using var run = new ToolRun();
        var file = Path.Combine(run.Folder, "procedure.json");
        await File.WriteAllTextAsync(file, Procedure);

        Assert.Equal(2, await run.CommandAsync("run", procedure ?? file, "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--established-on", day, "--out", run.Out));

        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    // Two years from 1 March 2026 and one more end on 28 February 2029.
    [Theory]
    [InlineData("2029-02-28", "--extended")]
    [InlineData("2027-06-14", "--next-established-on", "2027-06-15")]
    [InlineData("2028-06-14", "--extended", "--next-established-on", "2028-06-15")]
    public async Task Run_WithWhatHappensToTheReserve_WritesTheLastDay(string last, params string[] events)
    {
        using var run = new ToolRun();

        Assert.Equal(0, await ReserveAsync(run, "\"extension\": { \"years\": 1 }, \"ends-with-next-contest\": true, ", ["--established-on", "2026-03-01", .. events]));

        Assert.All((await File.ReadAllLinesAsync(Path.Combine(run.Out, "reserves.csv")))[1..], line => Assert.EndsWith($",2026-03-01,{last}", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--extended and --next-established-on need --established-on.", "--extended")]
    [InlineData("--extended: the procedure 'be-chamber-2025' allows no extension of its reserves.", "--established-on", "2026-03-01", "--extended")]
    [InlineData("--next-established-on: the reserves of the procedure 'be-chamber-2025' do not end with the next contest.", "--established-on", "2026-03-01", "--next-established-on", "2027-03-01")]
    public async Task Run_WithWhatCannotHappenToTheReserve_IsRefused(string why, params string[] events)
    {
        using var run = new ToolRun();

        Assert.Equal(2, await ReserveAsync(run, string.Empty, events));

        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    // The Chamber, with more in the rule on its reserve.
    private static async Task<int> ReserveAsync(ToolRun run, string more, string[] events)
    {
        var file = Path.Combine(run.Folder, "procedure.json");
        var chamber = await File.ReadAllTextAsync(FileProcedureTests.Definition("be-chamber-2025"));
        await File.WriteAllTextAsync(file, chamber.Replace("\"reserve\": {", $"\"reserve\": {{ {more}", StringComparison.Ordinal));
        return await run.CommandAsync(["run", file, "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", run.Out, .. events]);
    }

    private static async Task<int> RunAsync(ToolRun run, string definition)
    {
        var procedure = Path.Combine(run.Folder, "procedure.json");
        await File.WriteAllTextAsync(procedure, definition);
        string[] failed = [.. Enumerable.Range(1, 7).Select(number => $"C{number}")];
        await File.WriteAllLinesAsync(run.Applications, failed.Append("A").Append("B").Select(candidate => $$"""{ "candidate": "{{candidate}}", "facts": { "chooses": {{(candidate == "A" ? "true" : "false")}} } }"""));
        await File.WriteAllLinesAsync(run.Results, ["candidate,written,option,talk", "A,12,12,10", "B,15,,10", .. failed.Select(candidate => $"{candidate},3,,10")]);
        return await run.CommandAsync("run", procedure, "--applications", run.Applications, "--results", run.Results, "--out", run.Out);
    }
}
