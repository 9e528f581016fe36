using System.Text;
using SelectionRules.Belgium;
using SelectionRules.Oracle;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Tests;

/// <summary>Law number one: what the pass over columns decides is what the findings say, on every candidate of every pool.</summary>
public sealed class FindingsTests
{
    private const int Draws = 60;

    private static readonly SelectionProcedure Procedure = SocialMediaAssistant2025.Procedure;

    [Theory]
    [InlineData(PoolProfile.Complete)]
    [InlineData(PoolProfile.WithPending)]
    [InlineData(PoolProfile.WithRulings)]
    [InlineData(PoolProfile.AllTied)]
    [InlineData(PoolProfile.Admission)]
    public void Findings_OfEveryCandidate_AgreeWithTheEvaluation(PoolProfile profile)
    {
        for (var seed = 1000; seed < 1000 + Draws; seed++)
        {
            var (applications, results) = ChamberPools.Random(seed, 40, profile);
            var pool = Read(applications, results);
            var outcome = Procedure.Evaluate(pool);
            for (var row = 0; row < pool.Count; row++)
            {
                AssertAgree(outcome, pool, row, $"{profile}, seed {seed}, {pool[row]}");
            }
        }
    }

    private static void AssertAgree(Outcome outcome, CandidatePool pool, int row, string place)
    {
        var candidate = new Candidate(pool.ApplicationOf(row)!)
        {
            Results = [.. Procedure.Stages.SelectMany(stage => stage.Tests).Select(test => new RecordedResult(test.Id, pool.ResultOf(row, test)))],
        };
        var admission = CandidateFindings.Admission(Procedure, candidate.Application);
        var line = outcome[row];
        Assert.Equal(admission.Groups.IsEmpty ? string.Empty : admission.Groups[0], line.Group);
        if (admission.Status != AdmissionStatus.Admitted)
        {
            Assert.True(line.Stage == "admission" && line.Reasons == admission.Reasons, place);
            return;
        }

        foreach (var stage in Procedure.Stages)
        {
            var finding = CandidateFindings.Stage(Procedure, stage, candidate, admission);
            if (finding.Status == StageStatus.Passed && line.Stage != stage.Id)
            {
                continue;
            }

            var status = finding.Status switch
            {
                StageStatus.Failed => OutcomeStatus.Failed,
                StageStatus.Pending => OutcomeStatus.Pending,
                StageStatus.Withdrawn => OutcomeStatus.Withdrawn,
                // Only the pool can say what a cutoff makes of one who passed.
                _ => line.Decision.Status is OutcomeStatus.NotRetained or OutcomeStatus.Pending ? line.Decision.Status : OutcomeStatus.Laureate,
            };
            Assert.True(line.Stage == stage.Id && line.Decision.Status == status, $"{place}: the findings stop at {stage.Id} with {status}; the evaluation says {line}");
            if (finding.Status != StageStatus.Passed)
            {
                Assert.True(line.Decision.IsWithdrawn || line.Reasons == finding.Reasons, place);
            }

            return;
        }

        Assert.True(line.Decision.IsLaureate, $"{place}: every stage is passed; the evaluation says {line}");
        var score = CandidateFindings.Score(Procedure, Procedure.FinalScore.Score, candidate, admission);
        Assert.Equal(score.Value, line.Decision.AsT6.FinalScore);
    }

    private static CandidatePool Read(string applications, string results)
    {
        using var first = new MemoryStream(Encoding.UTF8.GetBytes(applications));
        using var second = new MemoryStream(Encoding.UTF8.GetBytes(results));
        return InputFiles.Read(Procedure, first, "applications", second, "results", keepsApplications: true, null, CancellationToken.None)
            .Match(pool => pool, errors => throw new InvalidOperationException(errors.Errors[0].ToString()));
    }
}
