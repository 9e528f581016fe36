using SelectionRules.Oracle;

namespace SelectionRules.Tool.Tests;

/// <summary>Holds the command against an independent calculation, written from the file formats alone, on random files that are rich in edges.</summary>
public sealed class OracleTests
{
    private static readonly int[] Sizes = [1, 3, 12, 25, 40, 80];

    private static readonly int Number = Draws.Number(usual: 200);

    [Theory]
    [InlineData(PoolProfile.Complete)]
    [InlineData(PoolProfile.WithPending)]
    [InlineData(PoolProfile.WithRulings)]
    [InlineData(PoolProfile.AllTied)]
    [InlineData(PoolProfile.Admission)]
    public async Task Run_OnRandomPools_EqualsTheIndependentCalculation(PoolProfile profile)
    {
        using var run = new ToolRun();
        for (var seed = 1; seed <= Number; seed++)
        {
            var (applications, results) = ChamberPools.Random(seed, Sizes[seed % Sizes.Length], profile);

            var code = await run.ChamberAsync(applications, results);

            Assert.True(code == 0, $"{profile}, seed {seed}: {run.Error}");
            var expected = ChamberOracle.Evaluate(applications, results);
            Assert.True(expected == run.Outcomes, $"{profile}, seed {seed}:\nexpected\n{expected}\nactual\n{run.Outcomes}");
        }
    }
}
