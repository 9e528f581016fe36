using NodaTime;

namespace SelectionRules.Tests;

public sealed class ManyMistakesTests
{
    [Fact]
    public void Validate_AProcedureWithTwentyMistakes_ReportsTwenty()
    {
        var written = Sample.Procedure.Stages[1];
        var procedure = Sample.Procedure with
        {
            Id = "twenty mistakes", // 1
            Employment = Sample.Procedure.Employment! with { Pay = Sample.Procedure.Employment.Pay with { Currency = "€" } }, // 2
            ClosesAt = Sample.Procedure.ClosesAt! with { Zone = "Brussels" }, // 3
            Dossier = new([SupportingDocument.CurriculumVitae, SupportingDocument.CurriculumVitae], Sample.Law("3")), // 4
            Facts = [.. Sample.Procedure.Facts, new() { Id = "born", Kind = FactKind.Date }], // 5
            Recognition = null, // 6
            Eligibility =
            [
                .. Sample.Procedure.Eligibility,
                new("sworn", Condition.FactTrue("sworn"), Sample.Law("4")), // 7
                new("experience", Condition.Experience("law", Period.FromWeeks(100)), Sample.Law("4")), // 8
                new("country", new Condition.CitizenOf { Countries = Countries.List() }, Sample.Law("4")), // 9
            ],
            LanguageRole = Sample.Procedure.LanguageRole! with { Roles = [Language.Dutch, Language.Dutch] }, // 10
            Stages =
            [
                Sample.Procedure.Stages[0] with { PassMarks = [PassMark.AtLeast(LanguageLevel.Of("Z9"), Sample.Level, Sample.Law("7")), Sample.Procedure.Stages[0].PassMarks[1]] }, // 11
                written with
                {
                    Held = new(new(2026, 2, 1), new(2026, 2, 2)), // 12
                    PassMarks =
                    [
                        .. written.PassMarks,
                        PassMark.AtLeast(41, Score.Sum(Sample.First, Sample.Second), Sample.Law("8")), // 13
                        PassMark.AtLeast(10, Sample.Oral, Sample.Law("8")), // 14
                    ],
                    Cutoff = written.Cutoff! with { Size = new CutoffSize.Same { Places = 0 } }, // 15
                },
                Sample.Procedure.Stages[2] with
                {
                    Counts = StageWeight.GateOnly, // 16
                    Tests = [Sample.Oral, Sample.Survey, Sample.Survey], // 17
                },
            ],
            MissingMarks = [], // 18
            FinalScore = new(Score.WeightedOutOf(20, Weight.Of(2, 3, Sample.Written), Weight.Of(1, 4, Sample.Third), Weight.Of(1, 4, Sample.Oral)), Sample.Law("11")), // 19
            Reserve = Sample.Procedure.Reserve! with { ValidFor = Period.FromHours(2) }, // 20
        };
        var errors = procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).Select(defect => defect.Place);
        Assert.Equal(
            [
                "id",
                "employment/pay/currency",
                "closesAt/zone",
                "dossier/documents/1",
                "facts/4",
                "recognition",
                "eligibility/sworn/condition/fact",
                "eligibility/experience/condition/duration",
                "eligibility/country/condition/countries",
                "languageRole/roles/1",
                "stages/gate/passMarks/0/condition/level",
                "stages/written/held",
                "stages/written/passMarks/2/condition/score/test",
                "stages/written/passMarks/1/condition/threshold",
                "stages/written/cutoff/size",
                "stages/oral/tests/2",
                "stages/oral/counts",
                "missingMarks",
                "finalScore/score/parts",
                "reserve/validFor",
            ],
            errors);
    }

    [Fact]
    public void Evaluate_AProcedureWithErrors_ThrowsOneExceptionThatListsThem()
    {
        var procedure = Sample.Procedure with { Id = "not an id", MissingMarks = [] };
        var thrown = Assert.Throws<InvalidProcedureException>(() => CandidatePool.Of(procedure, []));
        Assert.Equal(["id", "missingMarks"], thrown.Defects.Select(defect => defect.Place));
    }
}
