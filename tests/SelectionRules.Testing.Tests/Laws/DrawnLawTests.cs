namespace SelectionRules.Testing.Tests;

/// <summary>Every law of the catalogue, on random valid procedures of the whole vocabulary with random pools.</summary>
public sealed class DrawnLawTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    public static TheoryData<string> Names => [.. SelectionRules.Testing.Laws.All.Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_HoldsForDrawnProcedures(string name)
    {
        var finding = catalogue.Drawn.Of(SelectionRules.Testing.Laws.Named(name));
        Assert.True(finding.Result.IsHeld, finding.ToString());
    }
}
