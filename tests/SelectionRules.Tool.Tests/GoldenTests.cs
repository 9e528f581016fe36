namespace SelectionRules.Tool.Tests;

public sealed class GoldenTests
{
    internal static string Golden(string file) => Path.Combine(AppContext.BaseDirectory, "Golden", "be-chamber", file);

    [Fact]
    public async Task Run_OfTheChambersExample_GivesTheOutcomesWorkedByHand()
    {
        using var run = new ToolRun();

        var code = await run.CommandAsync("run", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", run.Out);

        Assert.Equal(0, code);
        Assert.Equal(await File.ReadAllTextAsync(Golden("outcomes-expected.csv")), Without(run.Outcomes, "final_score"));
        Assert.Contains("Who stopped where", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PROVISIONAL", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OfTheChambersExample_ShowsScoresWithTwoDecimals()
    {
        using var run = new ToolRun();

        await run.CommandAsync("run", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", run.Out);

        Assert.StartsWith("candidate,group,status,stage,reasons,rank,final_score,final_score_exact\nN01,nl,laureate,,,3,82.00,82\nN02,nl,laureate,,,8,66.33,199/3\n", run.Outcomes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_WritesNothing_AndExplainsACandidate()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.CommandAsync("demo"));
        Assert.Contains("N04 (Dutch): failed at STAR interview (below the pass mark)", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
    }

    [Fact]
    public async Task Explain_OfACandidateOutsideTheCutoff_GivesThePositionAndTheMarkOfTheLastRetained()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.CommandAsync("explain", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--candidate", "N12"));
        Assert.Contains("position 12 of 12, places: 10; score: 69.5; last retained: 70", run.Output, StringComparison.Ordinal);
    }

    // Read line by line, as the candidate would: one below a pass mark by two hundredths, one with thirds at two pass marks, one outside the cutoff, one absent.
    public static TheoryData<string, string> ReadExplanations
    {
        get
        {
            var read = new TheoryData<string, string>();
            foreach (var candidate in (string[])["N04", "N02", "N12", "F04"])
            {
                Array.ForEach(["nl", "fr", "de", "en"], language => read.Add(candidate, language));
            }

            return read;
        }
    }

    [Theory]
    [MemberData(nameof(ReadExplanations))]
    public async Task Explain_InALanguage_IsTheTextThatWasRead(string candidate, string language)
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.CommandAsync("explain", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--candidate", candidate, "--language", language));
        Assert.Equal((await File.ReadAllTextAsync(Golden(Path.Combine("explanations", $"{candidate}.{language}.txt")))).TrimEnd(), run.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [InlineData("explain", "be-chamber-2025", "--applications", "a", "--results", "b", "--candidate", "N04", "--language", "it")]
    [InlineData("explain", "be-chamber-2025", "--applications", "a", "--results", "b")]
    [InlineData("run", "no-such-procedure", "--applications", "a", "--results", "b", "--out", "c")]
    [InlineData("run", "be-chamber-2025", "--applications", "no-such-file", "--results", "no-such-file", "--out", "c")]
    [InlineData("nonsense")]
    [InlineData]
    public async Task Command_ThatIsWrong_ExitsWithTwo(params string[] args)
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.CommandAsync(args));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Check_OfTheChambersProcedure_ListsItsAssumptions()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.CommandAsync("check", "be-chamber-2025"));
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("Who is invited when candidates tie for the tenth place? everyone tied", run.Output, StringComparison.Ordinal);
    }

    internal static string Without(string csv, string column)
    {
        var lines = csv.Split('\n');
        var position = Array.IndexOf(lines[0].Split(','), column);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : string.Join(',', line.Split(',').Where((_, i) => i != position))));
    }
}
