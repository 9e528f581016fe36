using System.Text.Json;

namespace SelectionRules.Tool.Tests;

/// <summary>Each phrase of the vocabulary as a small procedure with its evidence, and what the law makes of it, worked out by hand.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "vectors"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Run_OfAPhraseOfTheLaw_GivesWhatIsWorkedOutByHand(string name)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "vectors", $"{name}.json"));
        using var document = await JsonDocument.ParseAsync(stream);
        var vector = document.RootElement;
        using var run = new ToolRun();
        var procedure = Path.Combine(run.Folder, "procedure.json");
        await File.WriteAllTextAsync(procedure, vector.GetProperty("procedure").GetRawText());
        await File.WriteAllLinesAsync(run.Applications, vector.GetProperty("applications").EnumerateArray().Select(application => JsonSerializer.Serialize(application)));
        await File.WriteAllLinesAsync(run.Results, Lines(vector.GetProperty("results")));

        Assert.True(await run.CommandAsync("check", procedure) == 0, run.Output + run.Error);
        Assert.True(await run.CommandAsync("run", procedure, "--applications", run.Applications, "--results", run.Results, "--out", run.Out, "--quiet") == 0, run.Error);

        Assert.Equal(Lines(vector.GetProperty("outcomes")), Rows(GoldenTests.Without(run.Outcomes, "final_score")));
        if (vector.TryGetProperty("places", out var places))
        {
            Assert.Equal(Lines(places), Rows(await File.ReadAllTextAsync(Path.Combine(run.Out, "places.csv"))));
        }
    }

    private static IEnumerable<string> Lines(JsonElement list) => list.EnumerateArray().Select(line => line.GetString()!);

    private static IEnumerable<string> Rows(string csv) => csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
}
