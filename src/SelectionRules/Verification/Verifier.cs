namespace SelectionRules.Verification;

/// <summary>Checks the published properties on the lines of an outcome, whoever made it. Shares no code with the evaluation.</summary>
internal sealed class Verifier
{
    private readonly SelectionProcedure procedure;
    private readonly IReadOnlyList<Candidate> candidates;
    private readonly Sequence<OutcomeLine> given;
    private readonly CancellationToken cancellation;
    private readonly List<VerifiedLine> lines = [];

    private readonly PropertyBook answered = new("P1", "Everybody who applied has an outcome, once a group, and nobody else has.", "candidate");
    private readonly PropertyBook wellFormed = new("P2", "A line has the stage where its candidate stopped or waits; only a laureate has none, and only a laureate has a rank or a score.", "line");
    private readonly PropertyBook admitted = new("P3", "Exactly those are refused or need a ruling of whom the requirements say so, and everybody is in the groups that the application gives.", "candidate");
    private readonly PropertyBook gates = new("P4", "Nobody passes a stage with a gate that fails or is open, and nobody stops in one without a reason.", "candidate who reached a stage");
    private readonly PropertyBook size = new("P5", "A cutoff keeps no more than its places, but for those tied for the last one where the rule admits them.", "candidate retained by a cutoff");
    private readonly PropertyBook edge = new("P6", "A cutoff leaves out nobody whom its places reach, and those who tie share their fate.", "candidate at the edge of a cutoff");
    private readonly PropertyBook order = new("P7", "Nobody retained is below somebody not retained.", "candidate left out by a cutoff");
    private readonly PropertyBook scores = new("P8", "The final score of a laureate is what the formula gives, as an exact fraction.", "laureate with a score");
    private readonly PropertyBook ranks = new("P9", "The rank of a laureate is one more than the number strictly ahead: 1, 2, 2, 4.", "laureate with a rank");
    private readonly PropertyBook withheld = new("P10", "A laureate has a rank exactly if nobody of the group waits and nobody at all needs a ruling.", "laureate");

    public Verifier(SelectionProcedure procedure, IReadOnlyList<Candidate> candidates, Sequence<OutcomeLine> given, CancellationToken cancellation)
    {
        this.procedure = procedure;
        this.candidates = candidates;
        this.given = given;
        this.cancellation = cancellation;
    }

    public VerificationReport Verify()
    {
        LookAtLines();
        LookAtStages();
        LookAtCutoffs();
        LookAtRanks();
        return new() { Properties = [.. ((PropertyBook[])[answered, wellFormed, admitted, gates, size, edge, order, scores, ranks, withheld]).Select(book => book.Close())] };
    }

    private void LookAtLines()
    {
        var byCandidate = given.ToLookup(line => line.Candidate);
        var known = candidates.Select(candidate => candidate.Id).ToHashSet();
        foreach (var stranger in byCandidate.Where(lines => !known.Contains(lines.Key)))
        {
            answered.Look(holds: false, string.Empty, $"'{stranger.Key}' has an outcome and did not apply", stranger.Key);
        }

        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            List<OutcomeLine> own = [.. byCandidate[candidate.Id]];
            var groups = own.Select(line => line.Group).ToHashSet(StringComparer.Ordinal);
            answered.Look(own.Count > 0 && groups.Count == own.Count, string.Empty, $"'{candidate.Id}' has {own.Count} lines in {groups.Count} groups", candidate.Id);
            if (own.Count > 0)
            {
                LookAtAdmission(candidate, own, groups);
            }
        }
    }

    private void LookAtAdmission(Candidate candidate, List<OutcomeLine> own, HashSet<string> groups)
    {
        var admission = AdmissionReading.Of(procedure, candidate);
        var isOpen = admission.Status == OutcomeStatus.NeedsRuling && admission.Groups.All(group => group.Length == 0) && procedure.Grouping is Grouping.ByLanguageRole or Grouping.ByCode;
        var reading = new CandidateReading(procedure, candidate, admission.Groups, isOpen);
        admitted.Look(groups.SetEquals(admission.Groups), string.Empty, $"'{candidate.Id}' is counted in [{string.Join(", ", groups)}], and belongs in {admission.Groups}", candidate.Id);
        foreach (var line in own)
        {
            var isWellFormed = IsWellFormed(line);
            wellFormed.Look(isWellFormed, line.Group, $"the line says more or less than one thing: {line}", candidate.Id);
            var stopped = line.Status is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling ? line.Status : (OutcomeStatus?)null;
            admitted.Look(stopped == admission.Status, line.Group, $"'{candidate.Id}' is {line.Status}, although {WhyAdmitted(admission)}", candidate.Id);
            if (isWellFormed)
            {
                lines.Add(new VerifiedLine(line, reading, Progress.StageOf(procedure, line)));
            }
        }
    }

    private static string WhyAdmitted(AdmissionReading admission) => admission.Refusals.Concat(admission.Questions).FirstOrDefault() ?? "nothing speaks against admission";

    private bool IsWellFormed(OutcomeLine line)
    {
        var hasNothing = line.Rank is null && line.FinalScore is null;
        return line.Status switch
        {
            OutcomeStatus.Laureate => line.Stage.Length == 0,
            OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling => hasNothing && string.Equals(line.Stage, "admission", StringComparison.Ordinal),
            OutcomeStatus.NotRetained => hasNothing && procedure.Stages.Any(stage => stage.Cutoff is not null && string.Equals(stage.Id, line.Stage, StringComparison.Ordinal)),
            _ => hasNothing && procedure.Stages.Any(stage => string.Equals(stage.Id, line.Stage, StringComparison.Ordinal)),
        };
    }

    private void LookAtStages()
    {
        // Two who wait, and where the first of them does: somebody who waits for others never waits for nobody but themselves.
        var waiting = lines.Where(line => Progress.IsWaiting(line.Line)).OrderBy(line => line.Stage).DistinctBy(line => line.Candidate).Take(2).ToList();
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var passed = Math.Max(0, line.Stage + (line.Line.Status == OutcomeStatus.NotRetained ? 1 : 0));
            for (var stage = 0; stage < passed; stage++)
            {
                var reading = line.Reading.Of(procedure.Stages[stage], line.Group);
                gates.Look(reading.Standing == StageStanding.Passed, line.Group, $"'{line.Candidate}' passes the stage '{procedure.Stages[stage].Id}', although {reading.Why}", line.Candidate);
            }

            if (line.Stage >= 0 && line.Stage < procedure.Stages.Count && line.Line.Status != OutcomeStatus.NotRetained)
            {
                var reading = line.Reading.Of(procedure.Stages[line.Stage], line.Group);
                gates.Look(Explains(line, reading, waiting), line.Group, $"'{line.Candidate}' is {line.Line.Status} at '{line.Line.Stage}', although {reading.Why}", line.Candidate);
            }
        }
    }

    private bool Explains(VerifiedLine line, StageReading reading, List<VerifiedLine> waiting) => (line.Line.Status, reading.Standing) switch
    {
        (OutcomeStatus.Failed, StageStanding.Failed) or (OutcomeStatus.Withdrawn, StageStanding.Withdrawn) or (OutcomeStatus.Pending, StageStanding.Waiting) => true,
        (OutcomeStatus.Pending, StageStanding.Passed) => procedure.Stages[line.Stage].Cutoff is { } cutoff
            && (cutoff.Ties == TiePolicy.LeaveUndecided
                || (cutoff.OnTop is { } onTop && line.Reading.Of(onTop) == Verdict.Undetermined)
                || waiting.Exists(other => other.Candidate != line.Candidate && other.Stage <= line.Stage)),
        _ => false,
    };

    private void LookAtCutoffs()
    {
        var isRulingOpen = lines.Exists(line => line.Line.Status == OutcomeStatus.NeedsRuling);
        for (var stage = 0; stage < procedure.Stages.Count; stage++)
        {
            // Lists that share their candidates are filled together: the laws of the catalogue look at those.
            if (procedure.Stages[stage].Cutoff is { } cutoff && !PlacesReading.AreShared(procedure, cutoff))
            {
                foreach (var group in lines.GroupBy(line => cutoff.Scope == Scope.Everyone ? string.Empty : line.Group, StringComparer.Ordinal))
                {
                    cancellation.ThrowIfCancellationRequested();
                    new CutoffCheck(procedure, stage, cutoff.Scope == Scope.Everyone ? null : group.Key, [.. group], isRulingOpen).Look(size, edge, order);
                }
            }
        }
    }

    private void LookAtRanks()
    {
        var areScoresGiven = lines.Exists(line => line.Line.FinalScore is not null);
        foreach (var line in lines.Where(line => areScoresGiven && line.Line.Status == OutcomeStatus.Laureate))
        {
            var score = line.Reading.Of(procedure.FinalScore.Score);
            if (score?.IsKnown ?? true)
            {
                scores.Look(line.Line.FinalScore == score?.Low, line.Group, $"'{line.Candidate}' has the score {line.Line.FinalScore}, and the formula gives {score?.Low}", line.Candidate);
            }
        }

        var isRulingOpen = lines.Exists(line => line.Line.Status == OutcomeStatus.NeedsRuling);
        foreach (var group in lines.GroupBy(line => procedure.Ranking.Scope == Scope.Everyone ? string.Empty : line.Group, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var isOpen = isRulingOpen || group.Any(line => line.Line.Status == OutcomeStatus.Pending);
            LookAtRanksOf(group.Key, isOpen, group.Where(line => line.Line.Status == OutcomeStatus.Laureate).DistinctBy(line => line.Candidate));
        }
    }

    private void LookAtRanksOf(string group, bool isOpen, IEnumerable<VerifiedLine> laureates)
    {
        var inOrder = laureates
            .Select(line => (Line: line, Place: line.Reading.PlaceIn(procedure.Ranking.By)))
            .OrderByDescending(one => one.Place, Comparer<OrderPlace>.Create((one, other) => one.Against(other)))
            .ToList();
        var ahead = 0;
        for (var i = 0; i < inOrder.Count; i++)
        {
            var (line, place) = inOrder[i];
            if (i > 0 && !place.IsTiedWith(inOrder[i - 1].Place))
            {
                ahead = i;
            }

            withheld.Look(line.Line.Rank is null == isOpen, group, $"'{line.Candidate}' has {(line.Line.Rank is null ? "no rank, although nobody waits" : "a rank, although somebody waits")}", line.Candidate);
            if (line.Line.Rank is { } rank)
            {
                ranks.Look(rank.Value == ahead + 1, group, $"'{line.Candidate}' with {place} has rank {rank}, and {ahead} are ahead", line.Candidate);
            }
        }
    }
}
