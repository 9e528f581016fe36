using System.Globalization;

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

    [Fact]
    public async Task Conformance_OfAFolderWithoutVectors_SaysSo()
    {
        Assert.Equal(2, await run.CommandAsync("conformance", run.Folder));
        Assert.Contains("there are no vectors", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();
}
