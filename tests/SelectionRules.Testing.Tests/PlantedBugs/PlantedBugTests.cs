using Xunit.Abstractions;

namespace SelectionRules.Testing.Tests;

/// <summary>A planted bug of each kind is caught within 300 draws, and shrinks to at most six candidates.</summary>
public sealed class PlantedBugTests(ITestOutputHelper output)
{
    private const int MostDraws = 300;
    private const int MostCandidates = 6;

    public static TheoryData<string> Names => [.. PlantedBugs.All.Select(bug => bug.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bug_IsCaughtSoon_AndShrinksToAHandful(string name)
    {
        var bug = PlantedBugs.All.Single(known => known.Name == name);
        var law = SelectionRules.Testing.Laws.Named(bug.Law);
        var finding = SelectionLaws.Check(bug.Procedure, bug.System(bug.Procedure), new() { Draws = MostDraws, Laws = [law] }).Of(law);
        output.WriteLine(finding.ToString());
        Assert.True(finding.Result.IsViolated, finding.ToString());
        Assert.InRange(finding.Pools, 1, MostDraws);
        Assert.InRange(finding.Result.Witness.Selection.Candidates.Count, 1, MostCandidates);
    }

    [Fact]
    public void EveryLaw_HasAPlantedBug() => Assert.Empty(SelectionRules.Testing.Laws.All.Select(law => law.Name).Except(PlantedBugs.All.Select(bug => bug.Law)));

    // The same draws find nothing where nothing is planted: see ChamberLawTests; here for the other procedures.
    [Fact]
    public void NoBug_IsCaught_WhereNoneIsPlanted()
    {
        foreach (var procedure in PlantedBugs.All.Select(bug => bug.Procedure).Distinct())
        {
            var report = SelectionLaws.Check(procedure, SelectionLaws.EvaluationOf(procedure), LawDraws.Options);
            Assert.False(report.IsViolated, report.ToString());
        }
    }
}
