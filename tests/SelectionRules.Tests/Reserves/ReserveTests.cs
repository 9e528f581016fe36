using NodaTime;
using NodaTime.Text;
using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests;

/// <summary>Who is in a reserve, in what order and how long: from docs/vocabulary.md, part 14, and the calendar.</summary>
public sealed class ReserveTests
{
    private static readonly LocalDate Established = new(2026, 3, 1);

    private static readonly ReserveRule TwoYears = new() { ValidFor = Period.FromYears(2), Scope = Scope.Everyone, Basis = Example.Clause };

    // "Valid for two years": that day included, so that the last day is the one before, by the calendar; 730 days would be another.
    [Theory]
    [InlineData("2026-03-01", "2028-02-29")]
    [InlineData("2027-03-01", "2029-02-28")]
    [InlineData("2028-02-29", "2030-02-27")]
    [InlineData("2026-01-01", "2027-12-31")]
    public void LastDay_OfTwoYears_IsTheDayBeforeByTheCalendar(string established, string last)
    {
        var reserve = Assert.Single(Outcome(TwoYears, ("A", 60)).EstablishReserves(Parse(established)));

        Assert.Equal((Parse(established), Parse(last)), (reserve.FirstDay, reserve.LastDay));
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2028-02-29", true)]
    [InlineData("2028-03-01", false)]
    public void IsValidOn_IncludesTheFirstDayAndTheLast(string day, bool isValid) =>
        Assert.Equal(isValid, Outcome(TwoYears, ("A", 60)).EstablishReserves(Established)[0].IsValidOn(Parse(day)));

    [Theory]
    [InlineData("2027-12-31", "2027-12-31")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("2030-12-31", "2028-02-29")]
    public void LastDay_UntilADateInAnyCase_IsTheEarlierOne(string until, string last) =>
        Assert.Equal(Parse(last), Outcome(TwoYears with { ValidUntil = Parse(until) }, ("A", 60)).EstablishReserves(Established)[0].LastDay);

    [Fact]
    public void LastDay_WhereOnlyADateEndsIt_IsThatDate() =>
        Assert.Equal(Parse("2027-12-31"), Outcome(TwoYears with { ValidFor = null, ValidUntil = Parse("2027-12-31") }, ("A", 60)).EstablishReserves(Established)[0].LastDay);

    // "Two years, extended once by one": the year begins on the day after the last one. A date that ends it in any case ends that too; where there is a date alone, that is extended.
    [Theory]
    [InlineData("2026-03-01", 2, null, "2029-02-28")]
    [InlineData("2028-02-29", 2, null, "2031-02-27")]
    [InlineData("2026-03-01", 2, "2028-12-31", "2028-12-31")]
    [InlineData("2026-03-01", 0, "2027-12-31", "2028-12-31")]
    public void Extend_ByOneYear_CountsFromTheLastDay_Once(string established, int years, string? until, string last)
    {
        var rule = TwoYears with { ValidFor = years == 0 ? null : Period.FromYears(years), ValidUntil = until is null ? null : Parse(until), Extension = Period.FromYears(1) };
        var extended = Outcome(rule, ("A", 60)).EstablishReserves(Parse(established))[0].Extend();

        Assert.Equal((Parse(established), Parse(last)), (extended.FirstDay, extended.LastDay));
        Assert.Contains("extended", Assert.Throws<InvalidOperationException>(extended.Extend).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extend_WhereTheRuleDoesNotAllowIt_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Outcome(TwoYears, ("A", 60)).EstablishReserves(Established)[0].Extend());

    // "Until the next contest, and at most two years", which end on 29 February 2028.
    [Theory]
    [InlineData("2027-06-15", "2027-06-14")]
    [InlineData("2028-02-29", "2028-02-28")]
    [InlineData("2028-03-01", "2028-02-29")]
    [InlineData("2029-01-01", "2028-02-29")]
    public void EndBefore_TheReserveOfTheNextContest_EndsTheDayBefore(string next, string last) =>
        Assert.Equal(Parse(last), Outcome(TwoYears with { EndsWithNextContest = true }, ("A", 60)).EstablishReserves(Established)[0].EndBefore(Parse(next)).LastDay);

    [Fact]
    public void EndBefore_WhereNothingElseEndsIt_EndsIt()
    {
        var reserve = Outcome(TwoYears with { ValidFor = null, EndsWithNextContest = true, Extension = Period.FromYears(1) }, ("A", 60)).EstablishReserves(Established)[0];

        Assert.Equal((LocalDate.MaxIsoValue, null), (reserve.LastDay, reserve.LastDayIfExtended));
        Assert.Equal(Parse("2027-06-14"), reserve.EndBefore(Parse("2027-06-15")).LastDay);
    }

    // Two years and one more end on 28 February 2029; a contest in between ends the third year, one before them leaves nothing to extend.
    [Theory]
    [InlineData("2028-06-15", "2028-06-14")]
    [InlineData("2029-06-15", "2029-02-28")]
    public void ExtendAndEndBefore_InWhicheverOrder_AreTheSame(string next, string last)
    {
        var reserve = Outcome(TwoYears with { EndsWithNextContest = true, Extension = Period.FromYears(1) }, ("A", 60)).EstablishReserves(Established)[0];

        Assert.Equal((Parse(last), Parse(last)), (reserve.Extend().EndBefore(Parse(next)).LastDay, reserve.EndBefore(Parse(next)).Extend().LastDay));
        Assert.Throws<InvalidOperationException>(reserve.EndBefore(Parse("2027-06-15")).Extend);
    }

    [Fact]
    public void EndBefore_WhereTheNextContestDoesNotEndIt_OrIsNotTheNext_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => Outcome(TwoYears, ("A", 60)).EstablishReserves(Established)[0].EndBefore(Parse("2027-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Outcome(TwoYears with { EndsWithNextContest = true }, ("A", 60)).EstablishReserves(Established)[0].EndBefore(Established));
    }

    [Fact]
    public void Laureates_AreInTheOrderOfTheirRanks_ThoseWhoTieInThatOfTheApplications()
    {
        var reserve = Assert.Single(Outcome(TwoYears, ("A", 50), ("B", 70), ("C", 60), ("D", 60)).EstablishReserves(Established));

        Assert.Equal(string.Empty, reserve.Group);
        Assert.Equal(["B 1 70", "C 2 60", "D 2 60", "A 4 50"], Lines(reserve));
    }

    // "At most two": those who tie for the last place are all taken.
    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    public void Laureates_AtMost_TakesThoseWhoTieForTheLastPlace(int cap, int taken) =>
        Assert.Equal(taken, Outcome(TwoYears with { Cap = cap }, ("A", 50), ("B", 70), ("C", 60), ("D", 60)).EstablishReserves(Established)[0].Laureates.Count);

    [Fact]
    public void Reserves_OfEachGroup_HaveItsOwnLaureates_AndOneWithoutLaureatesIsEmpty()
    {
        var procedure = Procedure(TwoYears with { Scope = Scope.EachGroup }) with
        {
            Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal", "third"] }],
            Grouping = Grouping.ByFact("contest"),
        };
        var reserves = procedure.Evaluate([Of("A", 60, "internal"), Of("B", 70, "external"), Of("C", 80, "internal")]).EstablishReserves(Established);

        Assert.Equal(["external", "internal", "third"], reserves.Select(reserve => reserve.Group));
        Assert.Equal(["B 1 70"], Lines(reserves[0]));
        Assert.Equal(["C 1 80", "A 2 60"], Lines(reserves[1]));
        Assert.Empty(reserves[2].Laureates);
    }

    [Fact]
    public void Reserves_OfAnOutcomeInWhichSomebodyWaits_AreRefused()
    {
        var outcome = Procedure(TwoYears).Evaluate([Of("A", 60), new Candidate(Example.Application with { Candidate = CandidateId.Of("B") })]);

        Assert.Contains("provisional", Assert.Throws<InvalidOperationException>(() => outcome.EstablishReserves(Established)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reserves_OfAProcedureWithoutARuleOfThem_AreNone() =>
        Assert.Empty(Procedure(rule: null).Evaluate([Of("A", 60)]).EstablishReserves(Established));

    [Fact]
    public void Reserves_OfThoseWhoFailed_HaveNobody()
    {
        var procedure = Procedure(TwoYears) with { Stages = [Example.StageOf(Example.Written) with { PassMarks = [PassMark.AtLeast(50, Example.Written, Example.Clause)] }] };

        Assert.Equal(["A 1 50"], Lines(Assert.Single(procedure.Evaluate([Of("A", 50), Of("B", 49)]).EstablishReserves(Established))));
    }

    private static SelectionProcedure Procedure(ReserveRule? rule) => Example.Procedure with
    {
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause)],
        Reserve = rule,
    };

    private static Outcome Outcome(ReserveRule rule, params (string Id, int Mark)[] candidates) =>
        Procedure(rule).Evaluate([.. candidates.Select(candidate => Of(candidate.Id, candidate.Mark))]);

    private static Candidate Of(string id, int mark, string? contest = null) =>
        new Candidate(Example.Application with { Candidate = CandidateId.Of(id), Facts = contest is null ? [] : [new("contest", contest)] }).With(Example.Written, TestResult.Of(Points.From(mark)));

    private static IEnumerable<string> Lines(RecruitmentReserve reserve) =>
        reserve.Laureates.Select(laureate => $"{laureate.Candidate} {laureate.Rank} {laureate.FinalScore}");

    private static LocalDate Parse(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
