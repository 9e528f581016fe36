namespace SelectionRules.Tests;

/// <summary>A requirement or a pass mark that no candidate can meet, since it, or an earlier one, excludes what it asks for.</summary>
public sealed class ContradictionDefectTests
{
    private static readonly Condition Disabled = Condition.FactTrue("disabled");
    private static readonly Condition Internal = Condition.CodeIn("contest", "internal");
    private static readonly Condition Citizen = Condition.UnionCitizen;

    public static TheoryData<string, Condition> Contradictory => new()
    {
        { "a fact and not", Condition.AllOf(Disabled, Condition.Not(Disabled)) },
        { "two codes of one fact", Condition.AllOf(Internal, Condition.CodeIn("contest", "external")) },
        { "no code of a fact", Condition.AllOf(Condition.Not(Internal), Condition.Not(Condition.CodeIn("contest", "external"))) },
        { "a number above and below", Condition.AllOf(Children(Comparison.AtLeast, 3), Children(Comparison.LessThan, 3)) },
        { "two numbers", Condition.AllOf(Children(Comparison.EqualTo, 2), Children(Comparison.EqualTo, 3)) },
        { "not at least and more", Condition.AllOf(Condition.Not(Children(Comparison.AtLeast, 3)), Children(Comparison.MoreThan, 5)) },
        { "not at most and less", Condition.AllOf(Condition.Not(Children(Comparison.AtMost, 3)), Children(Comparison.LessThan, 2)) },
        { "an age above and below", Condition.AllOf(Age(Comparison.AtLeast, 35), Age(Comparison.LessThan, 30)) },
        { "a citizenship and not", Condition.AllOf(Citizen, Condition.Not(Citizen)) },
        { "either way", Condition.AllOf(Disabled, Internal, Condition.AnyOf(Condition.Not(Disabled), Condition.CodeIn("contest", "external"))) },
        { "the only way left", Condition.AllOf(Disabled, Condition.AnyOf(Condition.Not(Disabled), Internal), Condition.CodeIn("contest", "external")) },
        { "two of three", Condition.AllOf(Disabled, Condition.Not(Internal), Condition.CountOf(2, Internal, Condition.Not(Disabled), Condition.CodeIn("contest", "external"))) },
        { "not both, and both", Condition.AllOf(Condition.Not(Condition.AllOf(Disabled, Internal)), Disabled, Internal) },
        { "neither, and one", Condition.AllOf(Condition.Not(Condition.AnyOf(Disabled, Internal)), Internal) },
    };

    public static TheoryData<string, Condition> Possible => new()
    {
        { "one of two codes", Condition.AllOf(Condition.CodeIn("contest", "internal", "external"), Condition.Not(Internal)) },
        { "a number between", Condition.AllOf(Children(Comparison.AtLeast, 3), Children(Comparison.AtMost, 3)) },
        { "not exactly", Condition.AllOf(Condition.Not(Children(Comparison.EqualTo, 3)), Children(Comparison.AtLeast, 3)) },
        { "an age on two days", Condition.AllOf(Age(Comparison.AtLeast, 35), Age(Comparison.LessThan, 30) with { On = new(2020, 1, 1) }) },
        { "one way left", Condition.AllOf(Disabled, Condition.AnyOf(Condition.Not(Disabled), Internal)) },
        { "one of three", Condition.AllOf(Disabled, Condition.CountOf(1, Internal, Condition.Not(Disabled), Condition.CodeIn("contest", "external"))) },
        { "not both, and one", Condition.AllOf(Condition.Not(Condition.AllOf(Disabled, Internal)), Disabled) },
    };

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void Requirement_ThatExcludesWhatItAsksFor_IsAnError(string what, Condition condition) => Assert.True(
        Sample.WithRequirement(condition).Validate() is [{ Place: "eligibility/planted/condition", Message: "Nobody can pass: the condition excludes what it asks for.", Severity: DefectSeverity.Error }],
        what);

    [Theory]
    [MemberData(nameof(Possible))]
    public void Requirement_ThatSomebodyCanMeet_IsNone(string what, Condition condition) => Assert.True(Sample.WithRequirement(condition).Validate().IsEmpty, what);

    // The sample asks for an age of 18 on the day on which it is assessed.
    [Fact]
    public void Requirement_ThatAnEarlierOneExcludes_IsAnErrorThatNamesIt() =>
        Defects.Error(Sample.WithRequirement(Age(Comparison.LessThan, 18)), "eligibility/planted/condition", "Nobody can pass: the requirement 'age' excludes what this one asks for.");

    // The stage 'gate' asks for B1 and a rating of high or sufficient; the first requirement for a citizen of Belgium or France.
    [Fact]
    public void PassMark_ThatAnEarlierRuleExcludes_IsAnErrorThatNamesIt()
    {
        string[] Of(Condition condition) => [.. Sample.WithStage("oral", stage => stage with { PassMarks = [.. stage.PassMarks, new(condition, Sample.Law("9"))] }).Validate().Select(defect => $"{defect}")];
        const string ByTheGate = "stages/oral/passMarks/1/condition: Nobody can pass: a pass mark of the stage 'gate' excludes what this one asks for.";

        Assert.Equal([ByTheGate], Of(Condition.Not(Condition.LevelAtLeast(LanguageLevel.B1, Sample.Level))));
        Assert.Equal([ByTheGate], Of(new Condition.RatingIs { Test = Sample.Jury, OneOf = ["insufficient"] }));
        Assert.Equal(
            ["stages/oral/passMarks/1/condition: Nobody can pass: the requirement 'citizenship' excludes what this one asks for."],
            Of(Condition.Not(((Requirement)Sample.Procedure.Eligibility[0]).Condition)));
        Assert.Empty(Of(Condition.Not(Condition.LevelAtLeast(LanguageLevel.C1, Sample.Level))));
    }

    private static Condition.NumberIs Children(Comparison comparison, long number) => new() { Fact = "children", Comparison = comparison, Than = number };

    private static Condition.AgeIs Age(Comparison comparison, int years) => new() { BirthDate = "born", Comparison = comparison, Years = years };
}
