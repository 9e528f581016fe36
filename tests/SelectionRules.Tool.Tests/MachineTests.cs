using System.Globalization;

namespace SelectionRules.Tool.Tests;

public sealed class MachineTests
{
    [Theory]
    [InlineData("nl-BE")]
    [InlineData("fr-BE")]
    [InlineData("ar-SA")]
    public async Task Run_UnderAnyCulture_GivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture) { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            using var run = new ToolRun();
            var code = await run.CommandAsync("run", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", run.Out);

            Assert.Equal(0, code);
            Assert.Equal(await File.ReadAllTextAsync(GoldenTests.Golden("outcomes-expected.csv")), GoldenTests.Without(run.Outcomes, "final_score"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
