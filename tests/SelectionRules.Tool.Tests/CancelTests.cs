using System.Text;

namespace SelectionRules.Tool.Tests;

/// <summary>A run that is stopped, whenever that is, leaves all that it writes or nothing of it.</summary>
public sealed class CancelTests
{
    private const int Many = 60_000;

    private const string Procedure = """
        {
          "format": 1,
          "id": "many",
          "documents": { "notice": "the notice" },
          "assessed-on": "2026-03-31",
          "stages": [{ "id": "first", "tests": [{ "id": "written", "out-of": 20 }], "basis": "1" }],
          "missing-marks": [{ "state": "absent", "effect": "eliminates", "basis": "1" }],
          "final-score": { "score": "written", "basis": "2" },
          "ranking": { "by": { "highest": "written" }, "scope": "everyone", "basis": "2" }
        }
        """;

    [Fact]
    public async Task Run_StoppedAtAnyMoment_WritesAllOrNothing()
    {
        using var run = new ToolRun();
        var file = Path.Combine(run.Folder, "p.json");
        await File.WriteAllTextAsync(file, Procedure);
        var (applications, results) = (new StringBuilder(), new StringBuilder("candidate,written\n"));
        for (var i = 0; i < Many; i++)
        {
            applications.Append("{\"candidate\":\"C").Append(i).Append("\"}\n");
            results.Append('C').Append(i).Append(',').Append(i % 21).Append('\n');
        }

        await File.WriteAllTextAsync(run.Applications, applications.ToString());
        await File.WriteAllTextAsync(run.Results, results.ToString());
        var codes = new List<int>();

        // Before it begins, at several moments, and never.
        for (var milliseconds = 0; milliseconds <= 1_000 && (milliseconds == 0 || codes[^1] != 0); milliseconds += 20)
        {
            using var source = new CancellationTokenSource(milliseconds);
            codes.Add(await run.CommandAsync(["run", file, "--applications", run.Applications, "--results", run.Results, "--out", run.Out, "--quiet"], milliseconds < 1_000 ? source.Token : default));
            var written = Directory.Exists(run.Out) ? Directory.GetFiles(run.Out) : [];
            if (codes[^1] == 0)
            {
                Assert.Equal(["outcomes.csv"], written.Select(Path.GetFileName));
                Assert.Equal(Many + 1, (await File.ReadAllLinesAsync(Path.Combine(run.Out, "outcomes.csv"))).Length);
            }
            else
            {
                Assert.Equal(CommandLine.Unforeseen, codes[^1]);
                Assert.Contains("Cancelled; nothing was written.", run.Error, StringComparison.Ordinal);
                Assert.Empty(written);
            }
        }

        Assert.Equal((CommandLine.Unforeseen, CommandLine.Done), (codes[0], codes[^1]));
    }
}
