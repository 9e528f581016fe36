using FsCheck.Xunit;
using NodaTime;

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

    // Words that are no types of their own.
    [Theory]
    [InlineData("a pass mark in some groups")]
    [InlineData("a transfer of a number at most")]
    [InlineData("a transfer of a share at most")]
    [InlineData("a complementary list as a part of the main list")]
    [InlineData("a complementary list that ends on a day")]
    [InlineData("a stage without tests")]
    [InlineData("a scale other than that of the framework")]
    [InlineData("an absence that counts as zero everywhere")]
    [InlineData("a missing mark on an exclusion")]
    [InlineData("a reserve that starts on an event")]
    [InlineData("a cutoff of more than five")]
    [InlineData("a closing in an hour that is skipped")]
    [InlineData("a closing in an hour that is there twice")]
    public void WholeVocabulary_IsDrawn_OfWords(string word) => Assert.Contains(Drawn.Value, procedure => Has(procedure, word));

    private static readonly Lazy<List<SelectionProcedure>> Drawn = new(() => [.. FsCheck.Fluent.Gen.Sample(SelectionArbitraries.Procedures().Generator, 600, new FsCheck.Rnd(1, 1), 50)]);

    private static bool Has(SelectionProcedure procedure, string word) => word switch
    {
        "a pass mark in some groups" => procedure.Stages.Any(stage => stage.PassMarks.Any(mark => !mark.InGroups.IsEmpty)),
        "a transfer of a number at most" => procedure.Places?.Transfers.Any(transfer => transfer.AtMost is not null) ?? false,
        "a transfer of a share at most" => procedure.Places?.Transfers.Any(transfer => transfer.AtMostShare is not null) ?? false,
        "a complementary list as a part of the main list" => procedure.Places?.Groups.Any(group => group.Complementary is ComplementaryList.ShareOfMainList) ?? false,
        "a complementary list that ends on a day" => procedure.Places?.Groups.Any(group => group.ComplementaryUntil is not null) ?? false,
        "a stage without tests" => procedure.Stages.Any(stage => stage.Tests.IsEmpty),
        "a scale other than that of the framework" => Parts.TestsOf(procedure).OfType<LevelTest>().Any(test => test.Scale != LevelScale.Cefr),
        "an absence that counts as zero everywhere" => procedure.MissingMarks.Any(mark => mark is { State: ResultState.Absent, Effect: MissingMarkEffect.CountsAsZero }),
        "a missing mark on an exclusion" => procedure.MissingMarks.Any(mark => mark.State == ResultState.Excluded),
        "a reserve that starts on an event" => procedure.Reserve?.StartEvent is not null,
        "a cutoff of more than five" => procedure.Stages.Any(stage => stage.Cutoff?.Size is CutoffSize.Same { Places: > 5 }),
        "a closing in an hour that is skipped" => TimesOf(procedure) == 0,
        _ => TimesOf(procedure) == 2,
    };

    private static int? TimesOf(SelectionProcedure procedure) => procedure.ClosesAt is { } closing ? DateTimeZoneProviders.Tzdb[closing.Zone].MapLocal(closing.LastMoment).Count : null;

    private static void HasItsDefect(DefectiveProcedure defective)
    {
        Assert.Empty(ErrorsOf(defective.Sound));
        Assert.True(ErrorsOf(defective.Procedure).Any(defect => defect.Place.StartsWith(defective.Place, StringComparison.Ordinal)), $"{defective}: {string.Join('\n', ErrorsOf(defective.Procedure))}");
    }

    private static IEnumerable<Defect> ErrorsOf(SelectionProcedure procedure) => procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error);
}
