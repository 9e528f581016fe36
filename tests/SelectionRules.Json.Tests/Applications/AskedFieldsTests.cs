using NodaTime;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>A field that the procedure asks for is required; one that it does not ask for may be left out or given.</summary>
public sealed class AskedFieldsTests
{
    private static readonly SelectionProcedure Chamber = SocialMediaAssistant2025.Procedure;

    // A procedure that looks at nothing in an application.
    private static readonly SelectionProcedure Bare = Chamber with { ClosesAt = null, Dossier = null, Eligibility = [], Preferences = [], LanguageRole = null };

    public static TheoryData<SelectionProcedure, string> Asked => new()
    {
        { Bare with { ClosesAt = Chamber.ClosesAt }, "receivedAt" },
        { Bare with { Dossier = Chamber.Dossier }, "documents" },
        { Requiring(new Condition.HasDocument { Document = SupportingDocument.CurriculumVitae }), "documents" },
        { Requiring(Condition.UnionCitizen), "citizenships" },
        { Requiring(Condition.IrreproachableConduct), "irreproachableConduct" },
        { Requiring(Condition.CivilAndPoliticalRights), "civilAndPoliticalRights" },
        { Requiring(Condition.AnyOf(Condition.Holds(DiplomaLevel.Master), Condition.Holds(DiplomaLevel.Bachelor))), "diplomas" },
        { Requiring(Condition.Experience("law", atLeast: Period.FromYears(1))), "experience" },
        { Bare with { LanguageRole = Chamber.LanguageRole }, "chosenLanguageRole" },
        { Bare with { Facts = [new() { Id = "age", Kind = FactKind.Number }] }, "facts" },
    };

    [Fact]
    public void Read_ProcedureThatAsksForNothing_RequiresTheKeyAlone()
    {
        Assert.Empty(Reading.Of("""{"candidate":"A"}""", Bare).Errors);
        Assert.Equal(["1:2: candidate: is missing"], Reading.Of("{}", Bare).Errors);
    }

    [Fact]
    public void Read_FieldsThatAreNotAskedFor_MayBeGiven() =>
        Assert.Single(Reading.Of(Reading.Good.Replace("null}", "\"de\",\"facts\":{}}", StringComparison.Ordinal), Bare).Applications);

    [Fact]
    public void Read_FieldsThatAreNotAskedFor_AreReadStrictly() =>
        Assert.Equal(["1:31: documents[0]: a document id was expected, not a number"], Reading.Of("""{"candidate":"A","documents":[7]}""", Bare).Errors);

    [Theory]
    [MemberData(nameof(Asked))]
    public void Read_FieldThatARuleLooksAt_IsRequired(SelectionProcedure procedure, string field)
    {
        var missing = Reading.Of("""{"candidate":"A"}""", procedure).Errors;

        Assert.Equal([$"1:17: {field}: is missing"], missing);
    }

    [Fact]
    public void Read_ChambersApplication_RequiresEverythingButFacts() => Assert.Equal(
        ["receivedAt", "documents", "citizenships", "irreproachableConduct", "civilAndPoliticalRights", "diplomas", "experience", "chosenLanguageRole"],
        Reading.Of("""{"candidate":"A"}""").Errors.Select(error => error.Split(": ")[1]));

    private static SelectionProcedure Requiring(Condition condition) => Bare with { Eligibility = [new("asked", condition, Chamber.Eligibility[0].Basis)] };
}
