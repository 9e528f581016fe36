using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>"The language of the diploma required for the function determines the language role."</summary>
public sealed class LanguageRoleTests
{
    private static readonly SelectionProcedure Procedure = Example.Procedure with
    {
        Recognition = Example.BelgianRecognition,
        LanguageRole = Example.Roles,
        Grouping = Grouping.LanguageRole,
        Eligibility =
        [
            Example.Requires(Condition.AnyOf(
                Condition.Holds(DiplomaLevel.Bachelor, "communication"),
                Condition.AllOf(Condition.Holds(DiplomaLevel.Bachelor), Condition.Experience("social-media", Period.FromYears(2))))),
        ],
    };

    private static readonly Diploma EnglishBachelor = Example.DutchBachelor with { Language = Language.English };

    private static readonly WorkExperience ThreeYears = new() { Domain = "social-media", From = new LocalDate(2020, 1, 1), To = new LocalDate(2022, 12, 31) };

    [Fact]
    public void Role_OneRoleLanguageAmongTheDiplomas_IsThatLanguageWhateverWasChosen()
    {
        var admission = Admit([Example.DutchBachelor, EnglishBachelor], chosen: Language.French);

        Assert.Equal(Language.Dutch, admission.LanguageRole);
        Assert.Equal(["nl"], admission.Groups);
        Assert.Equal((Verdict.Met, Verdict.NotMet), (admission.Memberships.Of("nl"), admission.Memberships.Of("fr")));
    }

    [Fact]
    public void Role_BothLanguagesOrNeither_IsTheChoice()
    {
        Assert.Equal(Language.French, Admit([Example.DutchBachelor, Example.FrenchBachelor], Language.French).LanguageRole);
        Assert.Equal(Language.Dutch, Admit([EnglishBachelor], Language.Dutch).LanguageRole);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Role_BothLanguagesOrNeitherWithoutAChoice_NeedsARuling(bool both)
    {
        var admission = both ? Admit([Example.DutchBachelor, Example.FrenchBachelor], chosen: null) : Admit([EnglishBachelor], chosen: Language.German);

        Assert.Equal(AdmissionStatus.NeedsRuling, admission.Status);
        Assert.Equal([ReasonCode.LanguageRoleUndetermined], admission.Reasons);
        Assert.Empty(admission.Groups);
        Assert.Equal(Verdict.Undetermined, admission.Memberships.Of("nl"));
    }

    [Fact]
    public void Role_UndeterminedWhileRefusable_IsRefusedOnly()
    {
        var procedure = Procedure with { Dossier = new([SupportingDocument.CurriculumVitae], Example.Clause) };

        var admission = procedure.Admit(Example.Application with { Diplomas = [EnglishBachelor] });

        Assert.Equal(AdmissionStatus.NotAdmitted, admission.Status);
        Assert.Equal([ReasonCode.DocumentsMissing], admission.Reasons);
    }

    [Fact]
    public void Role_RefusedForAnotherReason_IsStillThatOfTheDiploma()
    {
        var procedure = Procedure with { Dossier = new([SupportingDocument.CurriculumVitae], Example.Clause) };

        Assert.Equal(["nl"], procedure.Admit(Example.Application with { Diplomas = [Example.DutchBachelor] }).Groups);
    }

    [Fact]
    public void Role_WithoutAQualifyingDiploma_IsNoneWhateverWasChosen()
    {
        var admission = Admit([Example.DutchBachelor with { Level = DiplomaLevel.Master }], Language.Dutch);

        Assert.Equal(AdmissionStatus.NotAdmitted, admission.Status);
        Assert.Null(admission.LanguageRole);
        Assert.Empty(admission.Groups);
        Assert.Equal(Verdict.NotMet, admission.Memberships.Of("nl"));
    }

    [Fact]
    public void Role_DiplomaOfARouteThatIsNotMet_DoesNotCount()
    {
        var law = Example.FrenchBachelor with { Field = "law" };

        // Without experience the French law diploma qualifies by no route; with it, both languages do.
        Assert.Equal(Language.Dutch, Admit([Example.DutchBachelor, law], Language.French).LanguageRole);
        Assert.Equal(Language.French, Admit([Example.DutchBachelor, law], Language.French, ThreeYears).LanguageRole);
    }

    [Fact]
    public void Role_UnrecognisedDiploma_DoesNotCount()
    {
        var unrecognised = Example.FrenchBachelor with { Country = CountryCode.Of("FR") };

        Assert.Equal(Language.Dutch, Admit([Example.DutchBachelor, unrecognised], Language.French).LanguageRole);
    }

    [Fact]
    public void Role_DiplomaUnderANegation_DoesNotCount()
    {
        var procedure = Procedure with
        {
            Eligibility =
            [
                Example.Requires(Condition.AllOf(
                    Condition.Holds(DiplomaLevel.Bachelor, "communication"),
                    Condition.Not(Condition.Not(Condition.Holds(DiplomaLevel.Bachelor, "law"))))),
            ],
        };

        var admission = procedure.Admit(Example.Application with { Diplomas = [Example.DutchBachelor, Example.FrenchBachelor with { Field = "law" }] });

        Assert.Equal(AdmissionStatus.Admitted, admission.Status);
        Assert.Equal(Language.Dutch, admission.LanguageRole);
    }

    [Fact]
    public void Role_WhereTheAuthorityRules_IsNeverTheChoice()
    {
        var procedure = Procedure with { LanguageRole = Example.Roles with { WhereSeveralQualify = RoleFallback.AuthorityRules } };
        var application = Example.Application with { Diplomas = [Example.DutchBachelor, Example.FrenchBachelor], ChosenLanguageRole = Language.French };
        var ruling = new JuryRuling
        {
            Candidate = application.Candidate, Kind = RulingKind.AssignsGroup, Group = "nl", By = "the Bureau", On = new LocalDate(2025, 11, 3), Reason = "first diploma",
        };

        Assert.Equal([ReasonCode.LanguageRoleUndetermined], procedure.Admit(application).Reasons);
        var ruled = (procedure with { Rulings = [ruling] }).Admit(application);
        Assert.Equal(AdmissionStatus.Admitted, ruled.Status);
        Assert.Equal(["nl"], ruled.Groups);
        Assert.Equal(FindingKind.Ruling, ruled.Findings[^1].Kind);
    }

    // The group is asked for once the requirements are settled: who is refused is not asked, and is in no group by a ruling either.
    [Fact]
    public void Role_OfSomebodyRefused_IsNotThatOfTheRuling()
    {
        var procedure = Procedure with
        {
            LanguageRole = Example.Roles with { WhereSeveralQualify = RoleFallback.AuthorityRules },
            Eligibility = [.. Procedure.Eligibility, new("conduct", Condition.IrreproachableConduct, Example.Clause)],
            Rulings = [new() { Candidate = Example.Application.Candidate, Kind = RulingKind.AssignsGroup, Group = "nl", By = "the Bureau", On = new LocalDate(2025, 11, 3), Reason = "first diploma" }],
        };

        var refused = procedure.Admit(Example.Application with { Diplomas = [Example.DutchBachelor, Example.FrenchBachelor], IrreproachableConduct = Declaration.Denied });

        Assert.Equal(AdmissionStatus.NotAdmitted, refused.Status);
        Assert.Equal(["conduct"], refused.Reasons);
        Assert.Empty(refused.Groups);
    }

    private static AdmissionFinding Admit(Sequence<Diploma> diplomas, Language? chosen, params WorkExperience[] experience) =>
        Procedure.Admit(Example.Application with { Diplomas = diplomas, ChosenLanguageRole = chosen, Experience = [.. experience] });
}
