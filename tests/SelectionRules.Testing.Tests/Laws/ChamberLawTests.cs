namespace SelectionRules.Testing.Tests;

/// <summary>Every law of the catalogue, on random pools of the Chamber's procedure.</summary>
public sealed class ChamberLawTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    // Places, lists, rounding and tie-breaks: the notice has none of them.
    private static readonly string[] AboutOthers =
    [
        "SharedListsAreFilledInOrder", "TieBreakNeverMovesUnequalScores", "RoundingKeepsTheOrder", "QuotaNeverExceedsItsPlaces", "NobodyIsPlacedTwice", "NobodyUnplacedRanksAheadOfOnePlaced",
        "NoPlaceIsLeftEmpty", "PositionsFollowTheRanks", "ComplementaryListsHoldTheBestOfTheRest", "PlacesAreCalledInTurn",
    ];

    public static TheoryData<string> Names => [.. SelectionRules.Testing.Laws.All.Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_HoldsForTheChamber(string name)
    {
        var finding = catalogue.Chamber.Of(SelectionRules.Testing.Laws.Named(name));
        Assert.False(finding.Result.IsViolated, finding.ToString());
        Assert.Equal(AboutOthers.Contains(name), finding.Result.IsNotApplicable);
        Assert.Equal(AboutOthers.Contains(name), !finding.Law.AppliesTo(Procedures.Chamber));
    }

    [Fact]
    public void EveryLaw_OfTheChamber_IsMetOften()
    {
        var rare = catalogue.Chamber.Findings.Where(finding => finding.Result.IsHeld && finding.PoolsMet * 20 < finding.Pools);
        Assert.Empty(rare);
    }
}
