using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using SelectionRules.Tests.Decisions;
using SelectionRules.Tests.Laws;

namespace SelectionRules.Tests.Evaluation;

/// <summary>Pools at the edges of what a pool can be: nobody, everybody alike, numbers at the ends of every type, many groups, stopped midway.</summary>
public sealed partial class EdgePoolTests
{
    // Several blocks for several threads, and a last one that is not full.
    private const int Many = 70_001;

    private static readonly SelectionProcedure Procedure = Example.Procedure with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause)] };

    private static readonly string[] AllShapes = ["no cutoff", "counted", "sorted", "lists", "lists that share"];

    public static TheoryData<string> Shapes => [.. AllShapes];

    public static TheoryData<TiePolicy> AllTies => [.. Enum.GetValues<TiePolicy>()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Evaluate_PoolOfNobody_IsAnOutcomeOfNobody(string shape)
    {
        var procedure = Shape(shape, TiePolicy.AdmitAllTied);

        foreach (var pool in (CandidatePool[])[CandidatePool.Of(procedure, []), Pool(procedure, [])])
        {
            var outcome = procedure.Evaluate(pool);

            Assert.Equal(0, outcome.Count);
            Assert.False(outcome.IsProvisional);
            Assert.Empty(outcome.Warnings);
            Assert.True(outcome.Placements.IsEmpty);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Evaluate_PoolOfOne_RanksThatOneFirst(string shape)
    {
        var procedure = Shape(shape, TiePolicy.AdmitNoneTied);
        var outcome = procedure.Evaluate(Pool(procedure, [70]));

        Assert.All(Enumerable.Range(0, outcome.Count), line => Assert.Equal("Laureate 1", Line(outcome, line)));
    }

    [Theory]
    [InlineData(TiePolicy.AdmitAllTied, "Laureate 1")]
    [InlineData(TiePolicy.AdmitNoneTied, "NotRetained none")]
    [InlineData(TiePolicy.LeaveUndecided, "Pending none")]
    public void Evaluate_EverybodyTied_FollowsThePolicy(TiePolicy ties, string expected)
    {
        foreach (var shape in AllShapes)
        {
            var procedure = Shape(shape, ties);
            var outcome = procedure.Evaluate(Pool(procedure, [.. Enumerable.Repeat(70, Many)]));

            Assert.All(Lines(outcome), line => Assert.Equal(shape == "no cutoff" ? "Laureate 1" : expected, line));
        }
    }

    [Theory]
    [InlineData(ResultState.Absent, "Failed none")]
    [InlineData(ResultState.Withdrawn, "Withdrawn none")]
    [InlineData(ResultState.Pending, "Pending none")]
    public void Evaluate_EverybodyWithoutAMark_IsDecidedAsOneByOne(ResultState state, string expected)
    {
        foreach (var shape in AllShapes)
        {
            var procedure = Shape(shape, TiePolicy.AdmitAllTied);
            var outcome = procedure.Evaluate(Pool(procedure, new int[Many], [.. Enumerable.Repeat(state, Many)]));

            Assert.Equal(state == ResultState.Pending, outcome.IsProvisional);
            Assert.All(Lines(outcome), line => Assert.Equal(expected, line));
        }
    }

    // 16, 32 and 64 bits for the marks; sums that need 32, 64 and 128 bits, and more than any.
    [Theory]
    [InlineData("65535", 0, 1)]
    [InlineData("65536", 0, 1)]
    [InlineData("6553.5", 1, 3)]
    [InlineData("2147.483647", 6, 1)]
    [InlineData("2147.483648", 6, 1)]
    [InlineData("536870912", 0, 1)]
    [InlineData("1000000000", 6, 1)]
    [InlineData("1000000000", 6, 1_000_000_007)]
    [InlineData("1000000000", 6, 999_999_999_999_999_989)]
    public void Evaluate_MarksAtTheEndsOfEveryType_AgreesWithTheFindings(string maximum, int decimals, long denominator)
    {
        var most = decimal.Parse(maximum, CultureInfo.InvariantCulture);
        var step = 1m / (decimal)BigInteger.Pow(10, decimals);
        var test = new ScoredTest("written", (Points)most);
        var other = new ScoredTest("other", (Points)most);
        var score = Score.WeightedOutOf(100, Weight.Of(Fraction.Of(1, denominator + 1), test), Weight.Of(Fraction.Of(denominator, denominator + 1), other));
        var procedure = Procedure with
        {
            Stages = [Example.StageOf(test, other) with { PassMarks = [PassMark.AtLeast(Fraction.Of(1, 3), score, Example.Clause)], Cutoff = Cutoff.First(9, score, Scope.Everyone, TiePolicy.AdmitAllTied, Example.Clause) }],
            FinalScore = new(score, Example.Clause),
            Ranking = new() { By = Order.HighestFirst(score), Scope = Scope.Everyone, Basis = Example.Clause },
        };
        decimal[] marks = [0, step, most / 2 - (most / 2 % step), most - step, most];
        Candidate[] candidates =
        [
            .. marks.SelectMany((one, i) => marks.Select((two, j) => new Candidate(new() { Candidate = CandidateId.Of($"C{i}{j}") })
                .With(test, TestResult.Of((Points)one)).With(other, TestResult.Of((Points)two)))),
        ];

        var outcome = procedure.Evaluate(candidates);

        Assert.All(candidates, candidate => Assert.Equal(
            FindingsOutcome.Expected(procedure, candidate, procedure.Admit(candidate.Application), string.Empty, outcome.For(candidate.Id)),
            FindingsOutcome.Actual(outcome.For(candidate.Id))));
        var inOrder = Enumerable.Range(0, outcome.Count).Where(line => outcome.StatusAt(line) == OutcomeStatus.Laureate).OrderByDescending(line => outcome.FinalScoreAt(line)!.Value).ToList();
        Assert.InRange(inOrder.Count, 9, candidates.Length);
        Assert.All(inOrder, line => Assert.Equal(1 + inOrder.Count(ahead => outcome.FinalScoreAt(ahead)!.Value > outcome.FinalScoreAt(line)!.Value), outcome.RankAt(line)!.Value.Value));
    }

    [Fact]
    public void Evaluate_MoreGroupsThanAByte_CountsEachGroupOnItsOwn()
    {
        const int Groups = 300;
        string[] codes = [.. Enumerable.Range(0, Groups).Select(code => $"g{code}")];
        var procedure = Procedure with
        {
            Facts = [new() { Id = "office", Kind = FactKind.Code, Codes = [.. codes] }],
            Grouping = Grouping.ByFact("office"),
            Stages = [Example.StageOf(Example.Written) with { Cutoff = Cutoff.First(3, Example.Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Example.Clause) }],
        };
        int[] marks = [.. Enumerable.Range(0, 6_000).Select(row => row * 7919 % 101)];
        var outcome = procedure.Evaluate(CandidatePool.OfColumns(procedure, new()
        {
            Candidates = Keys(marks.Length),
            Applications = [.. codes.Select(code => Example.Application with { Facts = [new("office", code)] })],
            ApplicationOf = (ushort[])[.. marks.Select((_, row) => (ushort)(row % Groups))],
            Marks = [MarkColumn.Of(Example.Written, marks, decimals: 0)],
        }));

        for (var row = 0; row < marks.Length; row++)
        {
            var ahead = Enumerable.Range(0, marks.Length / Groups).Count(turn => marks[(row % Groups) + (turn * Groups)] > marks[row]);
            Assert.Equal(ahead < 3 ? $"Laureate {ahead + 1}" : "NotRetained none", Line(outcome, row));
        }
    }

    [Fact]
    public void OfColumns_ColumnsOfUnequalLength_SaysWhichAndHowLong()
    {
        var columns = new CandidateColumns
        {
            Candidates = Keys(3),
            Applications = [Example.Application],
            ApplicationOf = new ushort[3],
            Marks = [MarkColumn.Of(Example.Written, new int[3], decimals: 0)],
        };

        Assert.Equal("There are 2 candidates and 3 positions of applications; one is needed for each candidate. (Parameter 'columns')", Message(new() { Candidates = Keys(2), Applications = columns.Applications, ApplicationOf = columns.ApplicationOf, Marks = columns.Marks }));
        Assert.Equal("There are 3 candidates and 2 positions of applications; one is needed for each candidate. (Parameter 'columns')", Message(new() { Candidates = columns.Candidates, Applications = columns.Applications, ApplicationOf = new ushort[2], Marks = columns.Marks }));
        Assert.Equal("The test 'written' has 4 marks for 3 candidates. (Parameter 'marks')", Message(new() { Candidates = columns.Candidates, Applications = columns.Applications, ApplicationOf = columns.ApplicationOf, Marks = [MarkColumn.Of(Example.Written, new int[4], decimals: 0)] }));
        Assert.Equal("The candidate in row 0, counted from 0, applied with an application that is not among the 0. (Parameter 'columns')", Message(new() { Candidates = columns.Candidates, Applications = [], ApplicationOf = columns.ApplicationOf, Marks = columns.Marks }));
        Assert.Equal(
            "The test 'written' has 3 marks and 2 states. (Parameter 'statesOfMarks')",
            Assert.Throws<ArgumentException>(() => columns.Marks[0].WithStates(new ResultState[2])).Message);
        Assert.Equal(3, Procedure.Evaluate(CandidatePool.OfColumns(Procedure, columns)).Count);

        string Message(CandidateColumns unequal) => Assert.Throws<ArgumentException>(() => CandidatePool.OfColumns(Procedure, unequal)).Message;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Evaluate_Cancelled_ThrowsAndLeavesThePoolAsItWas(string shape)
    {
        var procedure = Shape(shape, TiePolicy.AdmitAllTied);
        var pool = Pool(procedure, [.. Enumerable.Range(0, Many).Select(row => row * 7919 % 101)]);
        var expected = Lines(procedure.Evaluate(Pool(procedure, [.. Enumerable.Range(0, Many).Select(row => row * 7919 % 101)])));

        var cancelled = new CancellationToken(canceled: true);
        Assert.Equal(cancelled, Assert.ThrowsAny<OperationCanceledException>(() => procedure.Evaluate(pool, cancelled)).CancellationToken);

        // Midway: after the first look at the whole pool, of which there are two where there is a cutoff.
        using var source = new CancellationTokenSource();
        var midway = new Watch(_ => source.Cancel());
        if (shape == "no cutoff")
        {
            procedure.Evaluate(pool, midway, source.Token);
        }
        else
        {
            Assert.ThrowsAny<OperationCanceledException>(() => procedure.Evaluate(pool, midway, source.Token));
        }

        Assert.Single(midway.Reports);
        Assert.Equal(expected, Lines(procedure.Evaluate(pool)));
    }

    [Fact]
    public void Of_MadeOfManyCandidates_SaysHowManyAndCanBeStopped()
    {
        var candidates = Keys(40_000).Select(key => new Candidate(Example.Application with { Candidate = key })).ToList();
        var columns = new CandidateColumns { Candidates = Keys(40_000), Applications = [Example.Application], ApplicationOf = new ushort[40_000] };
        foreach (var make in (Action<IProgress<int>?, CancellationToken>[])
            [(progress, stop) => CandidatePool.Of(Procedure, candidates, progress, stop), (progress, stop) => CandidatePool.OfColumns(Procedure, columns, progress, stop)])
        {
            var whole = new Watch(_ => { });
            make(whole, CancellationToken.None);
            Assert.Equal(40_000, whole.Reports[^1]);
            Assert.Equal(whole.Reports.Order(), whole.Reports);
            Assert.InRange(whole.Reports.Count, 3, 5);

            // Midway: nothing is said after the moment at which it was stopped.
            using var source = new CancellationTokenSource();
            var stopped = new Watch(count => CancelFrom(count, source));
            Assert.Equal(source.Token, Assert.ThrowsAny<OperationCanceledException>(() => make(stopped, source.Token)).CancellationToken);
            Assert.InRange(stopped.Reports[^1], 16_000, 39_999);
        }

        static void CancelFrom(int count, CancellationTokenSource source)
        {
            if (count > 16_000)
            {
                source.Cancel();
            }
        }
    }

    [Fact]
    public void Outcome_AskedForManyThings_CanBeStopped()
    {
        var procedure = Shape("counted", TiePolicy.AdmitAllTied) with { Reserve = new() { Scope = Scope.EachGroup, ValidFor = NodaTime.Period.FromYears(2), Basis = Example.Clause } };
        var outcome = procedure.Evaluate(Pool(procedure, [.. Enumerable.Range(0, 1_000).Select(row => row % 101)]));
        var cancelled = new CancellationToken(canceled: true);

        foreach (var ask in (Action[])
            [() => outcome.Funnel(cancelled), () => outcome.FinalScoreDecimals(cancelled), () => outcome.EstablishReserves(Example.ReferenceDate, cancelled), () => outcome.Distributions(cancelled), () => outcome.LineReports(cancelled), () => outcome.Verify(cancelled)])
        {
            Assert.Equal(cancelled, Assert.ThrowsAny<OperationCanceledException>(ask).CancellationToken);
        }
    }

    [Fact]
    public void Evaluate_WithProgress_ReportsStagesInOrderToTheEnd()
    {
        var watch = new Watch(_ => { });
        var talk = new ScoredTest("talk", maximum: 10);
        var procedure = Procedure with
        {
            FinalScore = new(Score.Sum(Example.Written, Example.Oral, talk), Example.Clause),
            Stages =
            [
                Example.StageOf(Example.Written) with { Cutoff = Cutoff.First(2, Example.Written, Scope.Everyone, TiePolicy.AdmitAllTied, Example.Clause) },
                new("interview") { Tests = [Example.Oral], Basis = Example.Clause },
                new("talk") { Tests = [talk], Basis = Example.Clause },
            ],
        };

        procedure.Evaluate(CandidatePool.Of(procedure, []), watch, CancellationToken.None);

        Assert.Equal([1, 3], watch.Reports);
    }

    private static SelectionProcedure Shape(string shape, TiePolicy ties)
    {
        // Sorted: more places than a table has room for; the tie is not broken.
        var order = shape is "sorted" or "lists" or "lists that share"
            ? Order.HighestFirst(Score.Sum(Weight.Of(Fraction.FromInteger(1_000_003), Example.Written), Weight.Of(Fraction.Of(1, 999_983), Example.Written)))
            : Order.HighestFirst(Example.Written);
        var cutoff = Cutoff.First(5, Example.Written, Scope.EachGroup, ties, Example.Clause) with
        {
            By = order,
            Overlap = shape == "lists that share" ? ListOverlap.LaterListsCountTheRest : ListOverlap.EachListOnItsOwn,
        };
        return Procedure with
        {
            Grouping = shape.StartsWith("lists", StringComparison.Ordinal)
                ? new Grouping.ByList { Lists = [new("one", Condition.Always, Example.Clause), new("two", Condition.Always, Example.Clause)] }
                : Procedure.Grouping,
            Stages = [Example.StageOf(Example.Written) with { Cutoff = shape == "no cutoff" ? null : cutoff }],
            Ranking = new() { By = order, Scope = Scope.EachGroup, Basis = Example.Clause },
        };
    }

    private static CandidatePool Pool(SelectionProcedure procedure, int[] marks, ResultState[]? states = null)
    {
        var column = MarkColumn.Of(Example.Written, marks, decimals: 0);
        return CandidatePool.OfColumns(procedure, new()
        {
            Candidates = Keys(marks.Length),
            Applications = [Example.Application],
            ApplicationOf = new ushort[marks.Length],
            Marks = [states is null ? column : column.WithStates(states)],
        });
    }

    private static CandidateId[] Keys(int count) => [.. Enumerable.Range(0, count).Select(row => CandidateId.Of(string.Create(CultureInfo.InvariantCulture, $"C{row}")))];

    private static string[] Lines(Outcome outcome) => [.. Enumerable.Range(0, outcome.Count).Select(line => Line(outcome, line))];

    private static string Line(Outcome outcome, int line) => string.Create(CultureInfo.InvariantCulture, $"{outcome.StatusAt(line)} {outcome.RankAt(line)?.Value.ToString(CultureInfo.InvariantCulture) ?? "none"}");

    private sealed class Watch(Action<int> seen) : IProgress<int>
    {
        public List<int> Reports { get; } = [];

        public void Report(int value)
        {
            Reports.Add(value);
            seen(value);
        }
    }
}
