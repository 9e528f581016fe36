using NodaTime;

namespace SelectionRules.Tests;

public sealed class AdmissionDefectTests
{
    [Fact]
    public void ClosesAt_InAZone_ThatTheTzDatabaseHas() => Defects.Error(
        Sample.Procedure with { ClosesAt = Sample.Procedure.ClosesAt! with { Zone = "Europe/Ghent" } },
        "closesAt/zone",
        "'Europe/Ghent' is no time zone of the tz database, such as Europe/Brussels.");

    [Fact]
    public void Dates_AreThoseOfOurTimes() => Defects.All(
        Sample.Procedure with
        {
            AssessedOn = new(1404, 11, 11, CalendarSystem.PersianSimple),
            ClosesAt = Sample.Procedure.ClosesAt! with { LastMoment = new(206, 1, 31, 23, 59) },
        },
        "Error closesAt/lastMoment: A date of a rule lies between 1800-01-01 and 2999-12-31; 0206-01-31 does not.",
        "Error assessedOn: A date of a rule is of the ISO calendar, not of the calendar Persian Simple.");

    [Fact]
    public void Dossier_WithoutDocuments_IsAWarning() => Defects.Warning(
        Sample.Procedure with { Dossier = new([], Sample.Law("3")) }, "dossier/documents", "The dossier has no documents: every application is complete.");

    [Fact]
    public void Recognition_IsSaid_WhereADiplomaIsAskedFor() => Defects.Error(
        Sample.Procedure with { Recognition = null }, "recognition", "A diploma is asked for, and nothing says which diplomas count.");

    [Fact]
    public void Recognition_AcceptsSomething() => Defects.Error(
        Sample.Procedure with { Recognition = Sample.Procedure.Recognition! with { Accepted = [] } },
        "recognition/accepted",
        "No ground is accepted: no diploma could ever count.");

    [Fact]
    public void Recognition_ThatIsPending_NeverCounts() => Defects.Error(
        Sample.Procedure with { Recognition = Sample.Procedure.Recognition! with { Accepted = [Recognition.Domestic, Recognition.Pending] } },
        "recognition/accepted",
        "A recognition that is pending never counts.");

    [Fact]
    public void Recognition_HasAHomeCountry() => Defects.Error(
        Sample.Procedure with { Recognition = Sample.Procedure.Recognition! with { HomeCountry = default } },
        "recognition/homeCountry",
        "The state whose own diplomas count is missing.");

    [Fact]
    public void Requirement_ThatNobodyMeets_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.AllOf(Condition.FactTrue("disabled"), Condition.Never)),
        "eligibility/planted/condition",
        "Nobody can pass: the condition never holds.");

    [Fact]
    public void Requirement_ThatEverybodyMeets_IsAWarning() => Defects.Warning(
        Sample.WithRequirement(Condition.Always), "eligibility/planted/condition", "Nobody can fail: the condition always holds.");

    [Fact]
    public void Requirement_OnResults_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.ScoreAtLeast(10, Sample.Oral)),
        "eligibility/planted/condition",
        "What is decided at admission looks at the application alone; there are no results yet.");

    [Fact]
    public void Requirement_OnGroups_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.InGroup { Group = "nl" }),
        "eligibility/planted/condition",
        "What is decided at admission looks at the application alone; there are no groups yet.");

    [Fact]
    public void ListMembers_DependOnTheApplicationAlone() => Defects.Error(
        Sample.Procedure with { Grouping = new Grouping.ByList { Lists = [new("best", Condition.ScoreAtLeast(19, Sample.Oral), Sample.Law("6"))] } },
        "grouping/lists/best/members",
        "What is decided at admission looks at the application alone; there are no results yet.");

    [Fact]
    public void CountOf_MoreThanThereAre_IsAnError() => Defects.All(
        Sample.WithRequirement(Condition.AnyOf(Condition.CountOf(3, Condition.FactTrue("disabled"), Condition.UnionCitizen), Condition.FactTrue("disabled"))),
        "Error eligibility/planted/condition/of/0/count: The number that has to hold lies between 1 and 2; 3 does not.");

    [Fact]
    public void HoldsDiploma_NamesALevel() => Defects.Error(
        Sample.WithRequirement(new Condition.HoldsDiploma { Levels = [] }),
        "eligibility/planted/condition/levels",
        "A diploma is asked for without a level that is accepted.");

    [Fact]
    public void CitizenOf_NamesACountry() => Defects.Error(
        Sample.WithRequirement(new Condition.CitizenOf { Countries = Countries.List() }), "eligibility/planted/condition/countries", "No country is listed.");

    [Fact]
    public void CitizenOf_NamesCountriesThatThereAre() => Defects.Error(
        Sample.WithRequirement(new Condition.CitizenOf { Countries = Countries.List(CountryCode.Belgium, default) }),
        "eligibility/planted/condition/countries/1",
        "A country has a code of ISO 3166-1, such as BE.");

    [Fact]
    public void Experience_InWeeks_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.Experience("law", Period.FromWeeks(104))),
        "eligibility/planted/condition/duration",
        "Experience is counted in years, months and days; P104W has weeks.");

    [Fact]
    public void Experience_InHours_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.Experience("law", Period.FromHours(1000))),
        "eligibility/planted/condition/duration",
        "A period of a rule is in years, months, weeks and days; PT1000H has a time of day.");

    [Fact]
    public void Experience_Negative_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.Experience("law", Period.FromYears(-2))),
        "eligibility/planted/condition/duration",
        "A period of a rule is not negative; P-2Y is.");

    [Fact]
    public void Experience_OfMillennia_IsAnError() => Defects.Error(
        Sample.WithRequirement(Condition.Experience("law", Period.FromYears(int.MaxValue))),
        "eligibility/planted/condition/duration",
        "A period of a rule is at most 1000 years; P2147483647Y is longer.");

    [Fact]
    public void Experience_OfNothing_IsAWarning() => Defects.Warning(
        Sample.WithRequirement(Condition.Experience("law", Period.Zero)), "eligibility/planted/condition/duration", "Nobody can fail: no experience is enough.");

    [Fact]
    public void DateIs_BeforeAPeriodWithATime_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.DateIs { Fact = "born", Comparison = Comparison.AtMost, Before = Period.FromHours(1) }),
        "eligibility/planted/condition/before",
        "A period of a rule is in years, months, weeks and days; PT1H has a time of day.");

    [Fact]
    public void AgeIs_OfAMethuselah_IsAnError() => Defects.Error(
        Sample.WithRequirement(new Condition.AgeIs { BirthDate = "born", Comparison = Comparison.AtMost, Years = 969 }),
        "eligibility/planted/condition/years",
        "An age lies between 0 and 150 years; 969 does not.");

    [Fact]
    public void WaivedFor_Everybody_IsAWarning() => Defects.Warning(
        Sample.WithStage("oral", stage => stage with { PassMarks = [stage.PassMarks[0] with { WaivedFor = Condition.Always }] }),
        "stages/oral/passMarks/0/waivedFor",
        "The pass mark is waived for everybody.");
}
