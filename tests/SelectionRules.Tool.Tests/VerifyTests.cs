using System.Text.Json.Nodes;
using SelectionRules.Tool.Files;
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

    // N01 has 82, N02 has 199/3 and N11 has 260/3: what people see is cut or rounded at its last decimal.
    [Theory]
    [InlineData("N01", "82.00")]
    [InlineData("N01", "82")]
    [InlineData("N02", "66.33")]
    [InlineData("N02", "66.3333333")]
    [InlineData("N02", "66")]
    [InlineData("N11", "86.66")]
    [InlineData("N11", "86.67")]
    [InlineData("N11", "87")]
    [InlineData("N11", "86")]
    public async Task Verify_AScoreCutOrRounded_Holds(string candidate, string shown) => Assert.Equal(0, await VerifyWrittenAsync(candidate, "final_score", shown));

    [Theory]
    [InlineData("N01", "83.00")]
    [InlineData("N01", "82.01")]
    [InlineData("N01", "-82.00")]
    [InlineData("N01", "")]
    [InlineData("N02", "66.34")]
    [InlineData("N02", "67")]
    [InlineData("N11", "86.68")]
    [InlineData("N03", "49.50")]
    public async Task Verify_AScoreThatShowsAnother_IsFound(string candidate, string shown)
    {
        Assert.Equal(1, await VerifyWrittenAsync(candidate, "final_score", shown));
        Assert.Contains($"P11, nl: '{candidate}' shows the score '{shown}'", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not verified: see the witnesses above.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("8,2")]
    [InlineData("82.")]
    [InlineData("164/2")]
    [InlineData("1e2")]
    public async Task Verify_AScoreThatIsNoNumber_SaysWhere(string shown)
    {
        Assert.Equal(2, await VerifyWrittenAsync("N01", "final_score", CsvText.Quoted(shown)));
        Assert.Contains($":2:21: {shown}: is no score: a decimal number such as 86.67, or nothing", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N03", "absent")]
    [InlineData("N03", "below-pass-mark;absent")]
    [InlineData("N03", "below-pass-mark;below-pass-mark")]
    [InlineData("N03", "astrology")]
    [InlineData("N03", "")]
    [InlineData("N12", "below-pass-mark")]
    [InlineData("N01", "outside-cutoff")]
    public async Task Verify_AReasonThatTheEvidenceDoesNotGive_IsFound(string candidate, string reasons)
    {
        Assert.Equal(1, await VerifyWrittenAsync(candidate, "reasons", reasons));
        Assert.Contains($"P12, nl: '{candidate}' has the reasons [{reasons.Replace(";", ", ", StringComparison.Ordinal)}]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AFileWithoutReasons_SaysThatTheyWereNotCompared()
    {
        Assert.Equal(0, await VerifyAsync(GoldenTests.Without(await WrittenAsync(), "reasons")));
        Assert.Contains("P12 – ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Verified, except P12 (reasons were not compared: the file has no column reasons): no other property is violated.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_LinesWithoutExactScores_SaysThatTheyWereNotLookedAt()
    {
        var lines = (await WrittenAsync()).Split('\n');
        Assert.Equal(0, await VerifyAsync(string.Join('\n', lines.Select((line, i) => i == 0 || line.Length == 0 ? line : WithCell(line, 7, string.Empty)))));
        Assert.Contains("Verified, except P8 (the lines have no exact scores)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    public async Task Verify_BlankLinesAtTheEnd_EndTheFile(string blank) => Assert.Equal(0, await VerifyAsync(await WrittenAsync() + blank));

    [Fact]
    public async Task Verify_ABlankLineBetween_SaysWhere()
    {
        var lines = (await WrittenAsync()).Split('\n');
        Assert.Equal(2, await VerifyAsync(string.Join('\n', [.. lines[..3], string.Empty, .. lines[3..]])));
        Assert.Contains(":4:1: the line is blank; only the last ones may be", run.Error, StringComparison.Ordinal);
    }

    // In each vector that has such a line, an outcome in which one line is forged: lists that share their candidates, and those who wait, among them.
    [Theory]
    [InlineData("25-in-civil-services", "B,general,not-retained,preliminary,outside-cutoff,,", "P6, general: 'B'")]
    [InlineData("25-in-civil-services", "J,general,pending,preliminary,cutoff-undecided,,", "P6, general: 'J'")]
    [InlineData("25-in-civil-services", "J,reserved,laureate,,,5,600", "P5, reserved: 'J'")]
    [InlineData("08-target-on-top", "F,women,laureate,,,6,40", "P5, women: 'F'")]
    [InlineData("08-target-on-top", "E,women,not-retained,s,outside-cutoff,,", "P6, women: 'E'")]
    [InlineData("08-shared-lists-while-one-waits", "C,reserved,not-retained,s,outside-cutoff,,", "P6, reserved: 'C'")]
    [InlineData("08-shared-lists-while-one-waits", "C,reserved,laureate,,,,80", "P5, reserved: 'C'")]
    [InlineData("08-shared-lists-while-one-waits", "A,general,pending,s,cutoff-undecided,,", "P6, general: 'A'")]
    [InlineData("08-shared-lists-while-one-waits", "D,general,pending,s,cutoff-undecided,,", "P6, general: 'D'")]
    [InlineData("06-while-one-waits-elsewhere", "B,nl,pending,s,cutoff-undecided,,", "P6, nl: 'B'")]
    [InlineData("09-group-undetermined", "D,fr,laureate,,,,70", "P5, fr: 'D'")]
    [InlineData("09-group-undetermined", "B,nl,pending,s,cutoff-undecided,,", "P6, nl: 'B'")]
    [InlineData("06-while-one-waits-who-cannot-be-ahead", "A,,pending,s,cutoff-undecided,,", "P6: 'A'")]
    [InlineData("06-on-top-while-it-is-open", "D,,not-retained,s,outside-cutoff,,", "P6: 'D'")]
    public async Task Verify_AForgedLineOfAVector_IsFound(string name, string forged, string found)
    {
        var key = string.Join(',', forged.Split(',').Take(2)) + ",";
        Assert.Equal(1, await VerifyVectorAsync(name, line => line.StartsWith(key, StringComparison.Ordinal) ? forged : line));
        Assert.Contains(found, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VectorTests.Names), MemberType = typeof(VectorTests))]
    public async Task Verify_WhatIsWorkedOutByHand_Holds(string name) => Assert.True(await VerifyVectorAsync(name, line => line) == 0, run.Output + run.Error);

    public void Dispose() => run.Dispose();

    private static string WithCell(string line, int column, string text)
    {
        var cells = line.Split(',');
        cells[column] = text;
        return string.Join(',', cells);
    }

    private async Task<int> VerifyVectorAsync(string name, Func<string, string> forge)
    {
        var vector = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "vectors", $"{name}.json")))!;
        var (procedure, given) = (Path.Combine(run.Folder, "procedure.json"), Path.Combine(run.Folder, "given.csv"));
        await File.WriteAllTextAsync(procedure, vector["procedure"]!.ToJsonString());
        await File.WriteAllLinesAsync(run.Applications, vector["applications"]!.AsArray().Select(application => application!.ToJsonString()));
        await File.WriteAllLinesAsync(run.Results, Lines("results"));
        await File.WriteAllLinesAsync(given, ["candidate,group,status,stage,reasons,rank,final_score_exact", .. Lines("outcomes").Select(forge)]);
        return await run.CommandAsync("verify", procedure, "--applications", run.Applications, "--results", run.Results, "--outcomes", given);

        IEnumerable<string> Lines(string member) => vector[member]!.AsArray().Select(line => line!.GetValue<string>());
    }

    // What the tool itself writes, with every column.
    private async Task<string> WrittenAsync()
    {
        Assert.Equal(0, await run.CommandAsync("run", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", run.Out, "--quiet"));
        return run.Outcomes;
    }

    private async Task<int> VerifyWrittenAsync(string candidate, string column, string cell)
    {
        var lines = (await WrittenAsync()).Split('\n');
        var position = Array.IndexOf(lines[0].Split(','), column);
        return await VerifyAsync(string.Join('\n', lines.Select(line => line.StartsWith($"{candidate},", StringComparison.Ordinal) ? WithCell(line, position, cell) : line)));
    }

    private async Task<int> VerifyAsync(string outcomes)
    {
        var file = Path.Combine(run.Folder, "given.csv");
        await File.WriteAllTextAsync(file, outcomes);
        return await run.CommandAsync("verify", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--outcomes", file);
    }
}
