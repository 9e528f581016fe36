using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class OutcomeWarningTests
{
    // "Results for a stage that a candidate has not reached are ignored, and reported as a warning": reached in no list.
    [DrawnProperty]
    public void Warnings_OfAnyOutcome_AreTheResultsBeyondWhatIsReachedInAnyList(Selection selection)
    {
        var outcome = selection.Evaluate();
        var stages = selection.Procedure.Stages.ToList();
        var expected = selection.Candidates.SelectMany(candidate =>
        {
            var lines = outcome.RowsOf(candidate.Application.Candidate);
            var isOn = lines.Any(line => line.Decision.Status is OutcomeStatus.Laureate or OutcomeStatus.Pending or OutcomeStatus.NeedsRuling);
            var reached = isOn ? stages.Count : lines.Max(line => stages.FindIndex(stage => stage.Id == line.Stage));
            return stages.Skip(reached + 1)
                .Select(stage => (candidate.Application.Candidate, stage.Id, Ignored: stage.Tests.Count(test => test is not AdvisoryTest && candidate.ResultOf(test).State != ResultState.Pending)))
                .Where(warning => warning.Ignored > 0);
        });

        Assert.Equal(expected, outcome.Warnings.Select(warning => (warning.Candidate, warning.Stage, warning.IgnoredResults)));
    }
}
