using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>In time, complete, each requirement: "all that apply", refusals before rulings.</summary>
public sealed class AdmissionTests
{
    private static readonly Condition Communication = Condition.Holds(DiplomaLevel.Bachelor, "communication");

    // Pitfalls 13 and 14: the day on which summer time ends has 25 hours, and the whole minute counts.
    [Theory]
    [InlineData(ClosingPrecision.WholeMinute, "2025-10-26T22:59:59.999999999Z", true)]
    [InlineData(ClosingPrecision.WholeMinute, "2025-10-26T23:00:00Z", false)]
    [InlineData(ClosingPrecision.WholeMinute, "2025-10-26T21:59:30Z", true)]
    [InlineData(ClosingPrecision.Instant, "2025-10-26T22:59:00Z", true)]
    [InlineData(ClosingPrecision.Instant, "2025-10-26T22:59:00.5Z", false)]
    public void Received_AroundTheClosing_IsJudgedByTheZoneOfTheNotice(ClosingPrecision precision, string received, bool isInTime)
    {
        var procedure = Example.Procedure with
        {
            ClosesAt = new() { LastMoment = new LocalDateTime(2025, 10, 26, 23, 59), Zone = "Europe/Brussels", Precision = precision, Basis = Example.Clause },
        };

        var admission = procedure.Admit(Example.Application with { ReceivedAt = NodaTime.Text.InstantPattern.ExtendedIso.Parse(received).Value });

        Assert.Equal(isInTime ? AdmissionStatus.Admitted : AdmissionStatus.NotAdmitted, admission.Status);
        Assert.Equal(isInTime ? [] : [ReasonCode.ReceivedLate], admission.Reasons);
        Assert.Equal(FindingKind.ReceivedInTime, admission.Findings[0].Kind);
    }

    [Fact]
    public void Admission_EverythingWrong_GivesAllReasonsInOrder()
    {
        var procedure = Example.Procedure with
        {
            ClosesAt = new() { LastMoment = new LocalDateTime(2025, 10, 26, 23, 59), Zone = "Europe/Brussels", Precision = ClosingPrecision.WholeMinute, Basis = Example.Clause },
            Dossier = new([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy], Example.Clause),
            Eligibility =
            [
                new("citizenship", Condition.UnionCitizen, Example.Clause),
                new("conduct", Condition.IrreproachableConduct, Example.Clause),
                new("diploma", Communication, Example.Clause),
            ],
        };
        var application = Example.Application with
        {
            ReceivedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
            Documents = [SupportingDocument.CurriculumVitae, SupportingDocument.MotivationLetter],
            Citizenships = [CountryCode.Of("GB"), CountryCode.Of("CH")],
            IrreproachableConduct = Declaration.Denied,
        };

        var admission = procedure.Admit(application);

        Assert.Equal(AdmissionStatus.NotAdmitted, admission.Status);
        Assert.Equal(["received-late", "documents-missing", "citizenship", "conduct", "diploma"], admission.Reasons);
        Assert.Equal("diploma-copy", admission.Findings[1].Operand("missing"));
    }

    // The United Kingdom was a member until 31 January 2020, Croatia since 1 July 2013: membership is that of the reference date.
    [Theory]
    [InlineData("GB", 2020, 1, 31, Verdict.Met)]
    [InlineData("GB", 2020, 2, 1, Verdict.NotMet)]
    [InlineData("HR", 2013, 6, 30, Verdict.NotMet)]
    [InlineData("HR", 2013, 7, 1, Verdict.Met)]
    public void UnionCitizen_OnADate_IsJudgedByTheRequirementsOwnDate(string country, int year, int month, int day, Verdict verdict)
    {
        var procedure = Example.Procedure with { Eligibility = [new("citizenship", Condition.UnionCitizen, Example.Clause) { AssessedOn = new LocalDate(year, month, day) }] };

        var admission = procedure.Admit(Example.Application with { Citizenships = [CountryCode.Of("US"), CountryCode.Of(country)] });

        Assert.Equal(verdict, admission.Findings[0].Verdict);
    }

    [Fact]
    public void Diploma_LevelFieldAndDate_AllHaveToFit()
    {
        var diploma = Example.DutchBachelor;
        Assert.Equal(Verdict.Met, Of(diploma with { AwardedOn = Example.ReferenceDate }));
        Assert.Equal(Verdict.NotMet, Of(diploma with { AwardedOn = Example.ReferenceDate.PlusDays(1) }));
        Assert.Equal(Verdict.NotMet, Of(diploma with { Level = DiplomaLevel.Master }));
        Assert.Equal(Verdict.NotMet, Of(diploma with { Field = "law" }));

        static Verdict Of(Diploma diploma) => Example.VerdictOf(Communication, Example.Application with { Diplomas = [diploma] });
    }

    [Theory]
    [InlineData(Recognition.Domestic, "BE", true)]
    [InlineData(Recognition.Domestic, "FR", false)]
    [InlineData(Recognition.Equivalence, "FR", true)]
    [InlineData(Recognition.Professional, "FR", true)]
    [InlineData(Recognition.Pending, "FR", false)]
    [InlineData(Recognition.None, "BE", false)]
    public void Diploma_WithoutRecognition_IsRefusedByItsOwnReason(Recognition recognition, string country, bool isAdmitted)
    {
        var procedure = Example.Procedure with
        {
            Recognition = Example.BelgianRecognition,
            Eligibility = [Example.Requires(Communication) with { ReasonIfUnrecognised = "diploma-not-recognised" }],
        };
        var application = Example.Application with { Diplomas = [Example.DutchBachelor with { Recognition = recognition, Country = CountryCode.Of(country) }] };

        var admission = procedure.Admit(application);

        Assert.Equal(isAdmitted ? [] : ["diploma-not-recognised"], admission.Reasons);
    }

    [Fact]
    public void Diploma_UnrecognisedAndWithoutTheExperience_IsRefusedAsNoDiploma()
    {
        var procedure = Example.Procedure with
        {
            Recognition = Example.BelgianRecognition,
            Eligibility =
            [
                Example.Requires(Condition.AllOf(Condition.Holds(DiplomaLevel.Bachelor), Condition.Experience("social-media", Period.FromYears(2)))) with
                {
                    ReasonIfUnrecognised = "diploma-not-recognised",
                },
            ],
        };

        var admission = procedure.Admit(Example.Application with { Diplomas = [Example.DutchBachelor with { Recognition = Recognition.Pending }] });

        Assert.Equal(["diploma"], admission.Reasons);
    }

    [Fact]
    public void Diploma_WithoutARecognitionRule_IsNotJudgedOnIt()
    {
        var application = Example.Application with { Diplomas = [Example.DutchBachelor with { Recognition = Recognition.None }] };

        Assert.Equal(Verdict.Met, Example.VerdictOf(Communication, application));
    }

    [Fact]
    public void Requirement_EvidenceMissing_NeedsARulingOrAdmitsUnderReserve()
    {
        var conduct = new Requirement("conduct", Condition.IrreproachableConduct, Example.Clause);
        var citizenship = new Requirement("citizenship", Condition.UnionCitizen, Example.Clause);
        var belgian = Example.Application with { Citizenships = [CountryCode.Belgium] };

        var ruling = (Example.Procedure with { Eligibility = [conduct, citizenship] }).Admit(belgian);
        var reserve = (Example.Procedure with { Eligibility = [conduct with { UnderReserve = true }, citizenship] }).Admit(belgian);
        var refused = (Example.Procedure with { Eligibility = [conduct, citizenship] }).Admit(Example.Application);

        Assert.Equal((AdmissionStatus.NeedsRuling, false), (ruling.Status, ruling.IsUnderReserve));
        Assert.Equal([ReasonCode.EvidenceMissing], ruling.Reasons);
        Assert.Equal((AdmissionStatus.Admitted, true), (reserve.Status, reserve.IsUnderReserve));
        Assert.Equal((AdmissionStatus.NotAdmitted, false), (refused.Status, refused.IsUnderReserve));
        Assert.Equal(["citizenship"], refused.Reasons);
    }

    [Fact]
    public void Requirement_MissingFact_DecidesNothingWhereTheRestDoes()
    {
        var procedure = Example.Procedure with { Eligibility = [Example.Requires(Condition.AnyOf(Condition.FactTrue("exception"), Communication))] };

        Assert.Equal(AdmissionStatus.Admitted, procedure.Admit(Example.Application with { Diplomas = [Example.DutchBachelor] }).Status);
        Assert.Equal(AdmissionStatus.NeedsRuling, procedure.Admit(Example.Application).Status);
        Assert.Equal(AdmissionStatus.NotAdmitted, procedure.Admit(Example.Application with { Facts = [new("exception", false)] }).Status);
    }

    [Fact]
    public void Grouping_ByCode_IsTheCodeStated()
    {
        var procedure = Example.Procedure with
        {
            Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"], MayBeMissing = true }],
            Grouping = Grouping.ByFact("contest"),
        };

        var stated = procedure.Admit(Example.Application with { Facts = [new("contest", "internal")] });
        var silent = procedure.Admit(Example.Application);

        Assert.Equal(["internal"], stated.Groups);
        Assert.Equal((Verdict.Met, Verdict.NotMet), (stated.Memberships.Of("internal"), stated.Memberships.Of("external")));
        Assert.Equal([ReasonCode.GroupUndetermined], silent.Reasons);
        Assert.Equal(Verdict.Undetermined, silent.Memberships.Of("internal"));
    }

    [Fact]
    public void Grouping_ByList_IsEveryListWhoseConditionIsMet()
    {
        var procedure = Example.Procedure with
        {
            Grouping = new Grouping.ByList
            {
                Lists =
                [
                    new("general", Condition.Always, Example.Clause),
                    new("quota", Condition.FactTrue("quota"), Example.Clause),
                    new("rest", Condition.Not(Condition.FactTrue("quota")), Example.Clause),
                ],
            },
        };

        Assert.Equal(["general", "quota"], procedure.Admit(Example.Application with { Facts = [new("quota", true)] }).Groups);
        Assert.Equal(["general", "rest"], procedure.Admit(Example.Application with { Facts = [new("quota", false)] }).Groups);
        var unknown = procedure.Admit(Example.Application);
        Assert.Equal([ReasonCode.GroupUndetermined], unknown.Reasons);
        Assert.Equal(["general"], unknown.Groups);
    }
}
