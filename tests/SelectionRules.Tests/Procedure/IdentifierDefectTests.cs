namespace SelectionRules.Tests;

public sealed class IdentifierDefectTests
{
    private const string Expected = "1 to 64 of the letters a-z and A-Z, digits, '-', '_' and '.', beginning with a letter or digit";

    [Fact]
    public void Id_OfTheProcedure_HasTheFormOfAnId() => Defects.Error(Sample.Procedure with { Id = "two words" }, "id", $"'two words' is no id: expected {Expected}.");

    [Fact]
    public void Tests_AcrossStages_HaveDifferentIds()
    {
        // The notice of the Chamber calls the language interview and part B by one name.
        var interview = new ScoredTest("interview", 20);
        Defects.All(
            Sample.Procedure with
            {
                Stages =
                [
                    .. Sample.Procedure.Stages,
                    new("one") { Counts = StageWeight.GateOnly, Tests = [interview], PassMarks = [PassMark.AtLeast(1, interview, Sample.Law("9"))], Basis = Sample.Law("9") },
                    new("two") { Counts = StageWeight.GateOnly, Tests = [interview], Basis = Sample.Law("9") },
                ],
            },
            "Error stages/two/tests/interview: 'interview' is the id of two tests; the other one is stages/one/tests/interview.");
    }

    [Fact]
    public void Tests_OfOneStage_HaveDifferentIds() => Defects.Error(
        Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, Sample.Survey] }),
        "stages/oral/tests/2",
        "'survey' is the id of two tests; the other one is stages/oral/tests/survey.", DefectTopic.RepeatedId);

    [Fact]
    public void Stages_HaveDifferentIds() => Defects.Error(
        Sample.Procedure with { Stages = [.. Sample.Procedure.Stages, new("oral") { Counts = StageWeight.Advisory, Tests = [new AdvisoryTest("again")], Basis = Sample.Law("9") }] },
        "stages/3",
        "'oral' is the id of two stages; the other one is stages/oral.", DefectTopic.RepeatedId);

    [Fact]
    public void Stages_AreNotNamedAdmission() => Defects.Error(
        Sample.Procedure with { Stages = [.. Sample.Procedure.Stages, new("admission") { Counts = StageWeight.Advisory, Tests = [new AdvisoryTest("again")], Basis = Sample.Law("9") }] },
        "stages/admission",
        "'admission' is the name of what comes before the first stage; a stage has another id.");

    [Fact]
    public void Tests_AreNotNamedCandidate() => Defects.Error(
        Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, new AdvisoryTest("candidate")] }),
        "stages/oral/tests/candidate",
        "'candidate' is the name of the column of keys; a test has another id.");

    [Fact]
    public void Facts_HaveDifferentIds() => Defects.Error(
        Sample.Procedure with { Facts = [.. Sample.Procedure.Facts, new() { Id = "born", Kind = FactKind.Number }] },
        "facts/4",
        "'born' is the id of two facts; the other one is facts/born.", DefectTopic.RepeatedId);

    [Fact]
    public void Codes_OfAFact_AreDifferent() => Defects.Error(
        Sample.Procedure with { Facts = [.. Sample.Procedure.Facts.Take(3), new() { Id = "contest", Kind = FactKind.Code, Codes = ["internal", "internal"] }] },
        "facts/contest/codes/1",
        "'internal' is the id of two codes; the other one is facts/contest/codes/0.", DefectTopic.RepeatedId);

    [Fact]
    public void Groups_HaveDifferentIds() => Defects.Error(
        Sample.Procedure with { Grouping = new Grouping.ByList { Lists = [new("all", Condition.Always, Sample.Law("6")), new("all", Condition.FactTrue("disabled"), Sample.Law("6"))] } },
        "grouping/lists/1",
        "'all' is the id of two groups; the other one is grouping/lists/all.", DefectTopic.RepeatedId);

    [Fact]
    public void Reasons_OfRequirements_MayRepeat() => Defects.All(
        Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility, new("diploma", Condition.FactTrue("disabled"), Sample.Law("4"))] });

    [Fact]
    public void Reasons_HaveTheFormOfAnId() => Defects.Error(
        Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility, Sample.Procedure.Eligibility[0] with { Reason = "too;late" }] },
        "eligibility/too;late/reason",
        $"'too;late' is no id: expected {Expected}.");

    [Fact]
    public void ReasonIfUnrecognised_HasTheFormOfAnId() => Defects.Error(
        Sample.Procedure with { Eligibility = [.. Sample.Procedure.Eligibility.Select(one => one.Reason == "diploma" ? one with { ReasonIfUnrecognised = "" } : one)] },
        "eligibility/diploma/reasonIfUnrecognised",
        $"'' is no id: expected {Expected}.");

    [Fact]
    public void Preferences_HaveDifferentIds() => Defects.Error(
        Sample.Procedure with { Preferences = [.. Sample.Procedure.Preferences, .. Sample.Procedure.Preferences] },
        "preferences/1",
        "'insider' is the id of two preferences; the other one is preferences/insider.", DefectTopic.RepeatedId);

    [Fact]
    public void Documents_AreListedOnce() => Defects.Error(
        Sample.Procedure with { Dossier = new([SupportingDocument.CurriculumVitae, SupportingDocument.CurriculumVitae], Sample.Law("3")) },
        "dossier/documents/1",
        "'cv' is the id of two documents; the other one is dossier/documents/cv.", DefectTopic.RepeatedId);

    [Fact]
    public void Documents_HaveAnId() => Defects.Error(
        Sample.Procedure with { Dossier = new([default], Sample.Law("3")) }, "dossier/documents/0", $"'' is no id: expected {Expected}.");

    [Fact]
    public void Competencies_HaveDifferentIds() => Defects.Error(
        Sample.Procedure with { Profile = Sample.Procedure.Profile! with { GenericCompetencies = [.. Sample.Procedure.Profile.GenericCompetencies, .. Sample.Procedure.Profile.GenericCompetencies] } },
        "profile/genericCompetencies/1",
        "'clarity' is the id of two competencies; the other one is profile/genericCompetencies/clarity.", DefectTopic.RepeatedId);

    [Fact]
    public void RecordedThresholds_HaveDifferentIds()
    {
        var recorded = new RecordedThreshold("minimum", 10, "the jury", new(2026, 4, 3));
        Defects.Error(
            Sample.WithPassMark(Condition.ScoreAtLeast(Threshold.SetByJury("minimum"), Sample.Written)) with { RecordedThresholds = [recorded, recorded] },
            "recordedThresholds/1",
            "'minimum' is the id of two thresholds; the other one is recordedThresholds/minimum.", DefectTopic.RepeatedId);
    }

    [Fact]
    public void Ratings_AreDifferent()
    {
        var jury = Sample.Jury with { Ratings = ["high", "low", "low"] };
        Defects.Error(
            Sample.WithStage("gate", stage => stage with
            {
                Tests = [Sample.Level, jury],
                PassMarks = [new(new Condition.RatingIs { Test = jury, OneOf = ["high"] }, Sample.Law("7")), PassMark.AtLeast(LanguageLevel.B1, Sample.Level, Sample.Law("7"))],
            }),
            "stages/gate/tests/jury/ratings/2",
            "'low' is the id of two ratings; the other one is stages/gate/tests/jury/ratings/1.", DefectTopic.RepeatedId);
    }

    [Fact]
    public void Fields_OfDiplomas_HaveTheFormOfAnId() => Defects.Error(
        Sample.WithRequirement(Condition.Holds(DiplomaLevel.Master, "law and order")),
        "eligibility/planted/condition/fields/0",
        $"'law and order' is no id: expected {Expected}.");

    [Fact]
    public void Domains_OfExperience_HaveTheFormOfAnId() => Defects.Error(
        Sample.WithRequirement(Condition.Experience("law & order", NodaTime.Period.FromYears(1))),
        "eligibility/planted/condition/domains/0",
        $"'law & order' is no id: expected {Expected}.");
}
