using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>Every law of the catalogue as a property, on random valid procedures of the whole vocabulary with random pools.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class LawProperties
{
    [DrawnProperty]
    public void EveryoneIsAnswered(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void EveryLineSaysOneThing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void SameEvidenceSameOutcome(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void OrderOfApplicationsDecidesNothing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void KeysDecideNothing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void AdjustmentsChangeNothing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void EqualEvidenceSharesItsFate(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyIsAdmittedWithoutEveryRequirement(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyIsRefusedWithoutAReason(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void RulingsAreAskedForOpenQuestionsOnly(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void TheGroupFollowsFromTheApplication(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void AdmissionLooksAtOneCandidateAlone(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void TheMomentOfReceiptDecidesLatenessOnly(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyPassesAFailedGate(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyFailsWithoutAReason(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyWaitsWithoutCause(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void WithdrawalEndsTheProcedure(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyRetainedIsBelowSomebodyLeftOut(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void CutoffKeepsNoMoreThanItsPlaces(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void CutoffFillsItsPlaces(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void TheTiedShareTheirFate(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void SharedListsAreFilledInOrder(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void RankIsOneMoreThanThoseAhead(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void TieBreakIsATotalPreorder(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void TieBreakNeverMovesUnequalScores(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void FinalScoreIsExact(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void WeightingIsThePlainSum(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void RoundingKeepsTheOrder(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void RanksAreShownOnceNobodyWaits(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void HigherMarkNeverHurts(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void OneGroupNeverMovesAnother(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void EachGroupStandsAlone(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void GateResultsNeverScore(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void AdvisoryResultsDecideNothing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void ResultsOfAnUnreachedStageDecideNothing(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void MoreEvidenceNeverChangesAFinalDecision(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void WithdrawalMovesOthersOnlyUp(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void LaterWithdrawalFreesNoPlace(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void OneApplicantLessHurtsNobody(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void QuotaNeverExceedsItsPlaces(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyIsPlacedTwice(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NobodyUnplacedRanksAheadOfOnePlaced(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void WhoeverPassesEverythingIsALaureate(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void NoPlaceIsLeftEmpty(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void PositionsFollowTheRanks(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void ComplementaryListsHoldTheBestOfTheRest(Selection selection) => Holds(selection);

    [DrawnProperty]
    public void PlacesAreCalledInTurn(Selection selection) => Holds(selection);

    [Fact]
    public void EveryLaw_HasItsProperty() => Assert.Equal(
        SelectionRules.Testing.Laws.All.Select(law => law.Name),
        typeof(LawProperties).GetMethods().Where(method => method.IsDefined(typeof(DrawnPropertyAttribute), inherit: false)).Select(method => method.Name));

    private static void Holds(Selection selection, [CallerMemberName] string name = "")
    {
        var result = SelectionRules.Testing.Laws.Named(name).Check(selection, SelectionLaws.EvaluationOf(selection.Procedure));
        Assert.False(result.IsViolated, result.ToString());
    }
}
