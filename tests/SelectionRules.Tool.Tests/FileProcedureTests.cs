namespace SelectionRules.Tool.Tests;

/// <summary>Procedures of other bodies, stated as files, give the results that were worked out from their legal texts without this library.</summary>
public sealed class FileProcedureTests
{
    [Theory]
    [InlineData("lu-secondary-teachers")]
    [InlineData("fr-administrative-judges")]
    public async Task Run_OfAFile_GivesTheOutcomesAndPlacesWorkedByHand(string name)
    {
        using var run = new ToolRun();

        Assert.Equal(0, await RunAsync(run, name, Definition(name)));
        Assert.Equal(await File.ReadAllTextAsync(Golden(name, "outcomes-expected.csv")), GoldenTests.Without(run.Outcomes, "final_score"));
        Assert.Equal(await File.ReadAllTextAsync(Golden(name, "places-expected.csv")), Places(run));
    }

    // "Courts disagree whether quota candidates inside the general cut count in the quota's cut": each reading is one word.
    [Theory]
    [InlineData("retained-once-goes-on", "v1")]
    [InlineData("later-lists-count-the-rest", "v2")]
    public async Task Run_OfTheBarrierContest_GivesTheOutcomesOfEachReading(string overlap, string reading)
    {
        using var run = new ToolRun();
        var definition = Path.Combine(run.Folder, "procedure.json");
        var text = await File.ReadAllTextAsync(Definition("br-barrier-contest"));
        await File.WriteAllTextAsync(definition, text.Replace("later-lists-count-the-rest", overlap, StringComparison.Ordinal));

        Assert.Equal(0, await RunAsync(run, "br-barrier-contest", definition));
        Assert.Equal(await File.ReadAllTextAsync(Golden("br-barrier-contest", $"outcomes-expected-{reading}.csv")), GoldenTests.Without(run.Outcomes, "final_score"));
    }

    [Fact]
    public async Task Run_OfTheBarrierContest_FillsTheGeneralPlacesFirst()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await RunAsync(run, "br-barrier-contest", Definition("br-barrier-contest")));
        var placed = Places(run).Split('\n').Where(line => !line.Contains(",complementary,", StringComparison.Ordinal));
        Assert.Equal(await File.ReadAllTextAsync(Golden("br-barrier-contest", "places-expected-v2.csv")), string.Join('\n', placed));
    }

    private static Task<int> RunAsync(ToolRun run, string name, string definition) => run.CommandAsync(
        "run", definition, "--applications", Golden(name, "applications.jsonl"), "--results", Golden(name, "results.csv"), "--out", run.Out);

    internal static string Definition(string name) => Path.Combine(AppContext.BaseDirectory, "procedures", $"{name}.json");

    internal static string Golden(string name, string file) => Path.Combine(AppContext.BaseDirectory, "Golden", name, file);

    private static string Places(ToolRun run) => File.ReadAllText(Path.Combine(run.Out, "places.csv"));
}
