using System.Runtime.CompilerServices;

namespace SelectionRules.Testing.Tests;

/// <summary>The page docs/laws.md is the catalogue, row by row.</summary>
public sealed class LawsPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "docs", "laws.md"));

    [Fact]
    public void Page_ListsTheCatalogue() => Assert.Equal(
        SelectionRules.Testing.Laws.All.Select(law => FormattableString.Invariant($"| {law.Number} | `{law.Name}` | {law.Sentence} | {(law.ComparesOutcomes ? "another outcome" : "the outcome")} | {law.About} | {law.Except} |")),
        Page.Where(line => line.Length > 2 && char.IsAsciiDigit(line[2])));

    [Fact]
    public void Page_ListsThePlantedBugs() => Assert.Equal(
        PlantedBugs.All.Select(bug => FormattableString.Invariant($"| {bug.Name} | {SelectionRules.Testing.Laws.Named(bug.Law).Number} `{bug.Law}` |")),
        Page.SkipWhile(line => line != "| planted bug | caught by |").Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void Numbers_AreThoseOfThePlaceInTheCatalogue() => Assert.Equal(Enumerable.Range(1, SelectionRules.Testing.Laws.All.Count), SelectionRules.Testing.Laws.All.Select(law => law.Number));

    [Fact]
    public void LawsFor_AProcedure_AreThoseThatApply()
    {
        var laws = SelectionRules.Testing.Laws.For(Procedures.Chamber);
        Assert.Equal(SelectionRules.Testing.Laws.All.Where(law => law.AppliesTo(Procedures.Chamber)), laws);
        Assert.DoesNotContain(SelectionRules.Testing.Laws.Named("QuotaNeverExceedsItsPlaces"), laws);
        Assert.Contains(SelectionRules.Testing.Laws.Named("WeightingIsThePlainSum"), laws);
    }

    [Fact]
    public void Named_AnUnknownLaw_Throws() => Assert.Throws<ArgumentException>(() => SelectionRules.Testing.Laws.Named("NoSuchLaw"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
