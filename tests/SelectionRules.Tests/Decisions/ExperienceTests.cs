using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>Two years of experience: 720 of days of which 360 make a year, counted by the calendar up to 26 October 2025.</summary>
public sealed class ExperienceTests
{
    private static readonly Condition TwoYears = Condition.Experience("social-media", Period.FromYears(2));

    [Theory]
    [InlineData("2023-10-27..2025-10-26", true)] // from the 27th to the day after the last one, the 27th: two years
    [InlineData("2023-10-28..2025-10-26", false)] // 1 year, 11 months and 29 days
    [InlineData("2023-10-27..", true)] // still running: cut off at the reference date
    [InlineData("2023-10-27..2026-12-31", true)] // what comes after the reference date does not count
    [InlineData("2023-10-28..2026-12-31", false)]
    [InlineData("2025-10-27..", false)] // begins after the reference date
    [InlineData("2020-01-01..2020-12-31 2022-01-01..2022-12-31", true)] // two single years
    [InlineData("2020-01-01..2020-12-30 2022-01-01..2022-12-31", true)] // 11 months and 30 days make a year
    [InlineData("2020-01-01..2020-12-29 2022-01-01..2022-12-31", false)] // 11 months and 29 days do not
    [InlineData("2020-01-01..2021-06-30 2021-01-01..2021-12-31", true)] // overlapping: once
    [InlineData("2020-01-01..2021-06-30 2020-06-01..2021-06-30", false)] // inside another: once
    [InlineData("2020-01-31..2021-01-30 2021-01-31..2022-01-30", true)] // adjoining: one period
    [InlineData("2022-01-01..2022-12-31 2020-01-01..2020-12-31", true)] // in any order
    public void HasExperience_Periods_AreMergedAndCounted(string periods, bool isMet)
    {
        var verdict = Example.VerdictOf(TwoYears, Example.Application with { Experience = Parse(periods) });

        Assert.Equal(isMet ? Verdict.Met : Verdict.NotMet, verdict);
    }

    [Fact]
    public void HasExperience_DaysOfSeveralPeriods_MakeMonthsOf30()
    {
        // 1 year 11 months (690) and twice 15 days: 720.
        var enough = Parse("2020-01-01..2021-11-30 2022-01-01..2022-01-15 2022-03-01..2022-03-15");
        var oneShort = Parse("2020-01-01..2021-11-30 2022-01-01..2022-01-15 2022-03-01..2022-03-14");

        Assert.Equal(Verdict.Met, Example.VerdictOf(TwoYears, Example.Application with { Experience = enough }));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(TwoYears, Example.Application with { Experience = oneShort }));
    }

    [Fact]
    public void HasExperience_GapOfOneDay_IsNotMerged()
    {
        // Merged, 2023-01-31 to 2023-03-01 would be 1 month and 1 day; apart, 2 days and 1 day.
        var merged = Parse("2023-01-31..2023-02-28 2023-03-01..2023-03-01");
        var apart = Parse("2023-01-31..2023-02-01 2023-02-03..2023-02-03");

        Assert.Equal(32, ExperienceCount.InDays(merged, [], Example.ReferenceDate));
        Assert.Equal(3, ExperienceCount.InDays(apart, [], Example.ReferenceDate));
    }

    [Fact]
    public void HasExperience_OtherDomain_DoesNotCountUnlessAnyDoes()
    {
        var application = Example.Application with
        {
            Experience = [new() { Domain = "press", From = new LocalDate(2020, 1, 1), To = new LocalDate(2022, 12, 31) }],
        };

        Assert.Equal(Verdict.NotMet, Example.VerdictOf(TwoYears, application));
        Assert.Equal(Verdict.Met, Example.VerdictOf(new Condition.HasExperience { Duration = Period.FromYears(2) }, application));
    }

    [Fact]
    public void HasExperience_Finding_SaysWhatIsCountedAndWhatIsLacking()
    {
        var candidate = new Candidate(Example.Application with { Experience = Parse("2024-01-01..2025-01-15") });

        var finding = Example.Procedure.Assess(TwoYears, candidate);

        Assert.Equal("P1Y15D", finding.Operand("counted"));
        Assert.Equal("P2Y", finding.Operand("needed"));
        Assert.Equal((Fraction)(-345), finding.Margin);
    }

    private static Sequence<WorkExperience> Parse(string periods) => periods.Split(' ').Select(period =>
    {
        var ends = period.Split("..");
        return new WorkExperience { Domain = "social-media", From = Date(ends[0]), To = ends[1].Length == 0 ? null : Date(ends[1]) };
    }).ToSequence();

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
