using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>The verifier on random procedures of the whole vocabulary: what is evaluated holds, and what is forged is found.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class VerificationTests
{
    [DrawnProperty]
    public void Verify_WhatIsEvaluated_Holds(Selection selection)
    {
        var report = selection.Evaluate().Verify();

        Assert.True(report.Holds, $"{report}\n{selection}");
    }

    [DrawnProperty]
    public void Verify_ALineLeftOut_IsFound(Selection selection)
    {
        var lines = OutcomeLine.AllOf(selection.Evaluate());
        if (!lines.IsEmpty)
        {
            var left = lines[0].Candidate;
            AssertFound("P1", selection, [.. lines.Where(line => line.Candidate != left)], left);
        }
    }

    [DrawnProperty]
    public void Verify_ARankMoved_IsFound(Selection selection) => Forge(
        "P9", selection, line => line.Rank is not null, line => line with { Rank = Rank.Of(line.Rank!.Value.Value + 1) });

    [DrawnProperty]
    public void Verify_AScoreChanged_IsFound(Selection selection) => Forge(
        "P8", selection, line => line.FinalScore is not null, line => line with { FinalScore = line.FinalScore!.Value + Fraction.Of(1, 1_000_000) });

    [DrawnProperty]
    public void Verify_AFailureTurnedIntoAWait_IsFound(Selection selection) => Forge(
        "P4", selection, line => line.Status == OutcomeStatus.Failed, line => line with { Status = OutcomeStatus.Pending });

    [DrawnProperty]
    public void Verify_AWithdrawalForgotten_IsFound(Selection selection) => Forge(
        "P4", selection, line => line.Status == OutcomeStatus.Withdrawn, line => line with { Status = OutcomeStatus.Failed });

    [DrawnProperty]
    public void Verify_ARefusalForgotten_IsFound(Selection selection) => Forge(
        "P3", selection, line => line.Status == OutcomeStatus.NotAdmitted, line => line with { Status = OutcomeStatus.NeedsRuling });

    [DrawnProperty]
    public void Verify_AGroupChanged_IsFound(Selection selection) => Forge(
        "P3", selection, line => line.Group.Length > 0, line => line with { Group = $"{line.Group}-x" });

    [DrawnProperty]
    public void Verify_ARejectionTurnedIntoAWait_IsFound(Selection selection) => Forge(
        "P6", selection, line => line.Status == OutcomeStatus.NotRetained, line => line with { Status = OutcomeStatus.Pending });

    [DrawnProperty]
    public void Verify_ARejectionForgotten_IsFound(Selection selection) => Forge(
        "P5", selection, line => line.Status == OutcomeStatus.NotRetained, line => line with { Status = OutcomeStatus.Laureate, Stage = string.Empty });

    // In every cutoff that a laureate has passed, shared lists and those who wait among them.
    [DrawnProperty]
    public void Verify_ALaureateLeftOutByACutoff_IsFound(Selection selection)
    {
        foreach (var stage in selection.Procedure.Stages.Where(stage => stage.Cutoff is not null))
        {
            Forge("P6", selection, line => line.Status == OutcomeStatus.Laureate, line => line with { Status = OutcomeStatus.NotRetained, Stage = stage.Id, Rank = null, FinalScore = null });
        }
    }

    [DrawnProperty]
    public void Verify_AWaitAtACutoffEnded_IsFound(Selection selection)
    {
        var outcome = selection.Evaluate();
        if (Enumerable.Range(0, outcome.Count).FirstOrDefault(index => outcome.ReasonsAt(index).Contains(ReasonCode.CutoffUndecided), -1) is var waiting and >= 0)
        {
            var line = OutcomeLine.AllOf(outcome)[waiting];
            Forge("P6", selection, other => other == line, other => other with { Status = OutcomeStatus.NotRetained });
            Forge("P5", selection, other => other == line, other => other with { Status = OutcomeStatus.Laureate, Stage = string.Empty });
        }
    }

    private static void Forge(string property, Selection selection, Func<OutcomeLine, bool> isAbout, Func<OutcomeLine, OutcomeLine> forge)
    {
        var lines = OutcomeLine.AllOf(selection.Evaluate());
        if (lines.FirstOrDefault(isAbout) is { } line)
        {
            AssertFound(property, selection, [.. lines.Select(other => other == line ? forge(line) : other)], line.Candidate);
        }
    }

    private static void AssertFound(string property, Selection selection, Sequence<OutcomeLine> lines, CandidateId witness)
    {
        var report = VerificationReport.Of(selection.Procedure, selection.Candidates, lines);

        Assert.Contains(report.Properties.Single(one => one.Id == property).Violations, violation => violation.Witnesses.Contains(witness));
    }
}
