using Ardalis.GuardClauses;

namespace SelectionRules.Testing;

/// <summary>The catalogue of laws that hold for every selection procedure, or for every one of a kind.</summary>
/// <remarks>Numbers and names stay: a law that is given up leaves its number unused.</remarks>
public static class Laws
{
    /// <summary>Gets every law, by number.</summary>
    public static Sequence<Law> All { get; } =
    [
        ShapeLaws.EveryoneIsAnswered,
        ShapeLaws.EveryLineSaysOneThing,
        IdentityLaws.SameEvidenceSameOutcome,
        IdentityLaws.OrderOfApplicationsDecidesNothing,
        IdentityLaws.KeysDecideNothing,
        IdentityLaws.AdjustmentsChangeNothing,
        IdentityLaws.EqualEvidenceSharesItsFate,
        AdmissionLaws.NobodyIsAdmittedWithoutEveryRequirement,
        AdmissionLaws.NobodyIsRefusedWithoutAReason,
        AdmissionLaws.RulingsAreAskedForOpenQuestionsOnly,
        AdmissionLaws.TheGroupFollowsFromTheApplication,
        AdmissionLaws.AdmissionLooksAtOneCandidateAlone,
        AdmissionLaws.TheMomentOfReceiptDecidesLatenessOnly,
        StageLaws.NobodyPassesAFailedGate,
        StageLaws.NobodyFailsWithoutAReason,
        StageLaws.NobodyWaitsWithoutCause,
        StageLaws.WithdrawalEndsTheProcedure,
        CutoffLaws.NobodyRetainedIsBelowSomebodyLeftOut,
        CutoffLaws.CutoffKeepsNoMoreThanItsPlaces,
        CutoffLaws.CutoffFillsItsPlaces,
        CutoffLaws.TheTiedShareTheirFate,
        CutoffLaws.SharedListsAreFilledInOrder,
        RankLaws.RankIsOneMoreThanThoseAhead,
        RankLaws.TieBreakIsATotalPreorder,
        RankLaws.TieBreakNeverMovesUnequalScores,
        RankLaws.FinalScoreIsExact,
        RankLaws.WeightingIsThePlainSum,
        RankLaws.RoundingKeepsTheOrder,
        RankLaws.RanksAreShownOnceNobodyWaits,
        EffectLaws.HigherMarkNeverHurts,
        EffectLaws.OneGroupNeverMovesAnother,
        EffectLaws.EachGroupStandsAlone,
        EffectLaws.GateResultsNeverScore,
        EffectLaws.AdvisoryResultsDecideNothing,
        EffectLaws.ResultsOfAnUnreachedStageDecideNothing,
        EvidenceLaws.MoreEvidenceNeverChangesAFinalDecision,
        EvidenceLaws.WithdrawalMovesOthersOnlyUp,
        EvidenceLaws.LaterWithdrawalFreesNoPlace,
        EvidenceLaws.OneApplicantLessHurtsNobody,
        PlacesLaws.QuotaNeverExceedsItsPlaces,
        PlacesLaws.NobodyIsPlacedTwice,
        PlacesLaws.NobodyUnplacedRanksAheadOfOnePlaced,
        StageLaws.WhoeverPassesEverythingIsALaureate,
        PlacesLaws.NoPlaceIsLeftEmpty,
        PlacesLaws.PositionsFollowTheRanks,
        PlacesLaws.ComplementaryListsHoldTheBestOfTheRest,
        PlacesLaws.PlacesAreCalledInTurn,
    ];

    /// <summary>Returns the laws that say something about a procedure.</summary>
    public static Sequence<Law> For(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        return [.. All.Where(law => law.AppliesTo(procedure))];
    }

    /// <summary>Returns a law by its name.</summary>
    /// <exception cref="ArgumentException">There is no law of that name.</exception>
    public static Law Named(string name) => All.FirstOrDefault(law => string.Equals(law.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no law '{name}'.", nameof(name));
}
