using NodaTime;
using SelectionRules.Belgium;
using SelectionRules.Json;
using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly ToolRun run = new();

    private string Report => Path.Combine(run.Folder, "report.html");

    [Fact]
    public async Task Report_OfTheExample_IsOneFile()
    {
        Assert.Equal(0, await ReportAsync("--language", "nl", "--established-on", "2026-03-01"));

        Assert.Empty(run.Error);
        Assert.Contains("19 candidates", run.Output, StringComparison.Ordinal);
        var html = await File.ReadAllTextAsync(Report);
        Assert.Contains("<html lang=\"nl\">", html, StringComparison.Ordinal);
        Assert.Contains("Rangschikking van de laureaten", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfTheExample_HasItsOtherReadings_AndThoseOfAFile()
    {
        var file = Path.Combine(run.Folder, "variant.json");
        await File.WriteAllTextAsync(file, ProcedureJson.Write((SocialMediaAssistant2025.Procedure with { Reserve = SocialMediaAssistant2025.Procedure.Reserve! with { ValidFor = Period.FromYears(1) } })
            .Answering("When do the two years start?", "there is one year only")));

        Assert.Equal(0, await ReportAsync("--variant", file));

        var html = await File.ReadAllTextAsync(Report);
        Assert.Contains("<strong>motivation 50, the four competencies together 50</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>there is one year only</strong>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithAFileThatSaysNothingElse_IsNotWritten()
    {
        var file = Path.Combine(run.Folder, "variant.json");
        await File.WriteAllTextAsync(file, ProcedureJson.Write(SocialMediaAssistant2025.Procedure with { Reserve = null }));

        Assert.Equal(2, await ReportAsync("--variant", file));

        Assert.Contains("it answers no question of 'be-chamber-2025' otherwise", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Report));
    }

    [Theory]
    [InlineData("fr-administrative-judges", "Complementary list")]
    [InlineData("lu-secondary-teachers", "main list")]
    [InlineData("br-barrier-contest", "main list")]
    public async Task Report_OfAProcedureWithPlaces_TellsWhoHasThem(string procedure, string list)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Golden("applications.jsonl"))!, "..", procedure);
        var file = Path.Combine(AppContext.BaseDirectory, "procedures", $"{procedure}.json");

        Assert.Equal(0, await run.CommandAsync("report", file, "--applications", Path.Combine(folder, "applications.jsonl"), "--results", Path.Combine(folder, "results.csv"), "--out", Report));

        Assert.Contains(list, await File.ReadAllTextAsync(Report), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--established-on", "1 March 2026", "is no date such as 2026-01-15")]
    [InlineData("--most-candidates", "-1", "at least 0 was expected")]
    [InlineData("--language", "it", "")]
    public async Task Report_WithAValueThatIsNone_IsRefused(string option, string value, string message)
    {
        Assert.Equal(2, await ReportAsync(option, value));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Report));
    }

    [Fact]
    public async Task Report_OfBadResults_IsNotWritten()
    {
        await File.WriteAllTextAsync(run.Results, "candidate,written\nN04,\"72,5\"\n");

        Assert.Equal(2, await run.CommandAsync("report", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", run.Results, "--out", Report));

        Assert.False(File.Exists(Report));
    }

    public void Dispose() => run.Dispose();

    private Task<int> ReportAsync(params string[] more) =>
        run.CommandAsync(["report", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", Report, .. more]);
}
