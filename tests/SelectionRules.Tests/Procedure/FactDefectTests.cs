namespace SelectionRules.Tests;

public sealed class FactDefectTests
{
    [Fact]
    public void FactIs_OfAnUnknownFact_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.FactTrue("sworn")), "eligibility/planted/condition/fact", "The procedure has no fact 'sworn'.");

    [Fact]
    public void FactIs_OfAnotherKind_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.FactTrue("children")), "eligibility/planted/condition/fact", "The fact 'children' is an integer; here it has to be a boolean.");

    [Fact]
    public void CodeIs_OfAnotherKind_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.CodeIn("disabled", "yes")), "eligibility/planted/condition/fact", "The fact 'disabled' is a boolean; here it has to be a code.");

    [Fact]
    public void CodeIs_OfACodeThatTheFactDoesNotHave_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.CodeIn("contest", "internal", "third")),
        "eligibility/planted/condition/oneOf/1",
        "The fact 'contest' has no code 'third'.");

    [Fact]
    public void CodeIs_OfNothing_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.CodeIn("contest")), "eligibility/planted/condition/oneOf", "Nothing is listed that meets the condition.");

    [Fact]
    public void NumberIs_OfAnotherKind_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.NumberIs { Fact = "born", Comparison = Comparison.AtLeast, Than = 3 }),
        "eligibility/planted/condition/fact",
        "The fact 'born' is a date; here it has to be an integer.");

    [Fact]
    public void NumberIs_OutOfTheRangeOfTheFact_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.NumberIs { Fact = "children", Comparison = Comparison.MoreThan, Than = 20 }),
        "eligibility/planted/condition/than",
        "The number lies between 0 and 20: it is never more than 20.");

    [Fact]
    public void AgeIs_OfAnotherKind_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.AgeIs { BirthDate = "children", Comparison = Comparison.AtLeast, Years = 18 }),
        "eligibility/planted/condition/birthDate",
        "The fact 'children' is an integer; here it has to be a date.");

    [Fact]
    public void DateIs_OfAnUnknownFact_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.DateIs { Fact = "issued", Comparison = Comparison.AtLeast }),
        "eligibility/planted/condition/fact",
        "The procedure has no fact 'issued'.");

    [Fact]
    public void Score_OfAnUnknownFact_IsAnError() => Defects.Error(
        Sample.WithScore(Score.Sum(Sample.Oral, new Score.OfFact { Fact = "seniority" })),
        "stages/oral/passMarks/1/condition/of/0/score/terms/1/score/fact",
        "The procedure has no fact 'seniority'.");

    [Fact]
    public void OrderKey_OfACode_IsAnError() => Defects.Error(
        Sample.Procedure with { Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By.Then(OrderKey.EarliestFirst("contest")) } },
        "ranking/by/keys/3/fact",
        "The fact 'contest' is a code; here it has to be a date or an integer.");

    [Fact]
    public void Lot_OfADate_IsAnError() => Defects.Error(
        Sample.Procedure with { Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By.Then(OrderKey.Lot("born", "the clerk")) } },
        "ranking/by/keys/3/fact",
        "The fact 'born' is a date; here it has to be an integer.");

    [Fact]
    public void Definition_WithItsRangeUpsideDown_IsAnError() => Defects.Error(
        With(new() { Id = "planted", Kind = FactKind.Number, Minimum = 5, Maximum = 4 }, Used("planted")),
        "facts/planted/minimum",
        "The smallest number, 5, is larger than the largest, 4.");

    [Fact]
    public void Definition_OfACode_ListsCodes() => Defects.Error(
        Sample.Procedure with { Facts = [.. Sample.Procedure.Facts.Take(3), new() { Id = "contest", Kind = FactKind.Code }], Preferences = [], Grouping = Grouping.ByFact("contest") },
        "facts/contest/codes",
        "Candidates are grouped by this fact, and it lists no codes, which are the groups: \"codes\": […].");

    [Fact]
    public void Definition_OfADate_HasNoCodes() => Defects.Error(
        With(new() { Id = "planted", Kind = FactKind.Date, Codes = ["today"] }, OrderKey.EarliestFirst("planted")),
        "facts/planted/codes",
        "The fact is a date: it has no codes.");

    [Fact]
    public void Definition_ThatNoRuleUses_IsAWarning() => Defects.Warning(
        Sample.Procedure with { Facts = [.. Sample.Procedure.Facts, new() { Id = "planted", Kind = FactKind.Truth }] },
        "facts/planted",
        "No rule uses the fact: applications should not have to state it.");

    private static OrderKey Used(string fact) => OrderKey.LargestFirst(fact);

    private static SelectionProcedure With(FactDefinition fact, OrderKey key) => Sample.Procedure with
    {
        Facts = [.. Sample.Procedure.Facts, fact],
        Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By.Then(key) },
    };
}
