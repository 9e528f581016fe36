using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>Procedures that are drawn are valid, those with a planted defect are not, and shrinking keeps both so.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class ProcedureGeneratorTests
{
    [DrawnProperty]
    public void Procedure_IsValid_AndShrinksToValidOnes(SelectionProcedure procedure)
    {
        Assert.Empty(ErrorsOf(procedure));
        var smaller = SelectionArbitraries.Procedures().Shrinker(procedure).Take(20).ToList();
        Assert.All(smaller, one => Assert.Empty(ErrorsOf(one)));
        Assert.DoesNotContain(procedure, smaller);
    }

    [DrawnProperty]
    public void DefectiveProcedure_HasItsDefect_AndKeepsItWhenItShrinks(DefectiveProcedure defective)
    {
        HasItsDefect(defective);
        Assert.All(SelectionArbitraries.DefectiveProcedures().Shrinker(defective).Take(10), HasItsDefect);
    }

    [Fact]
    public void EveryPlantedDefect_IsDrawn()
    {
        var drawn = FsCheck.Fluent.Gen.Sample(SelectionArbitraries.DefectiveProcedures().Generator, 300, new FsCheck.Rnd(1, 1), 50).Select(defective => defective.Name);
        Assert.Equal(PlantedDefect.All.Select(defect => defect.Name).Order(), drawn.Distinct().Order());
    }

    [Fact]
    public void WholeVocabulary_IsDrawn()
    {
        var parts = FsCheck.Fluent.Gen.Sample(SelectionArbitraries.Procedures().Generator, 600, new FsCheck.Rnd(1, 1), 50)
            .SelectMany(procedure => Parts.Of(procedure).Append(procedure.Grouping).Concat(procedure.Stages.SelectMany(stage => stage.Tests)).Concat(procedure.Stages.Select(stage => stage.Cutoff?.Size)))
            .OfType<object>()
            .Select(part => part.GetType())
            .ToHashSet();
        Type[] closed = [typeof(Condition), typeof(Score), typeof(OrderKey), typeof(Test), typeof(Grouping), typeof(CutoffSize)];
        var missing = closed.SelectMany(whole => whole.Assembly.GetTypes().Where(type => whole.IsAssignableFrom(type) && !type.IsAbstract)).Where(type => !parts.Contains(type));
        Assert.Empty(missing.Select(type => type.FullName));
    }

    private static void HasItsDefect(DefectiveProcedure defective)
    {
        Assert.Empty(ErrorsOf(defective.Sound));
        Assert.True(ErrorsOf(defective.Procedure).Any(defect => defect.Place.StartsWith(defective.Place, StringComparison.Ordinal)), $"{defective}: {string.Join('\n', ErrorsOf(defective.Procedure))}");
    }

    private static IEnumerable<Defect> ErrorsOf(SelectionProcedure procedure) => procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error);
}
