using System.Globalization;
using System.Text.Json.Nodes;

namespace SelectionRules.Tool.Tests;

public sealed class ConformanceTests : IDisposable
{
    private static readonly string Vectors = Path.Combine(AppContext.BaseDirectory, "vectors");

    private readonly ToolRun run = new();

    [Fact]
    public async Task Conformance_OfTheProjectsOwnVectors_AllPass()
    {
        var count = Directory.GetFiles(Vectors, "*.json").Length.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(0, await run.CommandAsync("conformance", Vectors));
        Assert.Equal($"{count} passed, 0 failed", run.Output.Trim());
    }

    // B and C have 9 months each, and C is older: whoever says that B comes first is wrong.
    [Fact]
    public async Task Conformance_AVectorThatExpectsAnotherOutcome_FailsAndSaysWhere()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Vectors, "01-merit-contest.json"));
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "wrong.json"), text.Replace("B,,laureate,,,2,9", "B,,laureate,,,1,9", StringComparison.Ordinal));

        Assert.Equal(1, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains("✗ wrong.json: outcomes, line 2: expected B,,laureate,,,1,9; got B,,laureate,,,2,9", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 passed, 1 failed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "'procedure' is missing")]
    [InlineData("{\"procedure\":{}}", "procedure")]
    public async Task Conformance_AFileThatIsNoVector_IsNamed(string text, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "x.json"), text);

        Assert.NotEqual(0, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains(message, run.Error + run.Output, StringComparison.Ordinal);
    }

    // Each is a whole vector with one thing added, left out or said twice.
    [Theory]
    [InlineData("06-on-top", "\"phrase\":", "\"colour\": \"red\", \"phrase\":", "'colour' is no member of vectors")]
    [InlineData("06-on-top", "\"outcomes\":", "\"outcome\":", "'outcome' is no member of vectors; did you mean 'outcomes'?")]
    [InlineData("06-on-top", "\"phrase\":", "\"outcomes\": [], \"phrase\":", "'outcomes' occurs twice")]
    [InlineData("06-on-top", "\"phrase\":", "\"places\": [], \"phrase\":", "'places' is given, and the procedure has no places")]
    [InlineData("06-on-top", "\"phrase\":", "\"extended\": true, \"phrase\":", "'extended' is given, and the procedure has no reserve")]
    [InlineData("06-on-top", "\"phrase\":", "\"established-on\": \"2026-03-01\", \"phrase\":", "'established-on' is given, and the procedure has no reserve")]
    [InlineData("14-reserve-period", "\"extended\": true", "\"extended\": \"yes\"", "'extended' is neither true nor false")]
    [InlineData("14-reserve-period", "\"established-on\": \"2026-03-01\",", "", "'established-on' is missing, and the procedure has a reserve")]
    public async Task Conformance_AVectorWithAnotherMember_IsNoVector(string name, string part, string replaced, string message)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Vectors, $"{name}.json"));
        Assert.Contains(part, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "x.json"), text.Replace(part, replaced, StringComparison.Ordinal));

        Assert.Equal(2, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains($"x.json: no vector: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10-transfer-chain", "places", "'places' is missing, and the procedure has places")]
    [InlineData("14-reserve-date", "reserves", "'reserves' is missing, and the procedure has a reserve")]
    public async Task Conformance_AVectorWithoutAPartOfTheOutcome_IsNoVector(string name, string member, string message)
    {
        var vector = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Vectors, $"{name}.json")))!.AsObject();
        Assert.True(vector.Remove(member));
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "x.json"), vector.ToJsonString());

        Assert.Equal(2, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains($"x.json: no vector: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conformance_OfAFolderWithoutVectors_SaysSo()
    {
        Assert.Equal(2, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains("there are no vectors", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();
}
