using System.Text.Json;

namespace SelectionRules.RulesOracle;

/// <summary>The second implementation is right itself: on every vector, and on the procedures of four countries with their worked examples.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Vectors => [.. Directory.GetFiles(At("vectors"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Oracle_OnAPhraseOfTheLaw_GivesWhatIsWorkedOutByHand(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(At("vectors", $"{name}.json")));
        var vector = document.RootElement;
        var procedure = ExampleFiles.Procedure(vector.GetProperty("procedure").GetRawText());
        var candidates = ExampleFiles.Candidates(procedure, vector.GetProperty("applications").EnumerateArray().Select(application => JsonSerializer.Serialize(application)), Lines(vector, "results"));

        var entries = Oracle.Evaluate(procedure, candidates);

        Assert.Equal(Lines(vector, "outcomes"), ExampleFiles.Outcomes(entries));
        if (vector.TryGetProperty("places", out _))
        {
            Assert.Equal(Lines(vector, "places").Order(StringComparer.Ordinal), ExampleFiles.Places(entries).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("be-chamber-2025", "be-chamber", "", false)]
    [InlineData("lu-secondary-teachers", "lu-secondary-teachers", "", true)]
    [InlineData("fr-administrative-judges", "fr-administrative-judges", "", true)]
    [InlineData("br-barrier-contest", "br-barrier-contest", "-v1", false)]
    [InlineData("br-barrier-contest", "br-barrier-contest", "-v2", true)]
    public void Oracle_OnARealProcedure_GivesTheWorkedExample(string name, string folder, string reading, bool hasPlaces)
    {
        // "Courts disagree whether quota candidates inside the general cut count in the quota's cut": v1 says that they do.
        var text = File.ReadAllText(At("procedures", $"{name}.json"));
        var procedure = ExampleFiles.Procedure(reading == "-v1" ? text.Replace("later-lists-count-the-rest", "retained-once-goes-on", StringComparison.Ordinal) : text);
        var candidates = ExampleFiles.Candidates(procedure, File.ReadLines(At("Golden", folder, "applications.jsonl")), File.ReadAllLines(At("Golden", folder, "results.csv")));

        var entries = Oracle.Evaluate(procedure, candidates);

        Assert.Equal(File.ReadLines(At("Golden", folder, $"outcomes-expected{reading}.csv")).Skip(1), ExampleFiles.Outcomes(entries));
        if (hasPlaces)
        {
            // The worked example of Brazil lists those placed, not the complementary list.
            var places = ExampleFiles.Places(entries).Where(line => reading.Length == 0 || !line.Contains(",complementary,", StringComparison.Ordinal));
            Assert.Equal(File.ReadLines(At("Golden", folder, $"places-expected{reading}.csv")).Skip(1).Order(StringComparer.Ordinal), places.Order(StringComparer.Ordinal));
        }
    }

    private static string At(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);

    private static List<string> Lines(JsonElement vector, string name) => [.. vector.GetProperty(name).EnumerateArray().Select(line => line.GetString()!)];
}
