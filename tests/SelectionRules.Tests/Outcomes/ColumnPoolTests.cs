using FsCheck.Xunit;
using SelectionRules.Tests.Decisions;
using SelectionRules.Tests.Laws;

namespace SelectionRules.Tests;

/// <summary>Pools of columns that a caller has: the outcome is that of the same candidates as objects, and what does not fit is refused with its place.</summary>
public sealed class ColumnPoolTests
{
    private static readonly ScoredTest Written = Example.Written;

    private static readonly LevelTest Level = Example.Language;

    private static readonly RatedTest Interview = new("interview", ["high", "low"]);

    private static readonly SelectionProcedure Procedure = Example.Procedure with
    {
        Stages =
        [
            Example.StageOf(Written, Level, Interview) with
            {
                PassMarks = [PassMark.AtLeast(LanguageLevel.B2, Level, Example.Clause), new PassMark(new Condition.RatingIs { Test = Interview, OneOf = ["high"] }, Example.Clause)],
            },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause)],
    };

    [DrawnProperty(30, Arbitrary = [typeof(RandomCases)])]
    public void OfColumns_DecidesAsOnTheSameCandidatesAsObjects(RandomCase example)
    {
        var (procedure, candidates) = example;
        var columns = new CandidateColumns
        {
            Candidates = candidates.Select(candidate => candidate.Id).ToArray(),
            Applications = [.. candidates.Select(candidate => candidate.Application)],
            ApplicationOf = candidates.Select((_, row) => (ushort)row).ToArray(),
            Marks = [.. procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).Select((test, position) => ColumnOf(test, candidates, position))],
        };

        Assert.Equal(
            OutcomeLine.AllOf(procedure.Evaluate(CandidatePool.Of(procedure, candidates))),
            OutcomeLine.AllOf(procedure.Evaluate(CandidatePool.OfColumns(procedure, columns))));
    }

    [Fact]
    public void OfColumns_ATestWithoutAColumn_IsPendingForEverybody()
    {
        var outcome = Procedure.Evaluate(CandidatePool.OfColumns(Procedure, Columns(Keys("A", "B"))));

        Assert.All(["A", "B"], key => Assert.True(outcome.For(CandidateId.Of(key)).IsPending));
    }

    [Fact]
    public void OfColumns_OfNobody_IsAnEmptyPool() => Assert.Equal(0, CandidatePool.OfColumns(Procedure, new() { Candidates = default, Applications = [], ApplicationOf = default }).Count);

    // Memory that goes on behind the column, or begins within an array, is not the column.
    [Fact]
    public void OfColumns_OfPartsOfLongerArrays_TakesTheParts()
    {
        ushort[] marks = [10, 90, 80, 70];
        var keys = Keys("X", "A", "B", "Y");
        var middle = CandidatePool.OfColumns(Procedure, Columns(keys.Slice(1, 2), MarkColumn.Of(Written, marks.AsMemory(1, 2), decimals: 0)));
        var beginning = CandidatePool.OfColumns(Procedure, Columns(keys[..2], MarkColumn.Of(Written, marks.AsMemory(0, 2), decimals: 0)));

        Assert.Equal(["A 90", "B 80"], Lines(middle));
        Assert.Equal(["X 10", "A 90"], Lines(beginning));
    }

    [Theory]
    [InlineData(0, 90, "90")]
    [InlineData(1, 905, "90.5")]
    [InlineData(6, 90_000_001, "90.000001")]
    public void MarkColumn_OfUnits_GivesThePoints(int decimals, int units, string points)
    {
        var pool = CandidatePool.OfColumns(Procedure, Columns(Keys("A"), MarkColumn.Of(Written, new[] { units }, decimals)));

        Assert.Equal(TestResult.Of(Points.Parse(points)), pool.ResultOf(0, Written));
    }

    // The mark beside a state that is not known has no meaning, be it as it may.
    [Fact]
    public void WithStates_AMarkThatIsNotKnown_IsTheState()
    {
        var column = MarkColumn.Of(Written, new[] { 50, 5_000, -1 }, decimals: 0).WithStates(new[] { ResultState.Known, ResultState.Absent, ResultState.Withdrawn });
        var pool = CandidatePool.OfColumns(Procedure, Columns(Keys("A", "B", "C"), column));

        Assert.Equal([TestResult.Of(Points.From(50)), TestResult.Absent, TestResult.Withdrawn], Enumerable.Range(0, 3).Select(row => pool.ResultOf(row, Written)));
    }

    [Fact]
    public void OfColumns_ThatDoNotFit_AreRefusedWithWhatIsWrong()
    {
        Refused("There are 2 candidates and 1 positions of applications", () => Columns(Keys("A", "B"), [Example.Application], [0]));
        Refused("row 1, counted from 0, applied with an application that is not among the 1", () => Columns(Keys("A", "B"), [Example.Application], [0, 1]));
        Refused("row 0, counted from 0, applied with an application that is not among the 0", () => Columns(Keys("A"), [], [0]));
        Refused("There are 65537 different applications; at most 65536", () => Columns(Keys("A"), [.. Enumerable.Repeat(Example.Application, 65_537)], [0]));
        Refused("'A' is in rows 0 and 2", () => Columns(Keys("A", "B", "A")));
        Refused("row 1, counted from 0, has no key", () => Columns(new CandidateId[] { CandidateId.Of("A"), default }));
        Refused("The test 'written' of a column is another", () => Columns(Keys("A"), MarkColumn.Of(new ScoredTest("written", maximum: 20), new ushort[] { 5 }, decimals: 0)));
        Refused("The test 'written' has 1 marks for 2 candidates", () => Columns(Keys("A", "B"), MarkColumn.Of(Written, new ushort[] { 5 }, decimals: 0)));
        Refused("The test 'written' has more than one column", () => Columns(Keys("A"), MarkColumn.Of(Written, new ushort[] { 5 }, decimals: 0), MarkColumn.Of(Written, new ushort[] { 5 }, decimals: 0)));
        Refused("101 in row 1", () => Columns(Keys("A", "B"), MarkColumn.Of(Written, new ushort[] { 100, 101 }, decimals: 0)));
        Refused("-1 in row 0", () => Columns(Keys("A"), MarkColumn.Of(Written, new[] { -1 }, decimals: 0)));
        Refused("100000001 in row 0", () => Columns(Keys("A"), MarkColumn.Of(Written, Enumerable.Repeat(100_000_001L, 1).ToArray(), decimals: 6)));
        Refused("101 in row 1", () => Columns(Keys("A", "B"), MarkColumn.Of(Written, new ushort[] { 101, 101 }, decimals: 0).WithStates(new[] { ResultState.Absent, ResultState.Known })));
        Refused("6 in row 0", () => Columns(Keys("A"), MarkColumn.Of(Level, new[] { (byte)Level.Scale.Levels.Count })));
        Refused("2 in row 0", () => Columns(Keys("A"), MarkColumn.Of(Interview, new byte[] { 2 })));
        Refused("99 in row 0, counted from 0, is not the state", () => Columns(Keys("A"), MarkColumn.Of(Interview, new byte[] { 0 }).WithStates(new[] { (ResultState)99 })));
        Refused("has 2 marks and 1 states", () => Columns(Keys("A", "B"), MarkColumn.Of(Interview, new byte[] { 0, 1 }).WithStates(new[] { ResultState.Known })));
        Refused("is not a whole number of units with 0 decimals", () => Columns(Keys("A"), MarkColumn.Of(new ScoredTest("written", maximum: 12.5m), new ushort[] { 5 }, decimals: 0)));

        static void Refused(string message, Func<CandidateColumns> columns) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => CandidatePool.OfColumns(Procedure, columns())).Message, StringComparison.Ordinal);
    }

    // A ruling needs an application of its own, told apart from all others: one more than 16 bits can tell.
    [Fact]
    public void OfColumns_AsManyApplicationsAsCanBeToldApart_AndARuling_AreAllToldApart()
    {
        var procedure = Procedure with
        {
            Facts = [new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"], MayBeMissing = true }],
            Grouping = Grouping.ByFact("contest"),
            Rulings = [new() { Candidate = CandidateId.Of("A"), Kind = RulingKind.AssignsGroup, Group = "internal", By = "the jury", On = Example.ReferenceDate, Reason = "as applied" }],
        };
        var columns = Columns(Keys("A", "B"), [.. Enumerable.Repeat(Example.Application with { Facts = [new("contest", "external")] }, 65_535), Example.Application], [65_535, 0]);

        var outcome = procedure.Evaluate(CandidatePool.OfColumns(procedure, columns));

        Assert.Equal(["internal", "external"], Enumerable.Range(0, outcome.Count).Select(row => outcome[row].Group));
    }

    private static MarkColumn ColumnOf(Test test, Candidate[] candidates, int position)
    {
        TestResult[] results = [.. candidates.Select(candidate => candidate.ResultOf(test))];
        var column = test switch
        {
            ScoredTest scored when position % 3 == 0 => MarkColumn.Of(scored, results.Select(result => (ushort)(UnitsOf(result) / 100_000)).ToArray(), decimals: 1),
            ScoredTest scored when position % 3 == 1 => MarkColumn.Of(scored, results.Select(result => (int)(UnitsOf(result) / 10_000)).ToArray(), decimals: 2),
            ScoredTest scored => MarkColumn.Of(scored, results.Select(UnitsOf).ToArray(), decimals: 6),
            LevelTest level => MarkColumn.Of(level, results.Select(result => (byte)(result.IsT1 ? level.Scale.IndexOf(result.AsT1) : 0)).ToArray()),
            RatedTest rated => MarkColumn.Of(rated, results.Select(result => (byte)(result.IsT2 ? rated.Ratings.ToList().IndexOf(result.AsT2.Code) : 0)).ToArray()),
            _ => throw new InvalidOperationException(test.Id),
        };
        return column.WithStates(results.Select(result => result.State).ToArray());

        static long UnitsOf(TestResult result) => result.IsT0 ? (long)(result.AsT0.ToDecimal() * 1_000_000) : 0;
    }

    private static ReadOnlyMemory<CandidateId> Keys(params string[] keys) => keys.Select(CandidateId.Of).ToArray();

    private static CandidateColumns Columns(ReadOnlyMemory<CandidateId> keys, params MarkColumn[] marks) =>
        Columns(keys, [Example.Application], new ushort[keys.Length], marks);

    private static CandidateColumns Columns(ReadOnlyMemory<CandidateId> keys, Sequence<Application> applications, ushort[] applicationOf, params MarkColumn[] marks) =>
        new() { Candidates = keys, Applications = applications, ApplicationOf = applicationOf, Marks = [.. marks] };

    private static IEnumerable<string> Lines(CandidatePool pool) => Enumerable.Range(0, pool.Count).Select(row => $"{pool[row]} {pool.ResultOf(row, Written)}");
}
