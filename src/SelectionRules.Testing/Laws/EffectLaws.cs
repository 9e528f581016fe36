namespace SelectionRules.Testing;

/// <summary>Laws on what a result may change, and what it may not.</summary>
internal static class EffectLaws
{
    public static Law HigherMarkNeverHurts { get; } = new(30, nameof(HigherMarkNeverHurts), "A higher mark or level never makes its candidate stop earlier, lose a place or fall in rank.")
    {
        About = "mark that could be higher",
        Except = "procedures in which every test has a rule that may fall with a higher mark, and lists of which a later one counts the rest",
        Applies = procedure => RisingTests(procedure).Any() && !procedure.Stages.Any(stage => stage.Cutoff is { } cutoff && PlacesReading.AreShared(procedure, cutoff) && cutoff.Overlap == ListOverlap.LaterListsCountTheRest),
        ComparesOutcomes = true,
        Instances = OfHigherMarks,
    };

    public static Law OneGroupNeverMovesAnother { get; } = new(31, nameof(OneGroupNeverMovesAnother), "A result of a candidate of one group never changes an outcome in another group.")
    {
        About = "result in a pool of several groups",
        Except = "procedures without groups, and those that count candidates of several groups together",
        Applies = AreGroupsApart,
        ComparesOutcomes = true,
        Instances = OfOneGroup,
    };

    public static Law EachGroupStandsAlone { get; } = new(32, nameof(EachGroupStandsAlone), "Each group, evaluated without the others, has the same outcome; those on whom somebody has to rule stay in every group.")
    {
        About = "group beside another",
        Except = "procedures without groups, and those that count candidates of several groups together",
        Applies = AreGroupsApart,
        ComparesOutcomes = true,
        Instances = OfGroupsAlone,
    };

    public static Law GateResultsNeverScore { get; } = new(33, nameof(GateResultsNeverScore), "A result that counts for pass marks only changes no outcome while it passes them as before: no score, no rank, no cutoff.")
    {
        About = "result of a test that counts for pass marks only",
        Except = "procedures in which every test counts for more than pass marks",
        Applies = procedure => GateTests(procedure).Any(),
        ComparesOutcomes = true,
        Instances = OfGateResults,
    };

    public static Law AdvisoryResultsDecideNothing { get; } = new(34, nameof(AdvisoryResultsDecideNothing), "A result of an advisory test changes no outcome: no mark, no absence, no withdrawal.")
    {
        About = "candidate",
        Except = "procedures without an advisory test",
        Applies = procedure => AdvisoryTests(procedure).Any(),
        ComparesOutcomes = true,
        Instances = OfAdvisoryResults,
    };

    public static Law ResultsOfAnUnreachedStageDecideNothing { get; } = new(35, nameof(ResultsOfAnUnreachedStageDecideNothing), "Results in stages that a candidate did not reach change no outcome.")
    {
        About = "candidate who stopped before the last stage",
        ComparesOutcomes = true,
        Instances = OfUnreachedStages,
    };

    private static IEnumerable<Test> RisingTests(SelectionProcedure procedure) => Parts.TestsOf(procedure).Where(test => Directions.NeverHurts(procedure, test));

    private static bool AreGroupsApart(SelectionProcedure procedure) => procedure.Grouping is Grouping.ByLanguageRole or Grouping.ByCode
        && procedure.Ranking.Scope == Scope.EachGroup
        && procedure.Stages.All(stage => stage.Cutoff is not { Scope: Scope.Everyone });

    private static IEnumerable<Test> GateTests(SelectionProcedure procedure) => Parts.TestsOf(procedure).Where(test => test is not AdvisoryTest
        && procedure.Stages.Any(stage => stage.Counts != StageWeight.Advisory && stage.Tests.Contains(test) && stage.PassMarks.Any(mark => Parts.Mentions(mark.Condition, test)))
        && !Parts.Mentions(procedure.FinalScore.Score, test)
        && !Parts.Mentions(procedure.Ranking.By, test)
        && procedure.Stages.All(stage => !Parts.Mentions(stage.Cutoff, test) && stage.Tests.All(other => !Parts.Mentions(other.AwaitedWhere, test))));

    private static IEnumerable<Test> AdvisoryTests(SelectionProcedure procedure) =>
        from stage in procedure.Stages
        from test in stage.Tests
        where (test is AdvisoryTest || stage.Counts == StageWeight.Advisory) && !Parts.Mentions(procedure, test)
        select test;

    private static IEnumerable<Instance> OfHigherMarks(LawTrial trial)
    {
        // Whose elimination is set aside goes on whatever is missing; with a mark that eliminates nobody there is nothing to set aside, and what is missing is awaited.
        var variations =
            from candidate in trial.Candidates
            where !trial.Procedure.Rulings.Any(ruling => ruling.Candidate == candidate.Id && ruling.Kind == RulingKind.SetsAsideElimination)
            from test in RisingTests(trial.Procedure)
            from higher in TestMarks.Above(trial.Selection, test, candidate.ResultOf(test))
            select (candidate, test, higher);
        foreach (var (candidate, test, higher) in LawTrial.Spread(variations))
        {
            var changed = trial.With(candidate.With(test, higher));
            var after = trial.Evaluate(changed);
            foreach (var line in trial.Lines.Of(candidate.Id))
            {
                var other = after.Find(candidate.Id, line.Group);
                var isNoWorse = other is not null
                    && Progress.Of(trial.Procedure, other) >= Progress.Of(trial.Procedure, line)
                    && !(other.Rank > line.Rank);
                yield return Instance.Of(isNoWorse, $"'{candidate.Id}' has {higher} in {test.Id} instead of {candidate.ResultOf(test)}, and [{line}] becomes [{other}]", candidate.Id).After(changed, after);
            }
        }
    }

    private static IEnumerable<Instance> OfOneGroup(LawTrial trial)
    {
        var variations =
            from candidate in trial.Candidates
            let own = trial.Lines.Of(candidate.Id).First()
            where own.Status != OutcomeStatus.NeedsRuling && own.Group.Length > 0 && trial.Lines.All.Any(line => IsElsewhere(line, own))
            from test in Parts.TestsOf(trial.Procedure)
            from other in TestMarks.Extremes(test).Append(TestResult.Withdrawn)
            where other != candidate.ResultOf(test)
            select (candidate, own, test, other);
        foreach (var (candidate, own, test, other) in LawTrial.Spread(variations))
        {
            var changed = trial.With(candidate.With(test, other));
            var after = trial.Evaluate(changed);
            yield return OutcomeDifference.Of(
                trial.Lines.All.Where(line => IsElsewhere(line, own)),
                after,
                $"'{candidate.Id}' of '{own.Group}' has {RuleText.Of(other)} in {test.Id} instead of {RuleText.Of(candidate.ResultOf(test))}",
                OutcomeDifference.WithoutPlacement).After(changed, after);
        }
    }

    private static bool IsElsewhere(OutcomeLine line, OutcomeLine own) => line.Group.Length > 0 && !string.Equals(line.Group, own.Group, StringComparison.Ordinal);

    private static IEnumerable<Instance> OfGroupsAlone(LawTrial trial)
    {
        var groups = trial.Lines.All.Select(line => line.Group).Distinct(StringComparer.Ordinal).ToList();
        if (groups.Count < 2)
        {
            yield break;
        }

        foreach (var group in groups)
        {
            Sequence<Candidate> changed =
            [
                .. trial.Candidates.Where(candidate => trial.Lines.Of(candidate.Id).Any(line => line.Status == OutcomeStatus.NeedsRuling || string.Equals(line.Group, group, StringComparison.Ordinal))),
            ];
            var after = trial.Evaluate(changed);
            var kept = changed.Select(candidate => candidate.Id).ToHashSet();
            yield return OutcomeDifference.Of(trial.Lines.All.Where(line => kept.Contains(line.Candidate)), after, $"the group '{group}' is evaluated alone", OutcomeDifference.WithoutPlacement).After(changed, after);
        }
    }

    private static IEnumerable<Instance> OfGateResults(LawTrial trial)
    {
        var variations =
            from candidate in trial.Candidates
            from test in GateTests(trial.Procedure)
            from other in TestMarks.All(test)
            where other != candidate.ResultOf(test)
            select (candidate, test, changed: candidate.With(test, other));
        foreach (var (candidate, test, changedCandidate) in LawTrial.Spread(variations, one => DecidesAlike(trial, one.candidate, one.changed)))
        {
            var changed = trial.With(changedCandidate);
            var after = trial.Evaluate(changed);
            yield return OutcomeDifference.Of(
                trial.Lines.All,
                after,
                $"'{candidate.Id}' has {RuleText.Of(changedCandidate.ResultOf(test))} in {test.Id} instead of {RuleText.Of(candidate.ResultOf(test))}, which passes the same stages").After(changed, after);
        }
    }

    private static bool DecidesAlike(LawTrial trial, Candidate candidate, Candidate changed)
    {
        var groups = trial.Lines.Of(candidate.Id).Select(line => line.Group).ToSequence();
        var before = trial.ReadingOf(candidate.Id);
        var after = new CandidateReading(trial.Procedure, changed, groups, isGroupOpen: trial.Lines.Of(candidate.Id).Any(line => line.Status == OutcomeStatus.NeedsRuling));
        return trial.Procedure.Stages.All(stage => groups.All(group => before.Of(stage, group).Standing == after.Of(stage, group).Standing));
    }

    private static IEnumerable<Instance> OfAdvisoryResults(LawTrial trial)
    {
        var variations =
            from candidate in trial.Candidates
            from test in AdvisoryTests(trial.Procedure)
            from other in TestMarks.All(test).Append(TestResult.Absent).Append(TestResult.Withdrawn)
            where other != candidate.ResultOf(test)
            select (candidate, test, other);
        foreach (var (candidate, test, other) in LawTrial.Spread(variations))
        {
            var changed = trial.With(candidate.With(test, other));
            var after = trial.Evaluate(changed);
            yield return OutcomeDifference.Of(trial.Lines.All, after, $"'{candidate.Id}' has {RuleText.Of(other)} in the advisory test {test.Id}").After(changed, after);
        }
    }

    private static IEnumerable<Instance> OfUnreachedStages(LawTrial trial)
    {
        var stopped = trial.Candidates.Where(candidate => trial.Lines.Of(candidate.Id).All(line => !Progress.IsWaiting(line) && trial.StageOf(line) < trial.Procedure.Stages.Count - 1));
        foreach (var candidate in LawTrial.Spread(stopped))
        {
            var reached = trial.Lines.Of(candidate.Id).Max(trial.StageOf);
            var later = trial.Procedure.Stages.Skip(reached + 1).SelectMany(stage => stage.Tests).ToList();
            foreach (var results in new Func<Test, TestResult>[] { _ => TestResult.Pending, _ => TestResult.Withdrawn, test => TestMarks.Extremes(test).LastOrDefault() ?? TestResult.Absent })
            {
                var changed = trial.With(later.Aggregate(candidate, (known, test) => known.With(test, results(test))));
                var after = trial.Evaluate(changed);
                yield return OutcomeDifference.Of(trial.Lines.All, after, $"'{candidate.Id}' has other results after the stage that was reached").After(changed, after);
            }
        }
    }
}
