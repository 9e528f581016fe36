namespace SelectionRules.Testing;

/// <summary>Ways in which more becomes known of a pool: missing results come in, an open group is chosen.</summary>
internal static class Revelations
{
    public static IEnumerable<(Sequence<Candidate> Changed, string What)> Of(LawTrial trial)
    {
        var missing = (
            from candidate in trial.Candidates
            from test in Parts.TestsOf(trial.Procedure)
            where test is not AdvisoryTest && IsAwaited(trial, candidate, test)
            select (Candidate: candidate, Test: test)).ToList();
        if (missing.Count > 1)
        {
            foreach (var (isHighest, word) in new[] { (true, "highest"), (false, "lowest") })
            {
                yield return (All(trial, missing, isHighest), $"every missing result comes in, the {word} that there is");
            }
        }

        foreach (var (candidate, test) in missing)
        {
            foreach (var result in ResultsOf(trial, candidate, test))
            {
                yield return (trial.With(candidate.With(test, result)), $"'{candidate.Id}' is found to have {RuleText.Of(result)} in {test.Id}");
            }
        }

        foreach (var candidate in trial.Candidates.Where(candidate => IsOpen(trial, candidate)))
        {
            foreach (var role in trial.Procedure.LanguageRole!.Roles.AsEnumerable())
            {
                yield return (trial.With(candidate with { Application = candidate.Application with { ChosenLanguageRole = role } }), $"'{candidate.Id}' chooses the language role {role}");
            }
        }
    }

    private static Sequence<Candidate> All(LawTrial trial, IEnumerable<(Candidate Candidate, Test Test)> missing, bool isHighest)
    {
        var byKey = trial.Candidates.ToDictionary(candidate => candidate.Id);
        foreach (var (candidate, test) in missing)
        {
            byKey[candidate.Id] = byKey[candidate.Id].With(test, isHighest ? TestMarks.Extremes(test).Last() : TestMarks.Extremes(test).First());
        }

        return [.. trial.Candidates.Select(candidate => byKey[candidate.Id])];
    }

    // A result that nobody awaits is no evidence that is still to come.
    private static bool IsAwaited(LawTrial trial, Candidate candidate, Test test) =>
        candidate.ResultOf(test).State == ResultState.Pending && (test.AwaitedWhere is not { } where || trial.ReadingOf(candidate.Id).Of(where) == Verdict.Met);

    // Whoever waits may still withdraw; one on whom it is decided is not asked. An absence that leaves the test out dispenses from it, as an exemption does:
    // that is another rule for the candidate, and no result that comes in.
    private static IEnumerable<TestResult> ResultsOf(LawTrial trial, Candidate candidate, Test test)
    {
        var absence = trial.Procedure.MissingMarkOf(test, ResultState.Absent);
        var results = absence?.Effect == MissingMarkEffect.IsLeftOut ? TestMarks.All(test) : TestMarks.All(test).Append(TestResult.Absent);
        return trial.Lines.Of(candidate.Id).All(line => line.Status == OutcomeStatus.Pending) ? results.Append(TestResult.Withdrawn) : results;
    }

    private static bool IsOpen(LawTrial trial, Candidate candidate) => trial.Procedure.Grouping is Grouping.ByLanguageRole
        && candidate.Application.ChosenLanguageRole is null
        && trial.Lines.Of(candidate.Id).Any(line => line.Status == OutcomeStatus.NeedsRuling);
}
