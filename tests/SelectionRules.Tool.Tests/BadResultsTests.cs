namespace SelectionRules.Tool.Tests;

public sealed class BadResultsTests
{
    private const string Points = "a number from 0 to 100 such as 12.5, absent, withdrawn or nothing was expected";

    [Theory]
    [InlineData("", "results.csv:1:1: the file is empty; a header of candidate and test ids was expected")]
    [InlineData("key,written\n", "results.csv:1:1: key: the first column is candidate")]
    [InlineData("candidate,written,written\n", "results.csv:1:19: written: occurs twice")]
    [InlineData("candidate,written\nN01,\"72,5\"\n", "results.csv:2:5: written: '72,5' has a comma; points have a decimal point and no separators; " + Points)]
    [InlineData("candidate,written\nN01,\"1,000\"\n", "results.csv:2:5: written: '1,000' has a comma; points have a decimal point and no separators; " + Points)]
    [InlineData("candidate,written\nN01,B2\n", "results.csv:2:5: written: 'B2' is a level in a column of points; " + Points)]
    [InlineData("candidate,written\nN01,100.000001\n", "results.csv:2:5: written: 100.000001 is above the maximum of 100")]
    [InlineData("candidate,written\nN01,-1\n", "results.csv:2:5: written: '-1' has a sign; " + Points)]
    [InlineData("candidate,written\nN01,1e1\n", "results.csv:2:5: written: '1e1' has an exponent; " + Points)]
    [InlineData("candidate,written\nN01,1.0000001\n", "results.csv:2:5: written: '1.0000001' has more than 6 decimals; " + Points)]
    [InlineData("candidate,written\nN01,.5\n", "results.csv:2:5: written: '.5' is not a result of this test; " + Points)]
    [InlineData("candidate,written\nN01,5.\n", "results.csv:2:5: written: '5.' is not a result of this test; " + Points)]
    [InlineData("candidate,written\nN01,Absent\n", "results.csv:2:5: written: 'Absent' is not a result of this test; " + Points)]
    [InlineData("candidate,written\nN01,exempt\n", "results.csv:2:5: written: 'exempt' is not a result of this test; " + Points)]
    [InlineData("candidate,language-online\nN01,50\n", "results.csv:2:5: language-online: '50' is a number in a column of levels; a level (A1, A2, B1, B2, C1, C2), absent, withdrawn or nothing was expected")]
    [InlineData("candidate,language-online\nN01,b2\n", "results.csv:2:5: language-online: 'b2' is not a result of this test; a level (A1, A2, B1, B2, C1, C2), absent, withdrawn or nothing was expected")]
    [InlineData("candidate,written\nN99,5\n", "results.csv:2:1: candidate: 'N99' is not among the applications")]
    [InlineData("candidate,written\nN01,5\nN01,5\n", "results.csv:3:1: candidate: 'N01' is on line 2 already; a candidate has one line")]
    [InlineData("candidate,written\nN01,5,6\n", "results.csv:2:1: the line has 3 cells; 2 were expected, as in the header")]
    [InlineData("candidate,written\n\nN01,5\n", "results.csv:2:1: the line has 1 cells; 2 were expected, as in the header")]
    [InlineData("candidate,written\n#N01,5\n", "results.csv:2:1: candidate: '#N01' is not among the applications")]
    [InlineData("candidate,personality,written\nN01,\"two\nlines\",x\n", "results.csv:2:15: written: 'x' is not a result of this test; " + Points)]
    [InlineData("candidate,personality,written\nN01,\"two\nlines\",5\nN02,,x\n", "results.csv:4:6: written: 'x' is not a result of this test; " + Points)]
    public async Task Results_WithOneError_AreRefusedWithItsPlace(string results, string expected)
    {
        using var run = new ToolRun();

        var code = await run.ChamberAsync(await File.ReadAllTextAsync(GoldenTests.Golden("applications.jsonl")), results);

        Assert.Equal(2, code);
        Assert.Equal([expected], run.Errors());
        Assert.False(Directory.Exists(run.Out), "something was written");
    }

    [Fact]
    public async Task Results_WithAnUnknownColumn_AreRefusedWithTheKnownOnes()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(await File.ReadAllTextAsync(GoldenTests.Golden("applications.jsonl")), "candidate,Written\n"));
        Assert.StartsWith("results.csv:1:11: Written: is no test of the procedure; known are language-online, ", Assert.Single(run.Errors()), StringComparison.Ordinal);
    }

    // One column too many hides nothing that is wrong in the others.
    [Fact]
    public async Task Results_WithAnUnknownColumn_AreReadAllTheSame()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(await File.ReadAllTextAsync(GoldenTests.Golden("applications.jsonl")), "candidate,Written,oral,oral\nN01,5,x,y\nN99,5,6,7\n"));
        Assert.Collection(
            run.Errors(),
            error => Assert.StartsWith("results.csv:1:11: Written: is no test of the procedure", error, StringComparison.Ordinal),
            error => Assert.Equal("results.csv:1:24: oral: occurs twice", error),
            error => Assert.StartsWith("results.csv:2:7: oral: 'x' is not a result of this test", error, StringComparison.Ordinal),
            error => Assert.StartsWith("results.csv:3:1: candidate: 'N99' is not among the applications", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Results_WithManyErrors_AreReportedUpToFifty()
    {
        using var run = new ToolRun();
        var lines = string.Concat(Enumerable.Range(0, 80).Select(i => $"X{i},1\n"));

        Assert.Equal(2, await run.ChamberAsync(await File.ReadAllTextAsync(GoldenTests.Golden("applications.jsonl")), "candidate,written\n" + lines));
        Assert.Equal(50, run.Errors().Length);
    }

    [Fact]
    public async Task Results_WithByteOrderMarkCrLfAndQuotes_AreAccepted()
    {
        using var run = new ToolRun();
        var results = "\uFEFF" + string.Join("\r\n", (await File.ReadAllTextAsync(GoldenTests.Golden("results.csv"))).Split('\n').Select(line => line.Length == 0 ? line : string.Join(',', line.Split(',').Select(cell => $"\"{cell}\""))));

        Assert.Equal(0, await run.ChamberAsync(await File.ReadAllTextAsync(GoldenTests.Golden("applications.jsonl")), results));
        Assert.Equal(await File.ReadAllTextAsync(GoldenTests.Golden("outcomes-expected.csv")), GoldenTests.Without(run.Outcomes, "final_score"));
    }

    [Fact]
    public async Task Results_ThatAreNotUtf8_AreRefused()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(await File.ReadAllBytesAsync(GoldenTests.Golden("applications.jsonl")), [.. "candidate,personality\nN01,"u8, 0xC3, 0x28, (byte)'\n']));
        Assert.Contains("not UTF-8", Assert.Single(run.Errors()), StringComparison.Ordinal);
    }
}
