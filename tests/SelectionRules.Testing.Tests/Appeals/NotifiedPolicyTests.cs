using FsCheck.Xunit;
using NodaTime;
using SelectionRules.Verification;

namespace SelectionRules.Testing.Tests;

/// <summary>What each policy promises to those who were told already, whatever is corrected: results, applications, rules, rulings.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class NotifiedPolicyTests
{
    private static readonly AppealDecision Jury = new() { By = "jury", On = new LocalDate(2025, 12, 1), Reason = "as its minutes say" };

    [DrawnProperty]
    public void Keep_WhateverIsCorrected_LosesNobodyWhoWasTold(Selection selection, int seed)
    {
        var before = selection.Evaluate();
        if (Recompute(before, CorrectionDraw.Of(selection, seed), NotifiedPolicy.Keep) is not { } again)
        {
            return;
        }

        foreach (var was in Rows(before).Where(row => row.Decision.Status is not (OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling)))
        {
            // Whoever was in no list may be in one now.
            var now = again.After.RowsOf(was.Candidate).First(row => row.Group == was.Group || was.Group.Length == 0);
            // Waiting is no loss; who withdrew has left.
            Assert.True(
                now.Decision.Status is OutcomeStatus.Laureate or OutcomeStatus.Pending or OutcomeStatus.Withdrawn
                    || ReachOf(now, selection) >= ReachOf(was, selection)
                    || again.After.Procedure.Rulings.Any(ruling => ruling.Candidate == was.Candidate && ruling.Stage == now.Stage && ruling.Kind == RulingKind.Eliminates),
                $"{was} {now}\n{selection}");
        }
    }

    [DrawnProperty]
    public void Keep_WhateverIsCorrected_AddsOnlyRulingsThatItNeeds(Selection selection, int seed)
    {
        var before = selection.Evaluate();
        if (Recompute(before, CorrectionDraw.Of(selection, seed), NotifiedPolicy.Keep) is not { } again)
        {
            return;
        }

        // Nobody is kept who was not told, and nothing is ruled where nobody is lost.
        Assert.All(again.Kept, ruling => Assert.Contains(before.RowsOf(ruling.Candidate), was => ReachOf(was, selection) > 1 + StageIndex(selection, ruling.Stage)));
        Assert.DoesNotContain(again.After.Procedure.Validate(), defect => defect.Severity == DefectSeverity.Error);
        Assert.Equal(again.Rulings.Count, again.Rulings.Distinct().Count());
    }

    [DrawnProperty]
    public void Keep_WhateverIsCorrected_RetainsAllWhoAreRetainedFromTheStart(Selection selection, int seed)
    {
        var before = selection.Evaluate();
        var corrections = CorrectionDraw.Of(selection, seed);
        if (Recompute(before, corrections, NotifiedPolicy.Keep) is not { } kept || selection.Procedure.Stages.FirstOrDefault(stage => stage.Cutoff is not null)?.Id is not { } first
            || corrections.Exists(correction => correction is Correction.OfApplication))
        {
            return;
        }

        // Those who stay take no place where they were retained: nobody is left out by a first line for their sake. Whoever is kept before the first line without having been retained at it competes there again, as anybody.
        var index = StageIndex(selection, first);
        if (kept.Kept.Any(ruling => ruling.Kind == RulingKind.SetsAsideElimination && StageIndex(selection, ruling.Stage) <= index && !before.RowsOf(ruling.Candidate).All(was => ReachOf(was, selection) > 1 + index)))
        {
            return;
        }

        var fromTheStart = Recompute(before, corrections, NotifiedPolicy.AsIfFromTheStart)!;
        var outside = Outside(kept.After, first);
        Assert.All(Rows(fromTheStart.After).Where(row => ReachOf(row, selection) > 1 + index), row => Assert.DoesNotContain((row.Candidate, row.Group), outside));
    }

    [DrawnProperty]
    public void NeverLower_WhateverIsCorrected_LowersNoMarkAndNoScore(Selection selection, int seed)
    {
        var before = selection.Evaluate();
        var corrections = CorrectionDraw.Of(selection, seed);
        if (Recompute(before, corrections, NotifiedPolicy.NeverLower) is not { } again)
        {
            return;
        }

        Assert.All(again.Effects, effect => Assert.False(effect.IsApplied && effect.Correction is Correction.OfResult result && IsLower(result, selection, corrections.Exists(correction => correction is Correction.OfRules)), $"{effect}\n{selection}"));
        foreach (var was in Rows(before).Where(row => row.Decision.IsLaureate && !IsHurtByMore(again.After.Procedure, corrections, row.Candidate)))
        {
            var now = again.After.RowsOf(was.Candidate).First(row => row.Group == was.Group || was.Group.Length == 0);
            // Others may have come ahead at a line; the own score may not have fallen.
            Assert.True(now.Decision.Status is OutcomeStatus.Laureate or OutcomeStatus.NotRetained or OutcomeStatus.Pending, $"{was} {now}\n{selection}");
            if (now.Decision.IsLaureate && was.Decision.AsT6.FinalScore is { } score && MayNotFall(selection.Procedure))
            {
                Assert.True(now.Decision.AsT6.FinalScore >= score, $"{was} {now}\n{selection}");
            }
        }
    }

    // Two counts under two sets of rules cannot be compared: there it is their scores.
    private static bool IsLower(Correction.OfResult correction, Selection selection, bool hasOtherRules)
    {
        var before = selection.Candidates.Single(candidate => candidate.Id == correction.Candidate).ResultOf(TestOf(selection.Procedure, correction));
        return before.IsT0 && (!correction.Result.IsT0 || (!hasOtherRules && correction.Result.AsT0 < before.AsT0));
    }

    private static Test TestOf(SelectionProcedure procedure, Correction.OfResult correction) => procedure.Stages.SelectMany(stage => stage.Tests).Single(test => test.Id == correction.Test);

    // Where a rule asks for less than a mark, a higher one can fail: that, too, is no harm that the policy speaks of.
    private static bool IsHurtByMore(SelectionProcedure procedure, List<Correction> corrections, CandidateId candidate) =>
        corrections.OfType<Correction.OfResult>().Any(correction => correction.Candidate == candidate
            && !Directions.NeverHurts(procedure, TestOf(procedure, correction)));

    private static Recomputation? Recompute(Outcome before, List<Correction> corrections, NotifiedPolicy policy)
    {
        try
        {
            return Recomputation.Of(before, corrections, policy, Jury);
        }
        catch (ArgumentException refusal) when (policy != NotifiedPolicy.AsIfFromTheStart && corrections.Exists(correction => correction is Correction.OfRules))
        {
            // Only rules are refused, and only where they take an admission away or lower somebody.
            Assert.Contains(policy == NotifiedPolicy.Keep ? "The policy keep cannot hold" : "The policy never-lower cannot hold", refusal.Message, StringComparison.Ordinal);
            Assert.True(policy == NotifiedPolicy.NeverLower || Admitted(before).Except(Admitted(Recomputation.Of(before, corrections, NotifiedPolicy.AsIfFromTheStart, Jury).After)).Any(), refusal.Message);
            return null;
        }
    }

    // A higher mark can lower a score by which the lowest comes first, a distance say: that is no harm that the policy speaks of.
    private static bool MayNotFall(SelectionProcedure procedure) => procedure.Ranking.By.Keys.All(key => key is not OrderKey.ByScore { First: Extreme.Lowest });

    private static HashSet<(CandidateId, string)> Admitted(Outcome outcome) => [.. Rows(outcome).Where(row => row.Decision.Status is not (OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling)).Select(row => (row.Candidate, row.Group))];

    private static List<OutcomeRow> Rows(Outcome outcome) => [.. Enumerable.Range(0, outcome.Count).Select(index => outcome[index])];

    private static HashSet<(CandidateId, string)> Outside(Outcome outcome, string stage) =>
        [.. Rows(outcome).Where(row => row.Decision.Status == OutcomeStatus.NotRetained && row.Stage == stage).Select(row => (row.Candidate, row.Group))];

    // How far a line came: admission 0, the stages from 1, laureates behind them.
    private static int ReachOf(OutcomeRow row, Selection selection) => row.Decision.IsLaureate ? selection.Procedure.Stages.Count + 1 : 1 + StageIndex(selection, row.Stage);

    private static int StageIndex(Selection selection, string stage) => selection.Procedure.Stages.ToList().FindIndex(known => known.Id == stage);
}
