namespace SelectionRules.Tests;

public sealed class GroupDefectTests
{
    [Fact]
    public void Grouping_ByLanguageRole_NeedsTheRuleOfTheRole() => Defects.All(
        Sample.Procedure with { LanguageRole = null },
        "Error grouping: Candidates are grouped by language role, and nothing says how the role is determined.",
        "Error stages/gate/tests/level/language: The language tested depends on the role, and there are no language roles.");

    [Fact]
    public void Roles_AreNotNone() => Defects.All(
        Sample.Procedure with { LanguageRole = Sample.Procedure.LanguageRole! with { Roles = [] } },
        "Error languageRole/roles: There is no language that has a role.",
        "Error stages/gate/tests/level/language: The other language than the role's is one only where there are two roles; there are 0.");

    [Fact]
    public void Roles_AreDifferent() => Defects.Error(
        Sample.Procedure with { LanguageRole = Sample.Procedure.LanguageRole! with { Roles = [Language.Dutch, Language.Dutch] } },
        "languageRole/roles/1",
        "The language 'nl' has two roles.");

    [Fact]
    public void Roles_AreLanguages() => Defects.Error(
        Sample.Procedure with { LanguageRole = Sample.Procedure.LanguageRole! with { Roles = [Language.Dutch, default] } },
        "languageRole/roles/1",
        "A role has a language of ISO 639-1.");

    // Who is in both lists has 3 × written on the line of either.
    [Fact]
    public void Score_ThatAsksForAListAmongSeveral_IsAWarning()
    {
        var procedure = Sample.Procedure with
        {
            Grouping = new Grouping.ByList { Lists = [new("law", Condition.Always, Sample.Law("6")), new("eng", Condition.Always, Sample.Law("6"))] },
            FinalScore = new(Score.When(new Condition.InGroup { Group = "law" }, Score.Sum(Weight.Of(3, Sample.Oral)), Sample.Oral), Sample.Law("9")),
        };

        var defect = Assert.Single(procedure.Validate(), defect => defect.Place == "finalScore/score");
        Assert.Equal("Who is in several lists has one score, the same on the line of each: whether somebody is in 'law' is asked of the candidate, not of the line.", defect.Message);
        Assert.Equal(DefectSeverity.Warning, defect.Severity);
    }

    [Fact]
    public void LanguageRole_WithoutADiplomaThatIsRequired_IsAnError() => Defects.Error(
        Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility.Where(one => one.Reason != "diploma")] },
        "languageRole",
        "No requirement asks for a diploma, so that its language cannot determine the role.");

    [Fact]
    public void LevelTest_WithoutLevels_IsAnError()
    {
        var level = Sample.Level with { Scale = new() { Id = "none", Levels = [] } };
        Defects.Error(
            Sample.WithStage("gate", stage => stage with
            {
                Tests = [.. stage.Tests, new LevelTest("speech", level.Scale)],
                PassMarks = [.. stage.PassMarks, new(Condition.Not(new Condition.ResultIs { Test = new LevelTest("speech", level.Scale), OneOf = [ResultState.Late] }), Sample.Law("7"))],
            }),
            "stages/gate/tests/speech/scale",
            "The scale has no levels.");
    }

    [Fact]
    public void Lists_AreNotNone() => Defects.Error(
        Sample.Procedure with { Grouping = new Grouping.ByList { Lists = [] } }, "grouping/lists", "Candidates are grouped by lists, and there is none.");

    [Fact]
    public void Grouping_ByAnUnknownFact_IsAnError() => Defects.Error(
        Sample.Procedure with { Grouping = Grouping.ByFact("speciality") }, "grouping/fact", "The procedure has no fact 'speciality'.");

    [Fact]
    public void Grouping_ByAFactThatIsNoCode_IsAnError() => Defects.Error(
        Sample.Procedure with { Grouping = Grouping.ByFact("born") }, "grouping/fact", "The fact 'born' is a date; here it has to be a code.");

    [Fact]
    public void InGroup_OfAnUnknownGroup_IsAnError() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { OnTop = new Condition.InGroup { Group = "de" } }), "stages/written/cutoff/onTop/group", "There is no group 'de'.");

    [Fact]
    public void PerGroup_LeavingAGroupWithoutANumber_IsAnError() => Defects.Error(
        PerGroup(new GroupNumber("nl", 10)), "stages/written/cutoff/size/places", "The group 'fr' has no number.");

    [Fact]
    public void PerGroup_OfAnUnknownGroup_IsAnError() => Defects.Error(
        PerGroup(new("nl", 10), new("fr", 10), new("de", 10)), "stages/written/cutoff/size/places/2", "There is no group 'de'.");

    [Fact]
    public void PerGroup_TwiceForOneGroup_IsAnError() => Defects.Error(
        PerGroup(new("nl", 10), new("fr", 10), new("nl", 5)), "stages/written/cutoff/size/places/2", "The group 'nl' has two numbers.");

    [Fact]
    public void PerGroup_OfZero_IsAWarning() => Defects.Warning(
        PerGroup(new("nl", 10), new("fr", 0)), "stages/written/cutoff/size/places/1", "Nobody of the group 'fr' is kept.");

    [Fact]
    public void PerGroup_AmongEveryone_IsAWarning() => Defects.Warning(
        Sample.WithCutoff(cutoff => cutoff with { Scope = Scope.Everyone, Size = new CutoffSize.PerGroup { Places = [new("nl", 10), new("fr", 10)] } }),
        "stages/written/cutoff/scope",
        "Everyone is counted together: the numbers of the groups are added up.");

    private static SelectionProcedure PerGroup(params GroupNumber[] places) =>
        Sample.WithCutoff(cutoff => cutoff with { Size = new CutoffSize.PerGroup { Places = [.. places] } });
}
