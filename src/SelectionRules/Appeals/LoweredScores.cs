using System.Globalization;

namespace SelectionRules;

/// <summary>Finds whose scores are lower under other rules or another application, wherever the rules compare them.</summary>
internal static class LoweredScores
{
    /// <summary>Returns who is lowered between two outcomes, candidate by candidate; each once.</summary>
    public static List<LoweredScore> Between(Outcome before, Outcome after)
    {
        var now = ScoresOf(after.Procedure).ToDictionary(place => place.Rule, place => after.Book.ReaderOf(place.Score), StringComparer.Ordinal);
        var compared = ScoresOf(before.Procedure)
            .Where(place => now.ContainsKey(place.Rule))
            .Select(place => (place.Rule, Was: before.Book.ReaderOf(place.Score), Now: now[place.Rule]))
            .ToList();
        var lowered = new List<LoweredScore>();
        for (var row = 0; row < before.Pool.Count; row++)
        {
            var candidate = before.Pool[row];
            var rowNow = after.Pool.RowOf(candidate);
            if ((compared.Select(place => Lower(candidate, place.Rule, place.Was.ValueOf(row), place.Now.ValueOf(rowNow))).FirstOrDefault(found => found is not null) ?? StoppedEarlier(before, after, candidate)) is { } one)
            {
                lowered.Add(one);
            }
        }

        return lowered;
    }

    public static string Refusal(List<LoweredScore> lowered) => string.Create(
        CultureInfo.InvariantCulture,
        $"The policy never-lower cannot hold: {lowered.Count} would have less than before under the corrected rules, '{lowered[0].Candidate}' among them ({lowered[0]}). A mark of the old rules cannot stand under the new ones: let the corrected rules count the better of the two (best-of), or choose keep or as-if-from-the-start.");

    private static LoweredScore? Lower(CandidateId candidate, string rule, Fraction? was, Fraction? now) =>
        was is { } score && (now is not { } other || other < score) ? new(candidate, rule, score, now) : null;

    // What others do at a line is no mark of the candidate's own; a refusal and a failure are.
    private static LoweredScore? StoppedEarlier(Outcome before, Outcome after, CandidateId candidate)
    {
        foreach (var was in before.RowsOf(candidate))
        {
            var row = after.RowsOf(candidate).FirstOrDefault(line => string.Equals(line.Group, was.Group, StringComparison.Ordinal));
            if (row is null || (row.Decision.Status is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling or OutcomeStatus.Failed && OutcomeDifference.Reach(row, after.Procedure) < OutcomeDifference.Reach(was, after.Procedure)))
            {
                return new(candidate, row is null ? $"groups/{was.Group}" : $"stages/{row.Stage}", Was: null, Now: null);
            }
        }

        return null;
    }

    // Only where more is better: a score that is compared with a highest mark, or ordered from the lowest, is not worse for being lower.
    private static IEnumerable<(string Rule, Score Score)> ScoresOf(SelectionProcedure procedure)
    {
        foreach (var stage in procedure.Stages.AsEnumerable())
        {
            foreach (var (index, mark) in stage.PassMarks.Index())
            {
                foreach (var (position, score) in ScoresIn(mark.Condition).Index())
                {
                    yield return ($"stages/{stage.Id}/pass-marks/{Number(index)}{(position == 0 ? string.Empty : $"/{Number(position)}")}", score);
                }
            }

            foreach (var (key, score) in ScoresIn(stage.Cutoff?.By))
            {
                yield return ($"stages/{stage.Id}/cutoff/{Number(key)}", score);
            }
        }

        yield return ("final-score", procedure.FinalScore.Score);
        foreach (var (key, score) in ScoresIn(procedure.Ranking.By))
        {
            yield return ($"ranking/{Number(key)}", score);
        }
    }

    private static IEnumerable<(int Key, Score Score)> ScoresIn(Order? order) =>
        (order?.Keys ?? []).Index().Where(key => key.Item is OrderKey.ByScore { First: Extreme.Highest }).Select(key => (key.Index, ((OrderKey.ByScore)key.Item).Score));

    private static IEnumerable<Score> ScoresIn(Condition condition) => condition switch
    {
        Condition.ScoreIs { Comparison: Comparison.AtLeast or Comparison.MoreThan } score => [score.Score],
        Condition.All all => all.Of.SelectMany(ScoresIn),
        Condition.Any any => any.Of.SelectMany(ScoresIn),
        Condition.SomeOf some => some.Of.SelectMany(ScoresIn),
        _ => [],
    };

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
