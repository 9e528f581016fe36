namespace SelectionRules.Verification;

/// <summary>Checks the published properties on the lines of an outcome, whoever made it. Shares no code with the evaluation.</summary>
internal sealed class Verifier
{
    private readonly SelectionProcedure procedure;
    private readonly IReadOnlyList<ExpectedCandidate> candidates;
    private readonly Sequence<OutcomeLine> given;
    private readonly IReadOnlyList<PrintedCells>? printed;
    private readonly CancellationToken cancellation;
    private readonly Recount recount;
    private readonly List<VerifiedLine> lines = [];

    private readonly PropertyBook answered = new("P1", "Everybody who applied has an outcome, once a group, and nobody else has.", "candidate");
    private readonly PropertyBook wellFormed = new("P2", "A line has the stage where its candidate stopped or waits; only a laureate has none, and only a laureate has a rank or a score.", "line");
    private readonly PropertyBook admitted = new("P3", "Exactly those are refused or need a ruling of whom the requirements say so, and everybody is in the groups that the application gives.", "candidate");
    private readonly PropertyBook gates = new("P4", "Nobody passes a stage with a gate that fails or is open, and nobody stops in one without a reason.", "candidate who reached a stage");
    private readonly PropertyBook size = new("P5", "A cutoff keeps no more than its places, whoever may still come, but for those tied for the last one where the rule admits them.", "candidate retained by a cutoff");
    private readonly PropertyBook edge = new("P6", "A cutoff leaves out nobody whom its places may reach, lets nobody wait whose fate is certain, and those who tie share their fate.", "candidate at the edge of a cutoff");
    private readonly PropertyBook order = new("P7", "Nobody retained is below somebody not retained.", "candidate left out by a cutoff");
    private readonly PropertyBook scores = new("P8", "The final score of a laureate is what the formula gives, as an exact fraction.", "laureate with a score");
    private readonly PropertyBook ranks = new("P9", "The rank of a laureate is one more than the number strictly ahead: 1, 2, 2, 4.", "laureate with a rank");
    private readonly PropertyBook withheld = new("P10", "A laureate has a rank exactly if nobody of the group waits and nobody at all needs a ruling.", "laureate");
    private readonly PropertyBook shown = new("P11", "The final score for people is the exact one, cut or rounded at its last decimal.", "laureate with a score");
    private readonly PropertyBook reasoned = new("P12", "The reasons are some of those that the evidence gives, and nobody stops or waits without one.", "line with reasons");

    public Verifier(SelectionProcedure procedure, IEnumerable<Candidate> candidates, Sequence<OutcomeLine> given, IReadOnlyList<PrintedCells>? printed, CancellationToken cancellation)
    {
        this.procedure = procedure;
        this.given = given;
        this.printed = printed;
        this.cancellation = cancellation;
        var expected = new List<ExpectedCandidate>();
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            expected.Add(new ExpectedCandidate(procedure, candidate));
        }

        this.candidates = expected;
        recount = new Recount(procedure, expected, cancellation);
    }

    public VerificationReport Verify()
    {
        LookAtLines();
        LookAtStages();
        LookAtCutoffs();
        LookAtScores();
        LookAtRanks();
        PropertyBook[] books = [answered, wellFormed, admitted, gates, size, edge, order, scores, ranks, withheld];
        if (printed is not null)
        {
            LookAtPrinted();
            books = [.. books, shown, reasoned];
        }

        return new() { Properties = [.. books.Select(book => book.Close())] };
    }

    private void LookAtLines()
    {
        var byCandidate = Enumerable.Range(0, given.Count).ToLookup(position => given[position].Candidate);
        var known = candidates.Select(candidate => candidate.Id).ToHashSet();
        foreach (var stranger in byCandidate.Where(lines => !known.Contains(lines.Key)))
        {
            answered.Look(holds: false, given[stranger.First()].Group, $"'{stranger.Key}' has an outcome and did not apply", stranger.Key);
        }

        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            List<int> own = [.. byCandidate[candidate.Id]];
            List<string> groups = [.. own.Select(position => given[position].Group)];
            var repeated = groups.GroupBy(group => group, StringComparer.Ordinal).FirstOrDefault(lines => lines.Count() > 1)?.Key;
            answered.Look(own.Count > 0 && repeated is null, repeated ?? candidate.Admission.Groups[0], $"'{candidate.Id}' has {own.Count} lines in {groups.Distinct(StringComparer.Ordinal).Count()} groups", candidate.Id);
            if (own.Count > 0)
            {
                LookAtAdmission(candidate, own, groups);
            }
        }
    }

    private void LookAtAdmission(ExpectedCandidate candidate, List<int> own, List<string> groups)
    {
        var admission = candidate.Admission;
        // The group that is missing, or else one that should not be there.
        var wrong = admission.Groups.Except(groups, StringComparer.Ordinal).Concat(groups.Except(admission.Groups, StringComparer.Ordinal)).ToList();
        admitted.Look(
            wrong.Count == 0,
            wrong.Find(group => group.Length > 0) ?? string.Empty,
            $"'{candidate.Id}' is counted in [{string.Join(", ", groups.Distinct(StringComparer.Ordinal))}], and belongs in {admission.Groups}",
            candidate.Id);
        foreach (var position in own)
        {
            var line = given[position];
            var isWellFormed = IsWellFormed(line);
            wellFormed.Look(isWellFormed, line.Group, $"the line says more or less than one thing: {line}", candidate.Id);
            var stopped = line.Status is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling ? line.Status : (OutcomeStatus?)null;
            admitted.Look(stopped == admission.Status, line.Group, $"'{candidate.Id}' is {line.Status}, although {WhyAdmitted(admission)}", candidate.Id);
            if (isWellFormed)
            {
                lines.Add(new VerifiedLine(line, candidate, Progress.StageOf(procedure, line)) { Printed = printed?[position] });
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
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var passed = Math.Max(0, line.Stage + (line.Line.Status == OutcomeStatus.NotRetained ? 1 : 0));
            for (var stage = 0; stage < passed; stage++)
            {
                var reading = line.At(procedure, stage);
                gates.Look(reading.Standing == StageStanding.Passed, line.Group, $"'{line.Candidate}' passes the stage '{procedure.Stages[stage].Id}', although {reading.Why}", line.Candidate);
            }

            if (line.Stage >= 0 && line.Stage < procedure.Stages.Count && line.Line.Status != OutcomeStatus.NotRetained)
            {
                var reading = line.At(procedure, line.Stage);
                gates.Look(Explains(line, reading), line.Group, $"'{line.Candidate}' is {line.Line.Status} at '{line.Line.Stage}', although {reading.Why}", line.Candidate);
            }
        }
    }

    // Whether one who passed waits for others rightly is looked at with the cutoff.
    private bool Explains(VerifiedLine line, StageReading reading) => (line.Line.Status, reading.Standing) switch
    {
        (OutcomeStatus.Failed, StageStanding.Failed) or (OutcomeStatus.Withdrawn, StageStanding.Withdrawn) or (OutcomeStatus.Pending, StageStanding.Waiting) => true,
        (OutcomeStatus.Pending, StageStanding.Passed) => procedure.Stages[line.Stage].Cutoff is not null,
        _ => false,
    };

    private void LookAtCutoffs()
    {
        for (var stage = 0; stage < procedure.Stages.Count; stage++)
        {
            if (procedure.Stages[stage].Cutoff is not { } cutoff)
            {
                continue;
            }

            foreach (var group in lines.GroupBy(line => cutoff.Scope == Scope.Everyone ? string.Empty : line.Group, StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                if (recount.CountAt(stage, group.Key) is { } count)
                {
                    new CutoffCheck(procedure, stage, group.Key, group, count).Look(size, edge, order);
                }
            }
        }
    }

    private void LookAtScores()
    {
        if (!lines.Exists(line => line.Line.FinalScore is not null))
        {
            scores.LeaveOut(lines.Exists(line => ScoreOf(line) is not null), "the lines have no exact scores");
            return;
        }

        foreach (var line in lines.Where(line => line.Line.Status == OutcomeStatus.Laureate))
        {
            var score = line.Reading.Of(procedure.FinalScore.Score);
            if (score?.IsKnown ?? true)
            {
                scores.Look(line.Line.FinalScore == score?.Low, line.Group, $"'{line.Candidate}' has the score {line.Line.FinalScore}, and the formula gives {score?.Low}", line.Candidate);
            }
        }
    }

    private Fraction? ScoreOf(VerifiedLine line) => line.Line.Status == OutcomeStatus.Laureate && line.Reading.Of(procedure.FinalScore.Score) is { IsKnown: true } score ? score.Low : null;

    private void LookAtRanks()
    {
        var expected = recount.Lines.ToLookup(line => ScopeOf(line.Group), StringComparer.Ordinal);
        foreach (var group in lines.Where(line => line.Line.Status == OutcomeStatus.Laureate).GroupBy(line => ScopeOf(line.Group), StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var isOpen = recount.IsRulingOpen || expected[group.Key].Any(line => line.Status == OutcomeStatus.Pending);
            LookAtRanksOf(group, isOpen, expected[group.Key].Where(line => line.Status == OutcomeStatus.Laureate).Select(line => line.Candidate).Distinct());
        }
    }

    private string ScopeOf(string group) => procedure.Ranking.Scope == Scope.Everyone ? string.Empty : group;

    // Who is ahead is counted by the evidence: no line of another makes a rank look wrong.
    private void LookAtRanksOf(IEnumerable<VerifiedLine> given, bool isOpen, IEnumerable<ExpectedCandidate> laureates)
    {
        var inOrder = laureates.Select(candidate => (Candidate: candidate, Place: candidate.Reading.PlaceIn(procedure.Ranking.By))).ToList();
        inOrder.Sort((one, other) => other.Place.Against(one.Place));
        var aheadOf = new Dictionary<ExpectedCandidate, int>();
        for (var i = 0; i < inOrder.Count; i++)
        {
            aheadOf.Add(inOrder[i].Candidate, i > 0 && inOrder[i].Place.IsTiedWith(inOrder[i - 1].Place) ? aheadOf[inOrder[i - 1].Candidate] : i);
        }

        foreach (var line in given)
        {
            withheld.Look(line.Line.Rank is null == isOpen, line.Group, $"'{line.Candidate}' has {(line.Line.Rank is null ? "no rank, although nobody waits" : "a rank, although somebody waits")}", line.Candidate);
            // Who is no laureate by the evidence has no right rank: another property says why.
            if (line.Line.Rank is { } rank && line.Expected?.Status == OutcomeStatus.Laureate)
            {
                var ahead = aheadOf[line.Person];
                var isRight = rank.Value == ahead + 1;
                ranks.Look(isRight, line.Group, $"'{line.Candidate}' with {(isRight ? null : line.Reading.PlaceIn(procedure.Ranking.By))} has rank {rank}, and {ahead} are ahead", line.Candidate);
            }
        }
    }

    private void LookAtPrinted()
    {
        var (hasScores, hasReasons) = (printed!.Any(cells => cells.FinalScore is not null), printed!.Any(cells => cells.Reasons is not null));
        shown.IsAbsent(!hasScores, "the file has no column final_score");
        reasoned.LeaveOut(!hasReasons && lines.Exists(line => line.Line.Status != OutcomeStatus.Laureate), "reasons were not compared: the file has no column reasons");
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            LookAtShown(line);
            LookAtReasons(line);
        }
    }

    private void LookAtShown(VerifiedLine line)
    {
        if (line.Printed?.FinalScore is { } text && (text.Length > 0 || line.Line.Status == OutcomeStatus.Laureate))
        {
            var score = ScoreOf(line);
            shown.Look(ShownScore.IsOf(text, score), line.Group, $"'{line.Candidate}' shows the score '{text}', and the exact one is {(score is { } exact ? $"{exact}" : "none")}", line.Candidate);
        }
    }

    // Where the line is of another status or stage than the evidence gives, its reasons are those of something else: another property says so.
    private void LookAtReasons(VerifiedLine line)
    {
        if (line.Printed?.Reasons is { } reasons && line.Expected is { } expected && expected.Status == line.Line.Status && expected.Stage == line.Stage)
        {
            var right = ReasonsOf(line.Line.Status, expected);
            var isRight = reasons.All(reason => right.Contains(reason, StringComparer.Ordinal)) && (right.IsEmpty || !reasons.IsEmpty) && reasons.Distinct(StringComparer.Ordinal).Count() == reasons.Count;
            reasoned.Look(isRight, line.Group, $"'{line.Candidate}' has the reasons {reasons}, and the evidence gives {right}", line.Candidate);
        }
    }

    private Sequence<string> ReasonsOf(OutcomeStatus status, ExpectedLine expected) => status switch
    {
        OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling => expected.Candidate.Admission.Reasons,
        OutcomeStatus.NotRetained => [ReasonCode.OutsideCutoff],
        OutcomeStatus.Pending => [expected.Of(expected.Stage).Standing == StageStanding.Waiting ? ReasonCode.ResultMissing : ReasonCode.CutoffUndecided],
        OutcomeStatus.Failed => expected.Candidate.Reading.ReasonsIn(procedure.Stages[expected.Stage], expected.Group),
        _ => [],
    };
}
