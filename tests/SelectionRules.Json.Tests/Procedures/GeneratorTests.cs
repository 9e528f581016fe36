using System.Globalization;

namespace SelectionRules.Json.Tests;

/// <summary>The generators are worth their name: they reach the vocabulary, and valid procedures are not rare.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void Valid_OfManySeeds_AreNotRare()
    {
        var procedures = Enumerable.Range(0, 400).Select(seed => new ProcedureDraw(new Chance(seed, isWild: false)).Procedure()).ToList();
        var defects = procedures.SelectMany(procedure => procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).Select(defect => defect.Message).Take(1))
            .GroupBy(message => string.Concat(message.Where(char.IsAsciiLetterLower))).OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} {group.First()}");

        Assert.True(procedures.Count(ProcedureGenerators.IsValid) > 250, string.Join('\n', defects));
    }
}
