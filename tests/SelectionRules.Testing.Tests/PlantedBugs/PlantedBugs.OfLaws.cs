using NodaTime;

namespace SelectionRules.Testing.Tests;

/// <content>One for each law that no bug of a known kind is for.</content>
internal static partial class PlantedBugs
{
    private static PlantedBug[] OfLaws =>
    [
        new("the last applicant is forgotten", "EveryoneIsAnswered", procedure => candidates => Evaluate(procedure, candidates).SkipLast(candidates.Count > 2 ? 1 : 0)),
        new("not retained by a stage without a cutoff", "EveryLineSaysOneThing", procedure => Lines(procedure, line => IsLaureate(line) ? Stopped(line, OutcomeStatus.NotRetained, procedure.Stages[^1].Id) : line)),
        new("another answer the second time", "SameEvidenceSameOutcome", AnotherAnswer),
        new("whoever applied first goes first", "OrderOfApplicationsDecidesNothing", procedure => candidates => OrdinalRanks(Evaluate(procedure, candidates))),
        new("ties broken by key", "KeysDecideNothing", procedure => candidates => TiesBroken(Evaluate(procedure, candidates), (one, other) => one.Candidate.CompareTo(other.Candidate) < 0)),
        new("more time costs a rank", "AdjustmentsChangeNothing", MoreTimeCosts),
        new("one of two equals comes second", "EqualEvidenceSharesItsFate", procedure => candidates => TiesBroken(Evaluate(procedure, candidates), (one, other) => one.Candidate.CompareTo(other.Candidate) > 0)),
        new("the closing an hour late", "NobodyIsAdmittedWithoutEveryRequirement", procedure => candidates => Evaluate(Closing(procedure, 1), candidates)),
        new("the closing an hour early", "NobodyIsRefusedWithoutAReason", procedure => candidates => Evaluate(Closing(procedure, -1), candidates)),
        new("every refusal waits for a ruling", "RulingsAreAskedForOpenQuestionsOnly", procedure => Lines(procedure, line => line.Status == OutcomeStatus.NotAdmitted ? line with { Status = OutcomeStatus.NeedsRuling } : line)),
        new("everybody in one role", "TheGroupFollowsFromTheApplication", procedure => Lines(procedure, line => line with { Group = "nl" })),
        new("only the first three are admitted", "AdmissionLooksAtOneCandidateAlone", procedure => candidates => Evaluate(procedure, candidates).Select((line, position) => position < 3 ? line : Stopped(line, OutcomeStatus.NotAdmitted, "admission"))),
        new("ties broken by the moment of receipt", "TheMomentOfReceiptDecidesLatenessOnly", TiesByReceipt),
        new("one group waits for the other", "NobodyWaitsWithoutCause", WaitingForOthers),
        new("withdrawn counted as failed", "WithdrawalEndsTheProcedure", procedure => Lines(procedure, line => line.Status == OutcomeStatus.Withdrawn ? line with { Status = OutcomeStatus.Failed } : line)),
        new("the cutoff keeps the lowest", "NobodyRetainedIsBelowSomebodyLeftOut", procedure => candidates => Evaluate(Procedures.WithCutoff(procedure, LowestFirst), candidates)),
        new("each list filled on its own", "SharedListsAreFilledInOrder", procedure => candidates => Evaluate(Procedures.WithCutoff(procedure, cutoff => cutoff with { Overlap = ListOverlap.EachListOnItsOwn }), candidates)) { Procedure = Procedures.OfLists },
        new("equal scores, unequal ranks", "TieBreakIsATotalPreorder", procedure => candidates => OrdinalRanks(Evaluate(procedure, candidates))),
        new("the tie-break before the score", "TieBreakNeverMovesUnequalScores", procedure => candidates => Evaluate(procedure with { Ranking = procedure.Ranking with { By = new() { Keys = [.. procedure.Ranking.By.Keys.Reverse()] } } }, candidates)) { Procedure = Procedures.OfPlaces },
        new("scores rounded to a decimal", "FinalScoreIsExact", procedure => Lines(procedure, line => line.FinalScore is { } score ? line with { FinalScore = ScoreArithmetic.Round(score, 1, RoundingMode.HalfUp) } : line)),
        new("weights the wrong way round", "WeightingIsThePlainSum", procedure => candidates => Evaluate(procedure with { FinalScore = procedure.FinalScore with { Score = Turned((Score.Weighted)procedure.FinalScore.Score) } }, candidates)),
        new("rounding the wrong way", "RoundingKeepsTheOrder", RoundedWrongly) { Procedure = Procedures.OfRounding },
        new("ranks while somebody waits", "RanksAreShownOnceNobodyWaits", procedure => Lines(procedure, line => IsLaureate(line) && line.Rank is null ? line with { Rank = Rank.Of(1) } : line)),
        new("a full mark is not believed", "HigherMarkNeverHurts", FullMarksFail),
        new("both roles in one cutoff", "EachGroupStandsAlone", procedure => candidates => Evaluate(Procedures.WithCutoff(procedure, cutoff => cutoff with { Scope = Scope.Everyone }), candidates)),
        new("ties broken by a gate", "GateResultsNeverScore", TiesByGate),
        new("absent from an advisory test", "AdvisoryResultsDecideNothing", AdvisoryEliminates),
        new("withdrawn everywhere at once", "ResultsOfAnUnreachedStageDecideNothing", WithdrawnEverywhere),
        new("a missing result is a zero until it comes", "MoreEvidenceNeverChangesAFinalDecision", procedure => candidates => Evaluate(procedure, [.. candidates.Select(candidate => WithZeros(procedure, candidate))])),
        new("whoever withdraws takes the place along", "WithdrawalMovesOthersOnlyUp", PlacesTakenAlong),
        new("a later withdrawal frees a place", "LaterWithdrawalFreesNoPlace", LaterWithdrawalCounts),
        new("as many places as half of the applicants", "OneApplicantLessHurtsNobody", procedure => candidates => Evaluate(Procedures.WithCutoff(procedure, cutoff => cutoff with { Size = CutoffSize.Of(Math.Max(1, candidates.Count / 2)) }), candidates)),
        new("the cap of a transfer forgotten", "QuotaNeverExceedsItsPlaces", procedure => candidates => Evaluate(WithPlacesRule(procedure, places => places with { Transfers = [.. places.Transfers.Select(transfer => transfer with { AtMost = null })] }), candidates)) { Procedure = Procedures.OfPlaces },
        new("a place in each list", "NobodyIsPlacedTwice", PlacedTwice) { Procedure = Procedures.OfLists },
        new("places for the worst", "NobodyUnplacedRanksAheadOfOnePlaced", PlacedFromBelow) { Procedure = Procedures.OfPlaces },
        new("nobody is a laureate", "WhoeverPassesEverythingIsALaureate", procedure => Lines(procedure, line => IsLaureate(line) ? Stopped(line, OutcomeStatus.NotRetained, procedure.Stages[^1].Id) : line)),
        new("nobody has a place", "NoPlaceIsLeftEmpty", procedure => Lines(procedure, line => line with { Placement = null })) { Procedure = Procedures.OfPlaces },
        new("one place too few", "NoPlaceIsLeftEmpty", procedure => candidates => Evaluate(WithPlacesRule(procedure, places => places with { Groups = [.. places.Groups.Select(group => group with { Of = Math.Max(0, group.Of - 1) })] }), candidates)) { Procedure = Procedures.OfPlaces },
        new("transfers forgotten", "NoPlaceIsLeftEmpty", procedure => candidates => Evaluate(WithPlacesRule(procedure, places => places with { Transfers = [] }), candidates)) { Procedure = Procedures.OfPlaces },
        new("every position is the first", "PositionsFollowTheRanks", procedure => Lines(procedure, line => line.Placement is { } placement ? line with { Placement = placement with { Position = 1 } } : line)) { Procedure = Procedures.OfPlaces },
        new("nobody on the complementary list", "ComplementaryListsHoldTheBestOfTheRest", procedure => candidates => Evaluate(WithPlacesRule(procedure, places => places with { Groups = [.. places.Groups.Select(group => group with { Complementary = ComplementaryList.None })] }), candidates)) { Procedure = Procedures.OfPlaces },
        new("a place of another group", "PlacesAreCalledInTurn", procedure => Lines(procedure, line => line.Placement is { } placement ? line with { Placement = placement with { Group = "another" } } : line)) { Procedure = Procedures.OfPlaces },
    ];

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> Lines(SelectionProcedure procedure, Func<OutcomeLine, OutcomeLine> change) => candidates => Evaluate(procedure, candidates).Select(change);

    private static bool IsLaureate(OutcomeLine line) => line.Status == OutcomeStatus.Laureate;

    private static OutcomeLine Stopped(OutcomeLine line, OutcomeStatus status, string stage) => new() { Candidate = line.Candidate, Group = line.Group, Status = status, Stage = stage };

    private static IEnumerable<OutcomeLine> TiesBroken(Sequence<OutcomeLine> lines, Func<OutcomeLine, OutcomeLine, bool> isAhead) => lines.Select(line => line.Rank is not { } rank ? line : line with
    {
        Rank = Rank.Of(rank.Value + lines.Count(other => other.Group == line.Group && other.Rank == line.Rank && isAhead(other, line))),
    });

    private static Candidate Of(Sequence<Candidate> candidates, OutcomeLine line) => candidates.First(candidate => candidate.Id == line.Candidate);

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> AnotherAnswer(SelectionProcedure procedure)
    {
        var asked = 0;
        return candidates =>
        {
            var isSecond = asked++ % 2 == 1;
            return Evaluate(procedure, candidates).Select(line => isSecond && line.Rank is { } rank ? line with { Rank = Rank.Of(rank.Value + 1) } : line);
        };
    }

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> MoreTimeCosts(SelectionProcedure procedure) => candidates => Evaluate(procedure, candidates)
        .Select(line => line.Rank is { } rank && !Of(candidates, line).Application.Adjustments.IsEmpty ? line with { Rank = Rank.Of(rank.Value + 1) } : line);

    private static SelectionProcedure Closing(SelectionProcedure procedure, int hours) => procedure with { ClosesAt = procedure.ClosesAt! with { LastMoment = procedure.ClosesAt.LastMoment.PlusHours(hours) } };

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> TiesByReceipt(SelectionProcedure procedure) => candidates =>
        TiesBroken(Evaluate(procedure, candidates), (one, other) => Of(candidates, one).Application.ReceivedAt < Of(candidates, other).Application.ReceivedAt);

    // Whoever is left out in one group is kept waiting for a result of the other one.
    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> WaitingForOthers(SelectionProcedure procedure) => candidates =>
    {
        var right = Evaluate(procedure, candidates);
        return right.Select(line => line.Status == OutcomeStatus.NotRetained && right.Any(other => other.Status == OutcomeStatus.Pending && other.Group != line.Group) ? line with { Status = OutcomeStatus.Pending } : line);
    };

    private static Cutoff LowestFirst(Cutoff cutoff) => cutoff with { By = new() { Keys = [.. cutoff.By.Keys.Select(key => key is OrderKey.ByScore score ? score with { First = Extreme.Lowest } : key)] } };

    private static Score.Weighted Turned(Score.Weighted weighted) => weighted with { Parts = [.. weighted.Parts.Zip(weighted.Parts.Reverse(), (part, other) => part with { Value = other.Value })] };

    // Down from a half on, up below it.
    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> RoundedWrongly(SelectionProcedure procedure) => candidates =>
    {
        var inner = ((Score.Rounded)procedure.FinalScore.Score).Score;
        return Evaluate(procedure with { FinalScore = procedure.FinalScore with { Score = inner } }, candidates).Select(line =>
        {
            var down = line.FinalScore is { } score ? ScoreArithmetic.Round(score, 0, RoundingMode.Truncate) : Fraction.Zero;
            return line.FinalScore is { } exact ? line with { FinalScore = exact - down >= Fraction.Of(1, 2) || exact == down ? down : down + 1 } : line;
        });
    };

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> FullMarksFail(SelectionProcedure procedure)
    {
        var written = (ScoredTest)procedure.Stages[1].Tests[0];
        return candidates => Evaluate(procedure, candidates).Select(line => line.Status == OutcomeStatus.Laureate && Of(candidates, line).ResultOf(written) == (TestResult)written.Maximum ? Stopped(line, OutcomeStatus.Failed, procedure.Stages[1].Id) : line);
    }

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> TiesByGate(SelectionProcedure procedure)
    {
        var gate = (LevelTest)procedure.Stages[0].Tests[0];
        return candidates => TiesBroken(Evaluate(procedure, candidates), (one, other) => LevelOf(candidates, one) > LevelOf(candidates, other));

        int LevelOf(Sequence<Candidate> candidates, OutcomeLine line) => Of(candidates, line).ResultOf(gate) is { IsT1: true } result ? gate.Scale.IndexOf(result.AsT1) : -1;
    }

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> AdvisoryEliminates(SelectionProcedure procedure)
    {
        var advisory = procedure.Stages.SelectMany(stage => stage.Tests).OfType<AdvisoryTest>().First();
        return candidates => Evaluate(procedure, candidates).Select(line => IsLaureate(line) && Of(candidates, line).ResultOf(advisory).State == ResultState.Absent ? Stopped(line, OutcomeStatus.Failed, procedure.Stages[^1].Id) : line);
    }

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> WithdrawnEverywhere(SelectionProcedure procedure) => candidates => Evaluate(procedure, candidates)
        .Select(line => line.Status == OutcomeStatus.Failed && Of(candidates, line).Results.Any(recorded => recorded.Result == TestResult.Withdrawn) ? line with { Status = OutcomeStatus.Withdrawn } : line);

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> PlacesTakenAlong(SelectionProcedure procedure) => candidates =>
        Evaluate(candidates.Any(candidate => candidate.Results.Any(recorded => recorded.Result == TestResult.Withdrawn)) ? WithPlaces(procedure, -1) : procedure, candidates);

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> LaterWithdrawalCounts(SelectionProcedure procedure)
    {
        var written = procedure.Stages[1].Tests[0];
        var later = procedure.Stages.Skip(2).SelectMany(stage => stage.Tests).ToList();
        return candidates => Evaluate(procedure, [.. candidates.Select(candidate => later.Exists(test => candidate.ResultOf(test) == TestResult.Withdrawn) ? candidate.With(written, TestResult.Withdrawn) : candidate)]);
    }

    private static SelectionProcedure WithPlacesRule(SelectionProcedure procedure, Func<PlacesRule, PlacesRule> change) => procedure with { Places = change(procedure.Places!) };

    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> PlacedTwice(SelectionProcedure procedure) => candidates =>
    {
        var right = Evaluate(procedure, candidates);
        return right.Select(line => IsLaureate(line) && right.FirstOrDefault(other => other.Candidate == line.Candidate && other.Placement is { Kind: PlacementKind.Placed })?.Placement is { } placement ? line with { Placement = placement with { Group = line.Group } } : line);
    };

    // As many as there are places, from the last rank on.
    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> PlacedFromBelow(SelectionProcedure procedure) => candidates =>
    {
        var right = Evaluate(procedure, candidates);
        return right.Select(line =>
        {
            var turned = right.Where(other => other.Rank is not null && other.Group == line.Group).OrderBy(other => other.Rank).ToList();
            var place = turned.IndexOf(line);
            return place < 0 ? line : line with { Placement = turned[^(place + 1)].Placement is { } placement ? placement with { Candidate = line.Candidate } : null };
        });
    };
}
