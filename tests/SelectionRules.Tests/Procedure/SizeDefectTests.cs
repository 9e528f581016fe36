using System.Numerics;

namespace SelectionRules.Tests;

public sealed class SizeDefectTests
{
    [Fact]
    public void Stages_AreAtMost250()
    {
        var stages = Enumerable.Range(0, 248).Select(i => new Stage($"more-{i}") { Counts = StageWeight.Advisory, Tests = [new AdvisoryTest($"talk-{i}")], Basis = Sample.Law("9") });
        Defects.Error(Sample.Procedure with { Stages = [.. Sample.Procedure.Stages, .. stages] }, "stages", "A procedure has at most 250 stages; here are 251.");
    }

    [Fact]
    public void Requirements_AreAtMost60()
    {
        var more = Enumerable.Range(0, 58).Select(_ => new Requirement("more", Condition.FactTrue("disabled"), Sample.Law("4")));
        Defects.Error(
            Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility, .. more] }, "eligibility", "A procedure has at most 60 requirements; here are 61.");
    }

    [Fact]
    public void Reasons_AreAtMost60()
    {
        var more = Enumerable.Range(0, 29).Select(i => new Requirement($"more-{i}", Condition.FactTrue("disabled"), Sample.Law("4")) { ReasonIfUnrecognised = $"other-{i}" });
        Defects.Error(
            Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility, .. more] }, "eligibility", "A procedure has at most 60 different reasons for a refusal; here are 61.");
    }

    [Fact]
    public void Lists_AreAtMost127()
    {
        var lists = Enumerable.Range(0, 128).Select(i => new ListDefinition($"list-{i}", Condition.Always, Sample.Law("6")));
        Defects.Error(Sample.Procedure with { Grouping = new Grouping.ByList { Lists = [.. lists] } }, "grouping/lists", "A procedure has at most 127 lists; here are 128.");
    }

    [Fact]
    public void Ratings_AreAtMost100()
    {
        var test = new RatedTest("fine", [.. Enumerable.Range(0, 101).Select(i => $"r{i}")]);
        Defects.Error(
            Sample.WithStage("gate", stage => stage with
            {
                Tests = [.. stage.Tests, test],
                PassMarks = [.. stage.PassMarks, new(new Condition.RatingIs { Test = test, OneOf = ["r0"] }, Sample.Law("7"))],
            }),
            "stages/gate/tests/fine/ratings",
            "A procedure has at most 100 ratings; here are 101.");
    }

    [Fact]
    public void Nesting_IsAtMost64() => Assert.Empty(Sample.WithRequirement(Nested(63)).Validate());

    [Fact]
    public void Nesting_Deeper_IsTheOnlyErrorReported()
    {
        var place = "eligibility/planted/condition" + string.Concat(Enumerable.Repeat("/of", 64));
        Defects.Error(
            Sample.WithRequirement(Nested(64)) with { Id = "not valid" }, place, "Conditions and scores are nested deeper than 64.");
    }

    [Fact]
    public void Nesting_ThatWouldOverflowTheStack_IsReported()
    {
        var procedure = Sample.WithRequirement(Nested(1_000_000));
        Assert.Equal(DefectSeverity.Error, Assert.Single(procedure.Validate()).Severity);
        Assert.NotEmpty(procedure.Assumptions);
    }

    [Fact]
    public void Nodes_AreAtMost10000() => Defects.Error(
        Sample.WithRequirement(Condition.AllOf([.. Enumerable.Repeat(Condition.FactTrue("disabled"), 10_000)])),
        "eligibility/planted/condition/of/9994",
        "The procedure has more than 10000 conditions, scores and keys.");

    [Fact]
    public void Nodes_SharedSoThatTheTreeIsExponential_AreCountedInBoundedTime()
    {
        Score score = Sample.Oral;
        for (var i = 0; i < 60; i++)
        {
            score = Score.Sum(score, score);
        }

        Assert.Contains("more than 10000", Assert.Single(Sample.WithScore(score).Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_HaveAtMost18Digits() => Defects.Error(
        Sample.WithScore(Score.Sum(Sample.Oral, Score.Fixed(Fraction.Of(1, BigInteger.Pow(10, 19))))),
        "stages/oral/passMarks/1/condition/of/0/score/terms/1/score",
        "A number of a rule has at most 18 digits above and below the line.");

    private static Condition Nested(int times)
    {
        var condition = Condition.FactTrue("disabled");
        for (var i = 0; i < times; i++)
        {
            condition = Condition.Not(condition);
        }

        return condition;
    }
}
