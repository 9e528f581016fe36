using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>What the notice of the Chamber promises, as properties of random pools.</summary>
[Properties(Arbitrary = [typeof(ChamberPools)])]
public sealed class ChamberProperties
{
    [DrawnProperty]
    public void OrderOfInput_DoesNotMatter(Selection pool) => Hold(pool, "OrderOfApplicationsDecidesNothing", "SameEvidenceSameOutcome", "KeysDecideNothing");

    [DrawnProperty]
    public void HigherMark_NeverHurtsItsCandidate(Selection pool) => Hold(pool, "HigherMarkNeverHurts");

    [DrawnProperty]
    public void CandidateOfOneRole_NeverMovesOneOfTheOther(Selection pool) => Hold(pool, "OneGroupNeverMovesAnother", "EachGroupStandsAlone");

    [DrawnProperty]
    public void LanguageResult_NeverChangesAScoreOrARank_AmongThoseWhoPass(Selection pool) => Hold(pool, "GateResultsNeverScore");

    [DrawnProperty]
    public void Questionnaire_IsAdvisory(Selection pool) => Hold(pool, "AdvisoryResultsDecideNothing");

    // "Only the first 10 laureates per language role": the eleventh goes on only where the tenth has as many points.
    [DrawnProperty]
    public void NoMoreThanTen_GoOnInARole_UnlessTiedAtTheBorder(Selection pool)
    {
        var outcome = pool.Evaluate();
        var written = pool.Procedure.Stages.First(stage => stage.Cutoff is not null).Tests[0];
        foreach (var role in Lines(outcome).GroupBy(line => line.Group))
        {
            var points = role.Where(HasGoneOn).Select(line => pool.Candidates.First(candidate => candidate.Id == line.Candidate).ResultOf(written)).Where(result => result.IsT0).Select(result => result.AsT0).OrderDescending().ToList();
            Assert.All(points.Skip(10), more => Assert.Equal(points[9], more));
        }

        Hold(pool, "CutoffKeepsNoMoreThanItsPlaces", "CutoffFillsItsPlaces", "TheTiedShareTheirFate");
    }

    [DrawnProperty]
    public void NobodyRetained_ScoresBelowSomebodyWhoIsNot(Selection pool) => Hold(pool, "NobodyRetainedIsBelowSomebodyLeftOut");

    [DrawnProperty]
    public void MoreEvidence_NeverChangesAFinalDecision(Selection pool) => Hold(pool, "MoreEvidenceNeverChangesAFinalDecision");

    // 2/3 of the two tests on 200 and 1/3 of the interview on 100: the sum out of 300, rescaled. Whoever is dispensed from a test has neither.
    [DrawnProperty]
    public void Weighting_AndPlainSumOutOf300_GiveTheSameScoreAndOrder(Selection pool)
    {
        var laureates = Lines(pool.Evaluate()).Where(line => line.FinalScore is not null).Select(line => (Line: line, Sum: PlainSum(pool, line))).ToList();
        Assert.All(laureates, laureate => Assert.Equal(laureate.Sum / 3, laureate.Line.FinalScore));
        foreach (var role in laureates.Where(laureate => laureate.Line.Rank is not null).GroupBy(laureate => laureate.Line.Group))
        {
            Assert.All(role, laureate => Assert.Equal(1 + role.Count(other => other.Sum > laureate.Sum), laureate.Line.Rank!.Value.Value));
        }

        Hold(pool, "WeightingIsThePlainSum");
    }

    [DrawnProperty]
    public void Adjustment_ChangesNoThresholdAndNoScore(Selection pool) => Hold(pool, "AdjustmentsChangeNothing");

    [DrawnProperty]
    public void Withdrawal_FreesAPlace_AndMovesOthersOnlyUp(Selection pool) => Hold(pool, "WithdrawalMovesOthersOnlyUp", "LaterWithdrawalFreesNoPlace");

    private static Sequence<OutcomeLine> Lines(Outcome outcome) => OutcomeLine.AllOf(outcome);

    private static bool HasGoneOn(OutcomeLine line) => line.Status == OutcomeStatus.Laureate || line.Stage is "oral" or "star";

    private static Fraction PlainSum(Selection pool, OutcomeLine line) => pool.Candidates.First(candidate => candidate.Id == line.Candidate).Results
        .Where(recorded => recorded.Result.IsT0)
        .Select(recorded => recorded.Result.AsT0.ToFraction())
        .Aggregate(Fraction.Zero, (sum, points) => sum + points);

    private static void Hold(Selection pool, params string[] laws)
    {
        foreach (var name in laws)
        {
            var result = SelectionRules.Testing.Laws.Named(name).Check(pool, SelectionLaws.EvaluationOf(pool.Procedure));
            Assert.False(result.IsViolated, result.ToString());
        }
    }
}
