using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly ToolRun run = new();

    [Fact]
    public async Task Verify_TheExpectedOutcomes_Holds()
    {
        Assert.Equal(0, await VerifyAsync(await File.ReadAllTextAsync(Golden("outcomes-expected.csv"))));
        Assert.Contains("Verified: no property is violated.", run.Output, StringComparison.Ordinal);
    }

    // One line of the expected outcomes is forged; each forgery is found by the property that forbids it, with the candidate named.
    [Theory]
    [InlineData("P1", "N04", "")]
    [InlineData("P2", "N04", "N04,nl,failed,,below-pass-mark,,,")]
    [InlineData("P3", "N04", "N04,fr,failed,star,below-pass-mark,,")]
    [InlineData("P3", "N04", "N04,nl,not-admitted,admission,diploma,,")]
    [InlineData("P4", "N04", "N04,nl,laureate,,,,272/3")]
    [InlineData("P4", "N04", "N04,nl,failed,oral,below-pass-mark,,")]
    public async Task Verify_AForgedLine_IsFound(string property, string candidate, string forged)
    {
        var lines = await File.ReadAllLinesAsync(Golden("outcomes-expected.csv"));
        var header = lines[0].Split(',');
        var cells = forged.Split(',');
        // candidate,group,status,stage,reasons,rank,final_score_exact: the columns of the expected outcomes.
        var text = string.Join('\n', lines.Select(line => line.StartsWith($"{candidate},", StringComparison.Ordinal) ? string.Join(',', cells.Take(header.Length)) : line).Where(line => line.Length > 0));

        Assert.Equal(1, await VerifyAsync(text + "\n"));
        Assert.Contains($"{property}", run.Output.Split('\n').First(line => line.Contains(candidate, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_TwoRanksExchanged_NamesBoth()
    {
        var lines = await File.ReadAllLinesAsync(Golden("outcomes-expected.csv"));
        var rank = Array.IndexOf(lines[0].Split(','), "rank");
        var first = Array.FindIndex(lines, line => IsLaureate(line) && line.Split(',')[rank] == "1" && line.Contains(",nl,", StringComparison.Ordinal));
        var second = Array.FindIndex(lines, line => IsLaureate(line) && line.Split(',')[rank] is not ("1" or "") && line.Contains(",nl,", StringComparison.Ordinal));
        (lines[first], lines[second]) = (WithCell(lines[first], rank, lines[second].Split(',')[rank]), WithCell(lines[second], rank, "1"));

        Assert.Equal(1, await VerifyAsync(string.Join('\n', lines) + "\n"));
        Assert.All([first, second], line => Assert.Contains($"P9, nl: '{lines[line].Split(',')[0]}'", run.Output, StringComparison.Ordinal));

        static bool IsLaureate(string line) => line.Contains(",laureate,", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ":1:1: the file is empty")]
    [InlineData("candidate,group,status,stage,rank\n", ":1:1: final_score_exact: this column is missing")]
    [InlineData("candidate,group,status,stage,rank,final_score_exact,colour\n", ":1:53: colour: is no column of outcomes")]
    [InlineData("candidate,group,status,stage,rank,final_score_exact\nN01,nl,lucky,,,\n", ":2:8: lucky: is no status")]
    [InlineData("candidate,group,status,stage,rank,final_score_exact\nN01,nl,laureate,,0,\n", ":2:18: 0: is no rank")]
    [InlineData("candidate,group,status,stage,rank,final_score_exact\nN01,nl,laureate,,1,\"81,5\"\n", ": 81,5: is no exact score")]
    [InlineData("candidate,group,status,stage,rank,final_score_exact\nN01,nl,laureate\n", ":2:1: the row has 3 cells; the header has 6")]
    public async Task Verify_AFileThatIsNoOutcomes_SaysWhere(string text, string error)
    {
        Assert.Equal(2, await VerifyAsync(text));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private static string WithCell(string line, int column, string text)
    {
        var cells = line.Split(',');
        cells[column] = text;
        return string.Join(',', cells);
    }

    private async Task<int> VerifyAsync(string outcomes)
    {
        var file = Path.Combine(run.Folder, "given.csv");
        await File.WriteAllTextAsync(file, outcomes);
        return await run.CommandAsync("verify", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--outcomes", file);
    }
}
