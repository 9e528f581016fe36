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
