using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using SelectionRules.Tests.Decisions;
using SelectionRules.Tests.Laws;

namespace SelectionRules.Tests.Evaluation;

/// <content>Those that take seconds: mutants are not put to them.</content>
public sealed partial class EdgePoolTests
{
    // The table of places, and the selection of the last one, know nothing of each other; the verifier knows nothing of either.
    [Theory]
    [MemberData(nameof(AllTies))]
    public void Evaluate_MarksAndStatesOfManyKinds_CountsAsItSelects(TiePolicy ties)
    {
        int[] marks = [.. Enumerable.Range(0, Many).Select(row => row * 7919 % 101)];
        foreach (var (waiting, size) in from waiting in (int[])[0, 1, 40] from size in (int[])[1, 700, 20_001, Many] select (waiting, size))
        {
            ResultState[] states = [.. Enumerable.Range(0, Many).Select(row => (row * 31 % Many) < waiting ? ResultState.Pending : (row % 97) switch { 5 => ResultState.Absent, 11 => ResultState.Withdrawn, _ => ResultState.Known })];
            var (counted, sorted) = (Cut("counted"), Cut("sorted"));

            Assert.True(sorted.Columns.Standings.SequenceEqual(counted.Columns.Standings));
            Assert.True(sorted.Columns.Ranks.SequenceEqual(counted.Columns.Ranks));
            Assert.True(size != 700 || counted.Verify().Holds);

            Outcome Cut(string shape)
            {
                var procedure = Shape(shape, ties);
                var stage = procedure.Stages[0];
                procedure = procedure with { Stages = [stage with { Cutoff = stage.Cutoff! with { Size = new CutoffSize.Same { Places = size } } }] };
                return procedure.Evaluate(Pool(procedure, marks, states));
            }
        }
    }

    // Seventeen lists give more combinations than 16 bits can tell apart.
    [Fact]
    public void Evaluate_MoreDifferentAdmissionsThanSixteenBits_TellsThemApart()
    {
        const int Candidates = 65_600;
        string[] lists = [.. Enumerable.Range(0, 17).Select(list => $"list{list}")];
        var procedure = Procedure with
        {
            Facts = [.. lists.Select(list => new FactDefinition { Id = list, Kind = FactKind.Truth })],
            Grouping = new Grouping.ByList { Lists = [.. lists.Select(list => new ListDefinition(list, Condition.FactTrue(list), Example.Clause))] },
            Stages = [Example.StageOf(Example.Written)],
        };
        var pool = CandidatePool.Of(procedure, Enumerable.Range(0, Candidates).Select(number => new Candidate(Example.Application with
        {
            Candidate = CandidateId.Of($"C{number}"),
            Facts = [.. lists.Select((list, bit) => new Fact(list, ((number + 1) >> bit & 1) != 0))],
        })));
        var outcome = procedure.Evaluate(pool);

        foreach (var number in (int[])[0, 1, 65_533, 65_534, 65_535, 65_536, Candidates - 1])
        {
            Assert.Equal(lists.Where((_, bit) => ((number + 1) >> bit & 1) != 0), outcome.RowsOf(CandidateId.Of($"C{number}")).Select(row => row.Group));
        }
    }

    // Wherever it is: what comes is the whole answer or none.
    [Fact]
    public void Evaluate_CancelledAtAnyMoment_GivesTheAnswerOrNone()
    {
        var procedure = Shape("lists that share", TiePolicy.AdmitAllTied);
        var pool = Pool(procedure, [.. Enumerable.Range(0, Many).Select(row => row * 7919 % 101)]);
        var expected = Lines(procedure.Evaluate(pool));
        var endings = new ConcurrentBag<string>();
        for (var delay = 0; delay < 20; delay++)
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(delay));
            try
            {
                Assert.Equal(expected, Lines(procedure.Evaluate(pool, source.Token)));
                endings.Add("answer");
            }
            catch (OperationCanceledException exception)
            {
                Assert.Equal(source.Token, exception.CancellationToken);
                endings.Add("none");
            }
        }

        Assert.Equal(20, endings.Count);
        Assert.Equal(expected, Lines(procedure.Evaluate(pool)));
    }
}
