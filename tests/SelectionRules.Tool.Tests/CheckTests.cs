namespace SelectionRules.Tool.Tests;

/// <summary><c>check FILE</c> prints what is wrong with its place, and exits with 2 where something has to be mended.</summary>
public sealed class CheckTests
{
    private const string Sound = """
        {
          "format": 1,
          "id": "small",
          "documents": { "notice": "the notice" },
          "assessed-on": "2026-03-31",
          "stages": [
            {
              "id": "tests",
              "tests": [{ "id": "written", "out-of": 20 }],
              "pass-marks": [{ "requires": { "score": "written", "at-least": 10 }, "basis": "1" }],
              "basis": "1"
            }
          ],
          "missing-marks": [{ "state": "absent", "effect": "eliminates", "basis": "1" }],
          "final-score": { "score": "written", "basis": "2" },
          "ranking": { "by": { "highest": "written" }, "scope": "everyone", "basis": "2" }
        }
        """;

    [Fact]
    public async Task Check_OfASoundFile_ExitsWithZero_AndWarnsOfTheUsualQuestion()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await CheckAsync(run, Sound));
        Assert.Contains(
            "procedure.json:16:78: warning: /ranking/basis: No assumption is made here, where notices usually leave a question open: Who comes first when all keys are equal?", run.Output, StringComparison.Ordinal);
        Assert.Contains("small: 0 errors, 1 warning.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAFileWithADefect_ExitsWithTwo_AndRunRefusesIt()
    {
        using var run = new ToolRun();
        const string expected = "procedure.json:10:70: error: /stages/0/pass-marks/0/requires/at-least: The score lies between 0 and 20: it is never at least 30.";

        Assert.Equal(2, await CheckAsync(run, Sound.Replace("\"at-least\": 10", "\"at-least\": 30", StringComparison.Ordinal)));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);

        Assert.Equal(2, await run.CommandAsync("run", File(run), "--applications", File(run), "--results", File(run), "--out", run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Check_OfAFileWithAWordThatIsNotKnown_ExitsWithTwo_AndNamesTheNearest()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await CheckAsync(run, Sound.Replace("\"pass-marks\"", "\"pas-marks\"", StringComparison.Ordinal)));
        Assert.Contains("procedure.json:10:7: /stages/0/pas-marks: 'pas-marks' is no word of a stage; did you mean 'pass-marks'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAFileOfALaterFormat_ExitsWithTwo_AndSaysSo()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await CheckAsync(run, Sound.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)));
        Assert.Contains("procedure.json:2:13: /format: The definition is of format 2; this version reads format 1.", run.Error, StringComparison.Ordinal);
    }

    private static string File(ToolRun run) => Path.Combine(run.Folder, "procedure.json");

    private static async Task<int> CheckAsync(ToolRun run, string definition)
    {
        await System.IO.File.WriteAllTextAsync(File(run), definition);
        return await run.CommandAsync("check", File(run));
    }
}
