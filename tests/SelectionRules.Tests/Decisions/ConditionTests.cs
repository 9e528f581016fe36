using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>Conditions about facts, and how verdicts compose.</summary>
public sealed class ConditionTests
{
    private static readonly Condition Open = Condition.FactTrue("open");

    private static readonly Condition NotCompared = Condition.ScoreAtLeast(50, Example.Written);

    // Born on 29 February: a year is completed on 1 March of a common year, on the eve at the midnight before.
    [Theory]
    [InlineData("2004-02-29", "2022-02-28", AgeReached.OnTheBirthday, 17)]
    [InlineData("2004-02-29", "2022-03-01", AgeReached.OnTheBirthday, 18)]
    [InlineData("2004-02-29", "2024-02-28", AgeReached.OnTheBirthday, 19)]
    [InlineData("2004-02-29", "2024-02-29", AgeReached.OnTheBirthday, 20)]
    [InlineData("2004-02-29", "2022-02-27", AgeReached.OnTheEve, 17)]
    [InlineData("2004-02-29", "2022-02-28", AgeReached.OnTheEve, 18)]
    [InlineData("1965-05-30", "2025-05-29", AgeReached.OnTheBirthday, 59)]
    [InlineData("1965-05-30", "2025-05-30", AgeReached.OnTheBirthday, 60)]
    [InlineData("1965-05-31", "2025-05-30", AgeReached.OnTheEve, 60)]
    public void AgeIs_AroundTheBirthday_CountsCompletedYears(string birth, string on, AgeReached reached, int age)
    {
        var application = Example.Application with { Facts = [new("born", Date(birth))] };

        var finding = Example.Procedure.Assess(
            new Condition.AgeIs { BirthDate = "born", Comparison = Comparison.AtLeast, Years = 18, On = Date(on), Reached = reached },
            new Candidate(application));

        Assert.Equal(age, int.Parse(finding.Operand("age")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(age >= 18 ? Verdict.Met : Verdict.NotMet, finding.Verdict);
        Assert.Equal((Fraction)(age - 18), finding.Margin);
    }

    [Theory]
    [InlineData("2025-07-26", Verdict.Met)]
    [InlineData("2025-07-25", Verdict.NotMet)]
    public void DateIs_WithAMaximumAge_ComparesWithTheReferenceDateLessThePeriod(string issued, Verdict verdict)
    {
        var condition = new Condition.DateIs { Fact = "issued", Comparison = Comparison.AtLeast, Before = Period.FromMonths(3) };

        Assert.Equal(verdict, Example.VerdictOf(condition, Example.Application with { Facts = [new("issued", Date(issued))] }));
    }

    [Fact]
    public void DateIs_AMonthBeforeTheEndOfMarch_IsTheEndOfFebruary()
    {
        var condition = new Condition.DateIs { Fact = "issued", Comparison = Comparison.EqualTo, Than = new LocalDate(2025, 3, 31), Before = Period.FromMonths(1) };

        Assert.Equal(Verdict.Met, Example.VerdictOf(condition, Example.Application with { Facts = [new("issued", new LocalDate(2025, 2, 28))] }));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, Verdict.NotMet, Verdict.Met, Verdict.Met)]
    [InlineData(Comparison.MoreThan, Verdict.NotMet, Verdict.NotMet, Verdict.Met)]
    [InlineData(Comparison.AtMost, Verdict.Met, Verdict.Met, Verdict.NotMet)]
    [InlineData(Comparison.LessThan, Verdict.Met, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Comparison.EqualTo, Verdict.NotMet, Verdict.Met, Verdict.NotMet)]
    public void NumberIs_BelowAtAndAbove_ComparesWithTheBound(Comparison comparison, Verdict below, Verdict at, Verdict above)
    {
        var condition = new Condition.NumberIs { Fact = "children", Comparison = comparison, Than = 3 };

        Assert.Equal((below, at, above), (Of(2), Of(3), Of(4)));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(condition, Example.Application));

        Verdict Of(long number) => Example.VerdictOf(condition, Example.Application with { Facts = [new("children", number)] });
    }

    [Fact]
    public void Composition_OfKnownAndUnknown_IsDecidedAsSoonAsThePartsSuffice()
    {
        Assert.Equal(Verdict.Met, Example.VerdictOf(Condition.Always));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(Condition.Never));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(Condition.AllOf(Open, Condition.Never)));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(Condition.AllOf(Open, Condition.Always)));
        Assert.Equal(Verdict.Met, Example.VerdictOf(Condition.AnyOf(Open, Condition.Always)));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(Condition.AnyOf(Open, Condition.Never)));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(Condition.Not(Open)));
        Assert.Equal(Verdict.Met, Example.VerdictOf(Condition.CountOf(1, Open, Condition.Always, Condition.Never)));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(Condition.CountOf(2, Open, Condition.Always, Condition.Never)));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(Condition.CountOf(3, Open, Condition.Always, Condition.Never)));
        Assert.Equal(Verdict.Met, Example.VerdictOf(Condition.CountOf(0)));
    }

    [Fact]
    public void Composition_OfWhatIsNotCompared_LeavesItOut()
    {
        var absent = (Example.Written, TestResult.Absent);

        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(NotCompared, absent));
        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(Condition.Not(NotCompared), absent));
        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(Condition.AllOf(NotCompared, NotCompared), absent));
        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(Condition.AnyOf(NotCompared), absent));
        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(Condition.CountOf(0, NotCompared), absent));
        Assert.Equal(Verdict.Met, Example.VerdictOf(Condition.AllOf(NotCompared, Condition.Always), absent));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(Condition.AnyOf(NotCompared, Condition.Never), absent));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(Condition.CountOf(2, NotCompared, Condition.Always), absent));
    }

    [Fact]
    public void ResultIs_AStateOrNotYetKnown_IsMetByTheStatesListed()
    {
        var noMark = new Condition.ResultIs { Test = Example.Written, OneOf = [ResultState.Exempt, ResultState.Absent] };
        var waiting = new Condition.ResultIs { Test = Example.Written, OneOf = [ResultState.Pending] };

        Assert.Equal(Verdict.Met, Example.VerdictOf(noMark, (Example.Written, TestResult.Exempt)));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(noMark, (Example.Written, TestResult.Of((Points)70))));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(noMark));
        Assert.Equal(Verdict.Met, Example.VerdictOf(waiting));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(waiting, (Example.Written, TestResult.Absent)));
    }

    [Fact]
    public void RatingIs_ARating_IsMetByTheRatingsListed()
    {
        var jury = new RatedTest("jury", ["high", "low"]);
        var high = new Condition.RatingIs { Test = jury, OneOf = ["high"] };

        Assert.Equal(Verdict.Met, Example.VerdictOf(high, (jury, Rating.Of("high"))));
        Assert.Equal(Verdict.NotMet, Example.VerdictOf(high, (jury, Rating.Of("low"))));
        Assert.Equal(Verdict.Undetermined, Example.VerdictOf(high));
        Assert.Equal(Verdict.NotCompared, Example.VerdictOf(high, (jury, TestResult.Exempt)));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
