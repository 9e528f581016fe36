using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>What another rule for ties is said to give is what a procedure with that rule gives.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class LineReportTests
{
    [DrawnProperty]
    public void LineReports_EachRule_GivesWhatTheProcedureWithThatRuleGives(Selection selection)
    {
        var outcome = selection.Evaluate();
        foreach (var report in outcome.LineReports().Where(report => report.IsDecided))
        {
            var stage = selection.Procedure.Stages.Single(one => one.Id == report.Stage);
            foreach (var answer in report.Answers.Where(answer => answer.Rule != TieRule.ByChain || answer.IsInForce))
            {
                var changed = selection.Procedure with { Stages = [.. selection.Procedure.Stages.Select(one => one == stage ? one with { Cutoff = Under(one.Cutoff!, answer.Rule) } : one)] };
                if (changed.Validate().Any(defect => defect.Severity == DefectSeverity.Error))
                {
                    // A later cutoff may keep more than an earlier one then leaves.
                    continue;
                }

                var there = GoingOn(changed.Evaluate(selection.Candidates), report);
                var here = GoingOn(outcome, report);
                Assert.True(answer.Retained == there.Count, $"{report} | {answer}: {there.Count} go on.\n{selection}");
                Assert.Equal(there.Except(here), answer.Enter);
                Assert.Equal(here.Except(there), answer.Leave);
            }

            Assert.Single(report.Answers, answer => answer.IsInForce);
        }
    }

    [DrawnProperty]
    public void LineReports_WhoIsTied_IsWhoWaitsWhereTiesAreLeftUndecided(Selection selection)
    {
        foreach (var report in selection.Evaluate().LineReports().Where(report => report.IsDecided))
        {
            Assert.Equal(report.Answers.Single(answer => answer.Rule == TieRule.LeaveUndecided).Undecided, report.Tied.Count);
            // In lists that overlap, one who is tied in another list waits in this one too.
            Assert.True(report.Tied.Count != 1 || selection.Procedure.Grouping is Grouping.ByList, $"{report}\n{selection}");
        }
    }

    private static Cutoff Under(Cutoff cutoff, TieRule rule) => rule switch
    {
        TieRule.ByChain => cutoff,
        TieRule.AdmitAllTied => cutoff with { By = new() { Keys = [cutoff.By.Keys[0]] }, Ties = TiePolicy.AdmitAllTied },
        TieRule.AdmitNoneTied => cutoff with { By = new() { Keys = [cutoff.By.Keys[0]] }, Ties = TiePolicy.AdmitNoneTied },
        _ => cutoff with { By = new() { Keys = [cutoff.By.Keys[0]] }, Ties = TiePolicy.LeaveUndecided },
    };

    private static List<CandidateId> GoingOn(Outcome outcome, LineReport report)
    {
        var stages = outcome.Procedure.Stages.ToList();
        var at = stages.FindIndex(stage => stage.Id == report.Stage);
        return
        [
            .. Enumerable.Range(0, outcome.Count)
                .Where(line => (stages[at].Cutoff!.Scope == Scope.Everyone || outcome.GroupAt(line) == report.Group)
                    && (outcome.StatusAt(line) == OutcomeStatus.Laureate || stages.FindIndex(stage => stage.Id == outcome.StageAt(line)) > at))
                .Select(outcome.CandidateAt)
                .Distinct(),
        ];
    }
}
