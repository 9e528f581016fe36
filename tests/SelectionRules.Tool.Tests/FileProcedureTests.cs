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

    // General list, five places: 92, 90, 88, and three have 86; the next has 84. The reserved list counts the rest, three places: 80, 78, and two have 76.
    [Fact]
    public async Task Lines_OfListsThatOverlap_NameWhoIsTiedInEach()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await AskAsync(run, "br-barrier-contest", "lines"));
        var lines = run.Output.ReplaceLineEndings("\n").Split("\n\n");
        // The four that the reserved list keeps go on, and take no place of the general list.
        Assert.Contains("places: 5; passed the stage: 13; retained: 10 (4 of them without taking a place here)\n", lines[0], StringComparison.Ordinal);
        Assert.Contains("Last retained: 86\n  First not retained: 84\n  Tied across the line: 3 (B04, B13, B14)\n", lines[0], StringComparison.Ordinal);
        Assert.Contains("Last retained: 76\n  First not retained: 70\n  Tied across the line: 2 (B09, B10)\n", lines[1], StringComparison.Ordinal);
    }

    // B07 has 80: eight of the general list have more. Whom the general list retains the reserved one does not count: B07 is the first of five.
    [Theory]
    [InlineData("br-barrier-contest", "B07", "en", "Retained by another list (general list): position 9 of 13, places: 5; score: 80; last retained: 86.")]
    [InlineData("br-barrier-contest", "B07", "en", "Within the cutoff (reserved list): position 1 of 5, places: 3; score: 80; last retained: 76.")]
    [InlineData("br-barrier-contest", "B04", "en", "Retained by another list (reserved list): places: 3; score: 86; last retained: 76.")]
    // The one reserved place goes to B02, ahead of B04 and B07 on the list.
    [InlineData("br-barrier-contest", "B02", "en", "✓ A place (reserved list): position 1.")]
    [InlineData("br-barrier-contest", "B07", "nl", "✓ Op de aanvullende lijst (voorbehouden lijst): positie 2.")]
    [InlineData("fr-administrative-judges", "I6", "fr", "✓ Une place (concours interne) : position 6, tour 10.")]
    [InlineData("fr-administrative-judges", "I8", "de", "✓ Auf der Ergänzungsliste (interner Wettbewerb): Position 1.")]
    [InlineData("lu-secondary-teachers", "A", "fr", "✓ Le motif de refus « dossier incomplet » ne s'applique pas.")]
    [InlineData("lu-secondary-teachers", "A", "fr", "✗ Dispense : français, oral : connu ; demandé : dispensé.")]
    public async Task Explain_OfAFile_SaysIt(string name, string candidate, string language, string sentence)
    {
        using var run = new ToolRun();

        Assert.Equal(0, await AskAsync(run, name, "explain", "--candidate", candidate, "--language", language));
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
    }

    // B05 has 84; with more than 85.95, which three have, there is no tie to lose: hundredths are sought in a small pool even where more may harm.
    [Fact]
    public async Task Explain_WhatIf_WhereMoreMayHarm_SeeksInHundredths()
    {
        using var run = new ToolRun();
        var results = Path.Combine(run.Folder, "results.csv");
        var text = await File.ReadAllTextAsync(Golden("br-barrier-contest", "results.csv"));
        await File.WriteAllTextAsync(results, string.Join('\n', text.Split('\n').Select(line => line.StartsWith("B04,", StringComparison.Ordinal) || line.StartsWith("B13,", StringComparison.Ordinal) || line.StartsWith("B14,", StringComparison.Ordinal) ? line.Replace(",86,", ",85.95,", StringComparison.Ordinal) : line)));

        Assert.Equal(0, await run.CommandAsync(
            "explain", Definition("br-barrier-contest"), "--applications", Golden("br-barrier-contest", "applications.jsonl"), "--results", results, "--candidate", "B05", "--what-if"));
        Assert.Contains("85.95 instead of 84, everything else unchanged (sought in steps of 0.01)", run.Output, StringComparison.Ordinal);
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

    private static Task<int> AskAsync(ToolRun run, string name, string command, params string[] options) => run.CommandAsync(
        [command, Definition(name), "--applications", Golden(name, "applications.jsonl"), "--results", Golden(name, "results.csv"), .. options]);

    internal static string Definition(string name) => Path.Combine(AppContext.BaseDirectory, "procedures", $"{name}.json");

    internal static string Golden(string name, string file) => Path.Combine(AppContext.BaseDirectory, "Golden", name, file);

    private static string Places(ToolRun run) => File.ReadAllText(Path.Combine(run.Out, "places.csv"));
}
