using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>"More evidence never changes a decision that was final": looked at with everything that a few missing results and a bound can still become. Here the second implementation is not asked: both could be wrong.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(NarrowSelections)])]
public sealed class CompletionTests
{
    // More gaps than these have too many completions.
    private const int MostGaps = 3;

    private static readonly TestResult[] Results = [(Points)0, (Points)1, (Points)2, (Points)3, (Points)4, TestResult.Absent, TestResult.Withdrawn];

    [DrawnProperty(300)]
    public void Evaluate_WithEveryCompletion_ChangesNoFinalDecision(CutoffsSelection cutoffs)
    {
        // A ruling sets an elimination aside whatever is missing, and one who needs a ruling waits for more than results.
        var selection = cutoffs.Selection with { Procedure = cutoffs.Selection.Procedure with { Rulings = [.. cutoffs.Selection.Procedure.Rulings.Where(ruling => ruling.Kind != RulingKind.SetsAsideElimination)] } };
        var before = StandingsOf(selection);
        if (before.Exists(line => line.Status == OutcomeStatus.NeedsRuling) || Gaps(selection).Count > MostGaps)
        {
            return;
        }

        foreach (var completed in Bounds(selection).SelectMany(Completions))
        {
            foreach (var (was, now) in before.Zip(StandingsOf(completed)).Where(pair => pair.First.Status != OutcomeStatus.Pending))
            {
                // 1. "`withdrawn` goes before everything else": of one's own results, in the stage of the failure.
                var isOwnWithdrawal = was.Status == OutcomeStatus.Failed && now == was with { Status = OutcomeStatus.Withdrawn };
                Assert.True(was == now || isOwnWithdrawal, $"{was} becomes {now}\n{selection}\n{completed}");
            }
        }
    }

    private static List<Standing> StandingsOf(Selection selection)
    {
        var outcome = selection.Evaluate();
        return [.. Enumerable.Range(0, outcome.Count).Select(index => new Standing(outcome[index].Candidate, outcome[index].Group, outcome.StatusAt(index), outcome[index].Stage))];
    }

    // What the jury can set; a bound that makes the procedure inconsistent is none.
    private static IEnumerable<Selection> Bounds(Selection selection) => !selection.Procedure.Stages.Any(stage => stage.PassMarks.Any(mark => mark.Condition is Condition.ScoreIs { Threshold: Threshold.Recorded }))
        ? [selection]
        : Enumerable.Range(0, 5)
            .Select(bound => selection with { Procedure = selection.Procedure with { RecordedThresholds = [new(NarrowDraw.Bound, Fraction.FromInteger(bound), "the jury", selection.Procedure.AssessedOn)] } })
            .Where(bounded => !bounded.Procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error));

    private static IEnumerable<Selection> Completions(Selection selection)
    {
        if (Gaps(selection) is not [var (candidate, test), ..])
        {
            return [selection];
        }

        return Results.SelectMany(result => Completions(selection with
        {
            Candidates = [.. selection.Candidates.Select(one => one == candidate ? one with { Results = one.Results.Add(new(test, result)) } : one)],
        }));
    }

    private static List<(Candidate Candidate, string Test)> Gaps(Selection selection) =>
    [
        .. from candidate in selection.Candidates
           from test in selection.Procedure.Stages.SelectMany(stage => stage.Tests)
           where !candidate.Results.Any(result => result.Test == test.Id)
           select (candidate, test.Id),
    ];

    private sealed record Standing(CandidateId Candidate, string Group, OutcomeStatus Status, string? Stage);
}
