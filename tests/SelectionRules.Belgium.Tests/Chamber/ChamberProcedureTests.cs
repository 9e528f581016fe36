using NodaTime;
using SelectionRules;

namespace SelectionRules.Belgium.Tests;

public sealed class ChamberProcedureTests
{
    private static SelectionProcedure Procedure => SocialMediaAssistant2025.Procedure;

    [Fact]
    public void Validate_TheNotice_FindsNoDefectOfAnySeverity() => Assert.Empty(Procedure.Validate());

    [Fact]
    public void Assumptions_AreExactlyTheChoicesThatTheNoticeLeavesOpen() => Assert.Equal(
        [
            "Is an application in time that is received at 23:59 and some seconds? yes: the whole minute counts",
            "How old may the extract from the criminal record be? there is no limit",
            "Which diplomas need no declaration of equivalence and no recognition? those awarded in Belgium",
            "Does a master's diploma without a bachelor's prove the bachelor's level? no",
            "How does part-time experience count? in full",
            "How does overlapping experience count? once",
            "How are periods of experience added up? by the calendar: whole years, then months, then days of each; 30 days make a month",
            "In which domain is the preferred year of experience useful? in any",
            "What is the effect of the preference? none: it is reported",
            "Which role has a candidate with qualifying diplomas in both languages? the one that the candidate chooses",
            "Which role has a candidate whose qualifying diplomas are in neither language? the one that the candidate chooses",
            "Which is the second national language? of Dutch and French the one that is not the language role's",
            "Who is exempted from the language tests? nobody",
            "Who is invited when candidates tie for the tenth place? everyone tied",
            "Who takes the place of one of the ten who withdraws or fails later? nobody",
            "How are the 100 points split? motivation 20, each of the four competencies 20",
            "What follows from not filling in the personality questionnaire? nothing",
            "Which parts need 60 % each? two: motivation, and the four competencies together",
            "What follows from absence at a test? it eliminates",
            "Are scores rounded? no: they are exact, and rounded for display only",
            "Who comes first when final scores are equal? nobody: they share a rank",
            "Is there one reserve or are there several? one a language role",
            "When do the two years start? on the day on which the reserve is established",
        ],
        Procedure.Assumptions.Select(assumption => assumption.ToString()));

    [Fact]
    public void Tests_HaveTheIdsAndScalesOfTheFiles()
    {
        Assert.Equal(
            [
                "language: language-online, language-interview",
                "written: written",
                "oral: oral",
                "star: personality, motivation, innovating, teamwork, adapting, self-development",
            ],
            Procedure.Stages.Select(stage => $"{stage.Id}: {string.Join(", ", stage.Tests)}"));
        Assert.Equal(
            [100, 100, 20, 20, 20, 20, 20],
            Procedure.Stages.SelectMany(stage => stage.Tests).OfType<ScoredTest>().Select(test => test.Maximum.ToDecimal()));
    }

    [Fact]
    public void Eligibility_HasTheReasonsOfTheFiles()
    {
        Assert.Equal(["citizenship", "conduct", "civil-and-political-rights", "diploma"], Procedure.Eligibility.Select(requirement => requirement.Reason));
        Assert.Equal("diploma-not-recognised", Procedure.Eligibility[3].ReasonIfUnrecognised);
        Assert.Equal(["cv", "criminal-record-extract", "motivation-letter", "diploma-copy"], Procedure.Dossier!.Documents.Select(document => document.Id));
    }

    [Fact]
    public void FinalScore_WeighsTheFunctionSpecificTestForTwoThirdsOf100()
    {
        var weighted = Assert.IsType<Score.Weighted>(Procedure.FinalScore.Score);
        Assert.Equal(100, weighted.OutOf);
        Assert.Equal([Fraction.Of(2, 3), Fraction.Of(1, 3)], weighted.Parts.Select(part => part.Value));
    }

    [Fact]
    public void ClosesAt_FirstLateInstant_IsMidnightInBrusselsOnTheDayThatSummerTimeEnds()
    {
        var limit = Procedure.ClosesAt!.FirstLateInstant;
        Assert.Equal(Instant.FromUtc(2025, 10, 26, 23, 0), limit);

        var zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"];
        var midnight = new LocalDate(2025, 10, 26).AtStartOfDayInZone(zone).ToInstant();
        Assert.Equal(Duration.FromHours(25), limit - midnight);
    }

    [Fact]
    public void Stages_AreHeldInTheWeeksOfTheNotice()
    {
        Assert.Equal(
            ["2025-11-10/2025-11-23", "2025-11-24/2025-11-30", "2025-12-08/2025-12-14", "2025-12-15/2025-12-21"],
            Procedure.Stages.Select(stage => $"{stage.Held!.Start:uuuu-MM-dd}/{stage.Held.End:uuuu-MM-dd}"));
        Assert.All(Procedure.Stages, stage => Assert.Equal((IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday), (stage.Held!.Start.DayOfWeek, stage.Held.End.DayOfWeek)));
    }

    [Theory]
    [InlineData("2026-03-01", "2027-02-28")]
    [InlineData("2028-02-29", "2029-02-27")]
    [InlineData("2027-03-01", "2028-02-29")]
    public void ProbationEndsOn_TheDayBeforeAYearLater(string appointedOn, string endsOn)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        Assert.Equal(pattern.Parse(endsOn).Value, Procedure.Employment!.ProbationEndsOn(pattern.Parse(appointedOn).Value));
    }

    [Fact]
    public void Employment_IsThePayOfTheNotice()
    {
        var pay = Procedure.Employment!.Pay;
        Assert.Equal((57_548.29m, 75_852.87m, "EUR", true, true), (pay.Minimum, pay.Maximum, pay.Currency, pay.IsGross, pay.IsIndexed));
    }

    [Fact]
    public void Profile_HasSixGenericCompetencies_OfWhichStarAssessesFour()
    {
        var profile = Procedure.Profile!.GenericCompetencies.Select(competency => competency.Id).ToList();
        Assert.Equal(["innovating", "achieving-objectives", "teamwork", "self-development", "adapting", "reliability"], profile);
        var assessed = Procedure.Stages.SelectMany(stage => stage.Tests).SelectMany(test => test.Assesses).ToList();
        Assert.Equal(["innovating", "teamwork", "adapting", "self-development"], assessed);
        Assert.Subset(profile.ToHashSet(), assessed.ToHashSet());
    }

    [Fact]
    public void Equality_OfAProcedureBuiltFromNewParts_IsByValue()
    {
        var rebuilt = Procedure with
        {
            Stages = [.. Procedure.Stages.Select(stage => stage with { Tests = [.. stage.Tests], PassMarks = [.. stage.PassMarks.Select(mark => mark with { Basis = new Basis(mark.Basis.Document, mark.Basis.Clause) { Assumptions = [.. mark.Basis.Assumptions] } })] })],
            Eligibility = [.. Procedure.Eligibility.Select(requirement => requirement with { })],
            FinalScore = new FinalScore(
                Score.WeightedOutOf(
                    100,
                    Weight.Of(2, 3, SocialMediaAssistant2025.Written, SocialMediaAssistant2025.Oral),
                    Weight.Of(1, 3, SocialMediaAssistant2025.Motivation, SocialMediaAssistant2025.Competencies)),
                Procedure.FinalScore.Basis),
        };
        Assert.NotSame(Procedure, rebuilt);
        Assert.Equal(Procedure, rebuilt);
        Assert.Equal(Procedure.GetHashCode(), rebuilt.GetHashCode());
        Assert.NotEqual(Procedure, rebuilt with { AssessedOn = new LocalDate(2025, 10, 27) });
    }
}
