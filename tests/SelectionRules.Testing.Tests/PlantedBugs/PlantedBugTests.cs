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
        var report = SelectionLaws.Check(Procedures.SmallChamber, bug.System(Procedures.SmallChamber), new() { Draws = MostDraws });
        var caught = report.Findings.Where(finding => finding.Result.IsViolated).ToList();
        foreach (var finding in caught)
        {
            output.WriteLine($"{finding.Law}: draw {finding.Pools}, {finding.Result.Witness.Selection.Candidates.Count} candidates: {finding.Result.Witness.Finding}");
        }

        Assert.NotEmpty(caught);
        Assert.All(caught, finding => Assert.InRange(finding.Result.Witness.Selection.Candidates.Count, 1, MostCandidates));
    }
}
