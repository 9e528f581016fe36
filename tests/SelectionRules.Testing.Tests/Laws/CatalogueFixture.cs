namespace SelectionRules.Testing.Tests;

/// <summary>Puts this library to the whole catalogue, once, on pools of the Chamber and on drawn procedures; each law is then a test of its own.</summary>
public sealed class CatalogueFixture
{
    private readonly Lazy<LawReport> chamber = new(() => SelectionLaws.Check(Procedures.Chamber, SelectionLaws.EvaluationOf(Procedures.Chamber), LawDraws.Options));

    private readonly Lazy<LawReport> drawn = new(() => SelectionLaws.Check(SelectionArbitraries.Selections(), SelectionLaws.EvaluationOf, LawDraws.Options));

    public LawReport Chamber => chamber.Value;

    public LawReport Drawn => drawn.Value;
}
