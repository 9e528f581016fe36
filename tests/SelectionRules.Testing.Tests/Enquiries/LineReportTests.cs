using FsCheck.Xunit;
using NodaTime;
using SelectionRules.Belgium;

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

                var otherwise = changed.Evaluate(selection.Candidates);
                var there = GoingOn(otherwise, report);
                var here = GoingOn(outcome, report);
                Assert.True(answer.Retained == there.Count, $"{report} | {answer}: {there.Count} go on.\n{selection}");
                Assert.Equal(there.Except(here), answer.Enter);
                // Who waits there has not left.
                Assert.Equal(here.Except(there).Except(Waiting(otherwise, report)), answer.Leave);
            }

            Assert.Single(report.Answers, answer => answer.IsInForce);
        }
    }

    [DrawnProperty]
    public void LineReports_WhoIsTied_IsWhoWaitsWhereTiesAreLeftUndecided(Selection selection)
    {
        var outcome = selection.Evaluate();
        foreach (var report in outcome.LineReports().Where(report => report.IsDecided))
        {
            // In lists that overlap, one who is tied in another list waits in this one too.
            var waiting = report.Answers.Single(answer => answer.Rule == TieRule.LeaveUndecided).Undecided;
            Assert.True(selection.Procedure.Grouping is Grouping.ByList || report.Tied.Count == waiting, $"{waiting} wait: {report}\n{selection}");
            Assert.True(report.Tied.Count != 1, $"{report}\n{selection}");
            Assert.True(report.Tied.Select(candidate => ScoreAt(outcome, candidate, report)).Distinct().Count() <= 1, $"{report}\n{selection}");
        }
    }

    // Ten go on, with 89 to 80; N11 with 79 does not. Whoever is readmitted on top with 50 draws no line, for anybody.
    [Fact]
    public void LineReport_WithSomebodyAdmittedOnTop_IsTheLineOfThosePlaced()
    {
        var notice = SocialMediaAssistant2025.Procedure;
        var onTop = new JuryRuling { Candidate = CandidateId.Of("N12"), Kind = RulingKind.AdmitsOnTop, Stage = "written", By = "the Council of State", On = new LocalDate(2026, 2, 3), Reason = "judgment 123" };
        var outcome = (notice with { Rulings = [onTop] }).Evaluate([.. Enumerable.Range(1, 12).Select(number => Applicants.DutchSpeaking($"N{number:D2}").WithWritten(number == 12 ? 50 : 90 - number))]);

        var line = outcome.LineReports().Single(report => report.Group == "nl");

        Assert.Equal((80, 79, 11), (line.LastRetained, line.FirstNotRetained, line.Retained));
        Assert.Contains("last retained: 80", outcome.Explain(CandidateId.Of("N11")).ToString(), StringComparison.Ordinal);
    }

    private static OperandValue? ScoreAt(Outcome outcome, CandidateId candidate, LineReport report) => outcome.Explain(candidate).Findings
        .Single(finding => finding.Rule == $"stages/{report.Stage}" && finding.Parts.Any(part => IsAt(part, report)))
        .Parts.First(part => IsAt(part, report)).Operands
        .FirstOrDefault(operand => operand.Name == "score")?.Value;

    private static bool IsAt(Finding finding, LineReport report) =>
        finding.Kind == FindingKind.Cutoff && (report.Group.Length == 0 || finding.Operands.Any(operand => operand.Name == "group" && operand.Value.ToString() == report.Group));

    private static IEnumerable<CandidateId> Waiting(Outcome outcome, LineReport report) => Enumerable.Range(0, outcome.Count).Select(index => outcome[index])
        .Where(row => row.Decision.Status == OutcomeStatus.Pending && row.Stage == report.Stage && row.Reasons.Contains(ReasonCode.CutoffUndecided) && (report.Group.Length == 0 || row.Group == report.Group))
        .Select(row => row.Candidate);

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
