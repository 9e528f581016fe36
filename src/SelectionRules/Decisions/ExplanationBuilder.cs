namespace SelectionRules;

/// <summary>Builds the explanation of one candidate: the findings of everything that was decided, and of nothing that was not reached.</summary>
internal static class ExplanationBuilder
{
    public static Explanation Build(IExplainedOutcome outcome, int candidate)
    {
        var procedure = outcome.Procedure;
        var rows = outcome.RowsOf(candidate);
        var application = outcome.ApplicationOf(candidate);
        var admission = application is null ? null : CandidateFindings.Admission(procedure, application);
        var evidence = EvidenceOf(outcome, candidate, rows, admission);
        return new()
        {
            Candidate = rows[0].Candidate,
            Procedure = procedure,
            Rows = rows,
            Findings =
            [
                .. admission?.Findings ?? [],
                .. StagesOf(outcome, candidate, rows, evidence),
                .. FinalOf(outcome, candidate, rows, evidence),
                .. (application?.Adjustments ?? []).Select(OfAdjustment),
                .. application is null ? [] : procedure.Preferences.Select(preference => OfPreference(preference, evidence)),
            ],
        };
    }

    /// <summary>Returns what the findings about a candidate look at.</summary>
    public static CandidateEvidence EvidenceOf(IExplainedOutcome outcome, int candidate, Sequence<OutcomeRow> rows, AdmissionFinding? admission) => new()
    {
        Procedure = outcome.Procedure,
        Candidate = rows[0].Candidate,
        Application = outcome.ApplicationOf(candidate),
        Results = ResultsOf(outcome, candidate),
        ReferenceDate = outcome.Procedure.AssessedOn,
        Groups = admission?.Memberships ?? GroupsOf(rows),
    };

    private static IEnumerable<Finding> StagesOf(IExplainedOutcome outcome, int candidate, Sequence<OutcomeRow> rows, CandidateEvidence evidence)
    {
        var stages = outcome.Procedure.Stages;
        var reached = rows.Max(row => LastReached(row, stages));
        for (var index = 0; index < stages.Count && index <= reached; index++)
        {
            var lines = rows.Where(row => index <= LastReached(row, stages)).ToList();
            var finding = StageFindings.Of(stages[index], evidence with { Group = lines[0].Group }).Finding;
            foreach (var row in rows)
            {
                if (stages[index].Cutoff is { } cutoff && VerdictOfCutoff(row, index, stages) is { } verdict)
                {
                    var standing = outcome.CutoffOf(candidate, index, row.Group);
                    finding = finding with { Parts = finding.Parts.Add(CutoffFinding.Of($"{finding.Rule}/cutoff", stages[index].Id, cutoff, standing, row.Group, verdict, evidence)) };
                }
            }

            yield return finding;

            // Where a pass mark counts in some groups only, the lines of a candidate can part ways: each has its finding.
            foreach (var line in stages[index].PassMarks.Any(mark => !mark.InGroups.IsEmpty) ? lines.Skip(1) : [])
            {
                yield return StageFindings.Of(stages[index], evidence with { Group = line.Group }).Finding;
            }
        }
    }

    private static IEnumerable<Finding> FinalOf(IExplainedOutcome outcome, int candidate, Sequence<OutcomeRow> rows, CandidateEvidence evidence)
    {
        var ranked = rows.Where(row => row.Decision.IsLaureate).ToList();
        if (ranked.Count > 0)
        {
            yield return OfFinalScore(outcome.Procedure.FinalScore, evidence);
        }

        foreach (var row in ranked)
        {
            yield return OfRank(outcome.RankOf(candidate, row.Group), row.Group, outcome.Procedure.Ranking.Basis);
        }

        if (ranked.Count > 0 && outcome.PlacesOf(candidate) is { } places)
        {
            var basis = outcome.Procedure.Places!.Basis;
            foreach (var finding in places.IsEmpty ? [NoPlace(basis)] : places.Select(place => OfPlacement(place, basis)))
            {
                yield return finding;
            }
        }
    }

    private static Finding NoPlace(Basis basis) => new() { Rule = "places", Kind = FindingKind.Placement, Verdict = Verdict.NotMet, Operands = [], Basis = basis };

    private static Finding OfPlacement(Placement placement, Basis basis)
    {
        var operands = new List<Operand>
        {
            new(OperandName.List, EvidenceCode.Of(placement.Kind)),
            new(OperandName.Group, placement.Group),
            new(OperandName.Position, placement.Position),
        };
        if (placement.Turn > 0)
        {
            operands.Add(new(OperandName.Turn, placement.Turn));
        }

        if (placement.ValidUntil is { } until)
        {
            operands.Add(new(OperandName.Date, until));
        }

        return new()
        {
            Rule = "places",
            Kind = FindingKind.Placement,
            Verdict = placement.Kind == PlacementKind.Undecided ? Verdict.Undetermined : Verdict.Met,
            Operands = operands.ToSequence(),
            Basis = basis,
        };
    }

    private static Finding OfFinalScore(FinalScore final, CandidateEvidence evidence)
    {
        var terms = ScoreFindings.Contributions(final.Score, evidence);
        var range = ScoreFindings.RangeOf(final.Score, evidence);
        var operands = new List<Operand>(ScoreFindings.OperandsOf(range)) { new(OperandName.Maximum, ScoreBounds.Of(evidence.Procedure, final.Score).Maximum) };
        foreach (var term in terms)
        {
            if (term.Range.Value is { } contribution)
            {
                operands.Add(new(ScoreNotation.Of(term.Score), contribution));
            }
        }

        return new()
        {
            Rule = "final-score",
            Kind = FindingKind.FinalScore,
            Verdict = range.HasValue ? Verdict.Met : Verdict.NotCompared,
            Operands = operands.ToSequence(),
            Parts = ScoreFindings.Cases(final.Score, evidence, "final-score"),
            Basis = final.Basis,
        };
    }

    private static Finding OfRank(RankStanding standing, string group, Basis basis)
    {
        var operands = new List<Operand>();
        if (standing.Rank is { } rank)
        {
            operands.Add(new(OperandName.Rank, rank.Value));
        }

        operands.Add(new(OperandName.Of, standing.Laureates));
        operands.Add(new(OperandName.Tied, standing.Tied));
        operands.Add(new(OperandName.Group, group));
        return new()
        {
            Rule = "rank",
            Kind = FindingKind.Rank,
            Verdict = standing.Rank is null ? Verdict.Undetermined : Verdict.Met,
            Operands = operands.ToSequence(),
            Basis = basis,
        };
    }

    private static Finding OfAdjustment(ReasonableAdjustment adjustment) => new()
    {
        Rule = $"adjustments/{adjustment.Test}",
        Kind = FindingKind.Adjustment,
        Verdict = Verdict.Met,
        Operands = [new(OperandName.Test, adjustment.Test), new(OperandName.Measure, adjustment.Measure)],
    };

    private static Finding OfPreference(Preference preference, CandidateEvidence evidence)
    {
        var rule = $"preferences/{preference.Id}";
        var condition = ConditionFindings.Assess(preference.Condition, evidence, rule);
        return new() { Rule = rule, Kind = FindingKind.Preference, Verdict = condition.Verdict, Basis = preference.Basis, Parts = [condition] };
    }

    // The stage where the line stops or waits; the last one for a laureate; none where the application did not lead to a stage.
    private static int LastReached(OutcomeRow row, Sequence<Stage> stages) => row.Decision.Match(
        _ => -1,
        _ => -1,
        failed => IndexOf(stages, failed.Stage),
        notRetained => IndexOf(stages, notRetained.Stage),
        pending => IndexOf(stages, pending.Stage),
        withdrawn => IndexOf(stages, withdrawn.Stage),
        _ => stages.Count - 1);

    // Only who passed a stage comes to its cutoff.
    private static Verdict? VerdictOfCutoff(OutcomeRow row, int stage, Sequence<Stage> stages)
    {
        var last = LastReached(row, stages);
        if (stage < last || (stage == last && row.Decision.IsLaureate))
        {
            return Verdict.Met;
        }

        if (stage > last)
        {
            return null;
        }

        return row.Decision.Match<Verdict?>(
            _ => null,
            _ => null,
            _ => null,
            _ => Verdict.NotMet,
            pending => pending.Reasons.Contains(ReasonCode.CutoffUndecided) ? Verdict.Undetermined : null,
            _ => null,
            _ => null);
    }

    private static int IndexOf(Sequence<Stage> stages, string id)
    {
        for (var index = 0; index < stages.Count; index++)
        {
            if (string.Equals(stages[index].Id, id, StringComparison.Ordinal))
            {
                return index;
            }
        }

        throw new ArgumentException($"The procedure has no stage '{id}'.", nameof(id));
    }

    private static Sequence<RecordedResult> ResultsOf(IExplainedOutcome outcome, int candidate)
    {
        var results = new List<RecordedResult>();
        foreach (var stage in outcome.Procedure.Stages)
        {
            foreach (var test in stage.Tests)
            {
                if (test is not AdvisoryTest)
                {
                    results.Add(new(test.Id, outcome.ResultOf(candidate, test)));
                }
            }
        }

        return results.ToSequence();
    }

    private static GroupMemberships GroupsOf(Sequence<OutcomeRow> rows) =>
        rows.Aggregate(GroupMemberships.Unknown, (memberships, row) => memberships.With(row.Group, Verdict.Met));
}
