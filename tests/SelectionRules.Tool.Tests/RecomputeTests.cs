using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

/// <summary>Corrections on the pool of the example.</summary>
/// <remarks>
/// From the notice: the oral passes from 50, the first ten of a role go on with all who are tied with the tenth. N03 has 49.5 in the oral and the highest marks elsewhere;
/// N10 and N11 are tied at 70 on the tenth place, N12 has 69.5 and marks that pass everything after it. With 71 N12 is tenth, and those two are behind it.
/// </remarks>
public sealed class RecomputeTests : IDisposable
{
    private readonly ToolRun run = new();

    [Fact]
    public async Task Recompute_AMarkThatPasses_BringsTheCandidateIn()
    {
        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", "candidate,oral\nN03,50\n"));

        Assert.Contains("N03,nl,enters,oral,below-pass-mark,failed,,laureate,", Differences(), StringComparison.Ordinal);
        Assert.Contains("N03 (Dutch): before: failed at Oral interview (below the pass mark); now: laureate", run.Output, StringComparison.Ordinal);
        Assert.Contains("N03,nl,laureate", run.Outcomes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recompute_SomebodyEntersTheFirstTen_AsIfFromTheStartOthersLeave()
    {
        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", "candidate,written\nN12,71\n"));

        Assert.Contains("N10,nl,leaves,written,outside-cutoff,laureate,4,not-retained,", Differences(), StringComparison.Ordinal);
        Assert.Contains("N11,nl,leaves,written,outside-cutoff,laureate,1,not-retained,", Differences(), StringComparison.Ordinal);
        Assert.Contains("N12,nl,enters,written,outside-cutoff,not-retained,,laureate,", Differences(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recompute_SomebodyEntersTheFirstTen_ThoseWhoWereToldStay()
    {
        Assert.Equal(0, await RecomputeAsync("keep", "candidate,written\nN12,71\n"));

        Assert.DoesNotContain("leaves", Differences(), StringComparison.Ordinal);
        Assert.Contains("rulings added: 2.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recompute_NeverLower_DoesNotApplyALowerMark()
    {
        Assert.Equal(0, await RecomputeAsync("never-lower", "candidate,written\nN12,60\n"));

        Assert.Contains("would lower a result or cost an admission: 1;", run.Output, StringComparison.Ordinal);
        Assert.Single(Differences().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Recompute_AReadmission_GoesOnFromTheStageOfTheLoss()
    {
        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", null, "--readmit", "N12@written"));

        Assert.Contains("N12,nl,enters,written,outside-cutoff,not-retained,,laureate,", Differences(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N12@oral", "'N12' was not lost in the stage 'oral'")]
    [InlineData("ZZ@written", "no candidate 'ZZ'")]
    [InlineData("N12", "'N12' is no candidate and stage")]
    public async Task Recompute_AReadmissionThatIsNone_WritesNothing(string readmission, string message)
    {
        Assert.Equal(2, await RecomputeAsync("keep", null, "--readmit", readmission));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Recompute_OfNothing_IsRefused()
    {
        Assert.Equal(2, await RecomputeAsync("keep", null));

        Assert.Contains("Nothing is corrected: give --corrected, --corrected-applications, --rules or --readmit, or several of them.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    public void Dispose() => run.Dispose();

    private string Differences() => File.ReadAllText(Path.Combine(run.Out, "differences.csv"));

    private async Task<int> RecomputeAsync(string policy, string? corrected, params string[] more)
    {
        string[] correction = [];
        if (corrected is not null)
        {
            var path = Path.Combine(run.Folder, "corrected.csv");
            await File.WriteAllTextAsync(path, corrected);
            correction = ["--corrected", path];
        }

        return await run.CommandAsync(
            ["recompute", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), .. correction, "--policy", policy, "--by", "jury", "--on", "2025-12-01", "--reason", "appeal", "--out", run.Out, .. more]);
    }
}
