namespace SelectionRules;

/// <summary>Seeks the smallest marks that would have brought a candidate something.</summary>
internal sealed class CounterfactualEnquiry
{
    private readonly Outcome outcome;
    private readonly SelectionProcedure procedure;
    private readonly int row;
    private readonly Points? step;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<Test, MarkSearch> searches = [];

    private CounterfactualEnquiry(Outcome outcome, int row, Points? step, CancellationToken cancellation)
    {
        this.outcome = outcome;
        this.row = row;
        this.step = step;
        this.cancellation = cancellation;
        procedure = outcome.Procedure;
    }

    public static Sequence<Counterfactual> Answers(Outcome outcome, int row, Points? step, CancellationToken cancellation)
    {
        var enquiry = new CounterfactualEnquiry(outcome, row, step, cancellation);
        return [.. outcome.EntriesOf(row).SelectMany((entry, line) => enquiry.Answers(entry, line))];
    }

    private IEnumerable<Counterfactual> Answers(int entry, int line)
    {
        var present = EntryStanding.Of(outcome.Columns, entry);
        foreach (var (goal, stage, tests) in GoalsOf(present))
        {
            foreach (var test in tests)
            {
                var result = outcome.Pool.ResultOf(row, test);
                // Whoever withdrew, came too late or was excluded did not lack a mark; neither did whoever was exempted.
                if (result.State is not (ResultState.Known or ResultState.Absent or ResultState.Pending) || !SearchOf(test).IsFeasible)
                {
                    continue;
                }

                yield return new Counterfactual
                {
                    Group = outcome.GroupAt(entry),
                    Test = test.Id,
                    Goal = goal,
                    Stage = stage is { } position ? procedure.Stages[position].Id : string.Empty,
                    Present = result,
                    Step = SearchOf(test).Step,
                    Needed = SearchOf(test).Smallest(line, standing => Reaches(standing, goal, stage, present)),
                };
            }
        }
    }

    private static bool Reaches(EntryStanding standing, CounterfactualGoal goal, int? stage, EntryStanding present) => goal switch
    {
        CounterfactualGoal.PassStage => standing.HasPassed(stage!.Value),
        CounterfactualGoal.BeRetained => standing.GoesBeyond(stage!.Value),
        CounterfactualGoal.BecomeLaureate => standing.Standing == Standing.Passed,
        _ => standing.Rank > 0 && standing.Rank < present.Rank,
    };

    // What the candidate has not got: the stage, the next cutoff, the list, a better rank; and the tests that the rules look at for it.
    private IEnumerable<(CounterfactualGoal Goal, int? Stage, List<Test> Tests)> GoalsOf(EntryStanding present)
    {
        switch (present.Standing)
        {
            case Standing.Failed or Standing.NotRetained or Standing.Pending:
                var tests = TestsOf(present.Stage);
                if (!present.HasPassed(present.Stage))
                {
                    yield return (CounterfactualGoal.PassStage, present.Stage, tests);
                }

                if (CutoffFrom(present.Stage) is { } cutoff)
                {
                    yield return (CounterfactualGoal.BeRetained, cutoff, tests);
                }

                yield return (CounterfactualGoal.BecomeLaureate, null, tests);
                break;
            case Standing.Passed when present.Rank > 1:
                yield return (CounterfactualGoal.GainRank, null, Ordered(ReferencedTests.Of(procedure.Ranking.By)));
                break;
        }
    }

    private int? CutoffFrom(int stage)
    {
        var found = Enumerable.Range(stage, procedure.Stages.Count - stage).FirstOrDefault(position => procedure.Stages[position].Cutoff is not null, -1);
        return found < 0 ? null : found;
    }

    private List<Test> TestsOf(int position)
    {
        var stage = procedure.Stages[position];
        return Ordered(stage.Tests
            .Concat(stage.PassMarks.SelectMany(mark => ReferencedTests.Of(mark.Condition)))
            .Concat(stage.Cutoff is { } cutoff ? ReferencedTests.Of(cutoff.By) : []));
    }

    private List<Test> Ordered(IEnumerable<Test> tests)
    {
        var wanted = tests.Where(test => test is not AdvisoryTest).ToHashSet();
        return [.. procedure.Stages.Where(stage => stage.Counts != StageWeight.Advisory).SelectMany(stage => stage.Tests).Where(wanted.Contains)];
    }

    private MarkSearch SearchOf(Test test)
    {
        if (!searches.TryGetValue(test, out var search))
        {
            searches.Add(test, search = new MarkSearch(outcome, row, test, step, cancellation));
        }

        return search;
    }
}
