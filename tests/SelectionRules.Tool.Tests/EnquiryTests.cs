using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

/// <summary>The questions about the line and about other marks, on the pool of the demo.</summary>
/// <remarks>
/// Derived from the notice: a written mark of 50 passes and the first ten of a role go on, all who are tied with the tenth included; the oral passes from 50 and motivation from 12 of 20.
/// Of the Dutch role twelve pass the written test: nine have more than 70, N10 and N11 have 70, N12 has 69.5.
/// </remarks>
public sealed class EnquiryTests : IDisposable
{
    private readonly ToolRun run = new();

    [Theory]
    [InlineData("N03", "To pass Oral interview (Dutch): Oral interview 50 instead of 49.5, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("N04", "To pass STAR interview (Dutch): motivation 12 instead of 11.98, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("N12", "To be retained at the cutoff of Written test (Dutch): Written test 70 instead of 69.5, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("N14", "To pass Written test (Dutch): Written test 50 instead of 49.5, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("N14", "To be retained at the cutoff of Written test (Dutch): Written test 70 instead of 49.5, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("N13", "To pass Language tests (Dutch): interview (language test) B2 instead of B1, everything else unchanged.")]
    [InlineData("N13", "To become a laureate (Dutch): no mark in interview (language test) alone is enough.")]
    // Rank 1 of the Dutch role: nothing is left to gain.
    [InlineData("N11", "No other mark in a single test would have brought more.")]
    public async Task Explain_WhatIf_TellsTheSmallestMark(string candidate, string line)
    {
        var output = await DemoAsync("explain", "--candidate", candidate, "--what-if");

        Assert.Contains(line, output.Split('\n').Select(written => written.TrimEnd('\r')));
    }

    [Theory]
    // Halves are given: N10 has 70, and so has the eleventh.
    [InlineData("0.5", "To gain a rank (Dutch): Written test 70.5 instead of 70, everything else unchanged (sought in steps of 0.5).")]
    [InlineData("0.001", "To gain a rank (Dutch): Written test 70.001 instead of 70, everything else unchanged (sought in steps of 0.001).")]
    public async Task Explain_InSteps_SeeksInThem(string step, string line) => Assert.Contains(line, await DemoAsync("explain", "--candidate", "N10", "--step", step), StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("a half")]
    public async Task Explain_InStepsThatAreNone_IsRefused(string step)
    {
        Assert.Equal(2, await run.CommandAsync("explain", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--candidate", "N10", $"--step={step}"));
        Assert.Contains($"--step: '{step}' is no number of points above 0, such as 0.5.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithoutWhatIf_SaysNothingOfOtherMarks() =>
        Assert.DoesNotContain("instead of", await DemoAsync("explain", "--candidate", "N03"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Tied across the line: 2 (N10, N11)", "None of the tied goes on: retained: 9; leave: N10, N11")]
    [InlineData("nl", "Ex aequo op de grens: 2 (N10, N11)", "Eerste niet-geselecteerde: 69,5")]
    [InlineData("fr", "Ex aequo à la limite : 2 (N10, N11)", "Premier non retenu : 69,5")]
    [InlineData("de", "An der Grenze gleichauf: 2 (N10, N11)", "Zuerst nicht aufgenommen: 69,5")]
    public async Task Lines_InEachLanguage_ShowWhoIsOnTheLine(string language, string tied, string other)
    {
        var output = await DemoAsync("lines", "--language", language);

        Assert.Contains(tied, output, StringComparison.Ordinal);
        Assert.Contains(other, output, StringComparison.Ordinal);
    }

    // Only the French role waits, for F03's written mark.
    [Fact]
    public async Task Lines_WhereAnotherGroupWaits_AreDrawn()
    {
        var output = (await ChangedAsync("F03,B2,B2,49.99", "F03,B2,B2,", "lines")).ReplaceLineEndings("\n").Split("\n\n");

        Assert.Contains("passed the stage: 12; retained: 11\n  Last retained: 70\n  First not retained: 69.5\n", output[0], StringComparison.Ordinal);
        Assert.Contains("The line is not drawn yet", output[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N02,B2,B2,86,50,", "N02,B2,B2,86,withdrawn,", "N02", "Who withdrew did not lack a mark.")]
    [InlineData("F03,B2,B2,49.99", "F03,B2,B2,", "F02", "What would gain a rank cannot be said while others are pending.")]
    [InlineData("N02,B2,B2,86,50,", "N02,B2,B2,86,absent,", "N02", "To pass Oral interview (Dutch): Oral interview 50 instead of absent, everything else unchanged (sought in steps of 0.01).")]
    public async Task Explain_WhatIf_SaysWhyThereIsNoAnswer(string line, string changed, string candidate, string sentence) =>
        Assert.Contains(sentence, await ChangedAsync(line, changed, "explain", "--candidate", candidate, "--what-if"), StringComparison.Ordinal);

    public void Dispose() => run.Dispose();

    private async Task<string> ChangedAsync(string line, string changed, string command, params string[] further)
    {
        var results = Path.Combine(run.Folder, "results.csv");
        var text = await File.ReadAllTextAsync(Golden("results.csv"));
        Assert.Contains(line, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(results, text.Replace(line, changed, StringComparison.Ordinal));
        Assert.Equal(0, await run.CommandAsync([command, "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", results, .. further]));
        return run.Output;
    }

    private async Task<string> DemoAsync(string command, params string[] further)
    {
        Assert.Equal(0, await run.CommandAsync([command, "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), .. further]));
        return run.Output;
    }
}
