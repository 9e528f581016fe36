using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class FunnelTests
{
    [DrawnProperty]
    public void Funnel_OfAnyOutcome_LosesNobody(Selection selection)
    {
        var outcome = selection.Evaluate();

        foreach (var group in outcome.Funnel().GroupBy(step => step.Group))
        {
            var steps = group.ToList();
            Assert.Equal(Lines(outcome, group.Key).Count(), steps[0].Reached);
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.GoesOn, pair.Second.Reached));
            Assert.Equal(Lines(outcome, group.Key).Count(line => line.Decision.IsLaureate), steps[^1].GoesOn);
        }

        Assert.Equal(outcome.Count, outcome.Funnel().Where(step => step.Stage == "admission").Sum(step => step.Reached));
    }

    [DrawnProperty]
    public void Funnel_OfAnyOutcome_CountsWhatTheLinesSay(Selection selection)
    {
        var outcome = selection.Evaluate();

        Assert.All(outcome.Funnel(), step =>
        {
            var stopped = Lines(outcome, step.Group).Where(line => line.Stage == step.Stage).Select(line => line.Decision.Status).ToList();
            Assert.Equal(stopped.Count(status => status is OutcomeStatus.Failed or OutcomeStatus.NotAdmitted), step.Failed);
            Assert.Equal(stopped.Count(status => status == OutcomeStatus.NotRetained), step.NotRetained);
            Assert.Equal(stopped.Count(status => status is OutcomeStatus.Pending or OutcomeStatus.NeedsRuling), step.Waiting);
            Assert.Equal(stopped.Count(status => status == OutcomeStatus.Withdrawn), step.Withdrew);
        });
    }

    private static IEnumerable<OutcomeRow> Lines(Outcome outcome, string group) =>
        Enumerable.Range(0, outcome.Count).Where(line => outcome.GroupAt(line) == group).Select(line => outcome[line]);
}
