namespace SelectionRules;

/// <summary>Finds results that had no effect.</summary>
internal static class OutcomeWarnings
{
    // "Results for a stage that a candidate has not reached are ignored, and reported as a warning, except under rule 3":
    // those of candidates who wait are looked at, to see who could still end ahead.
    public static IEnumerable<OutcomeWarning> Of(Outcome outcome)
    {
        var procedure = outcome.Procedure;
        for (var entry = 0; entry < outcome.Count;)
        {
            // Who is in several lists has reached what is reached in any of them.
            var (row, reached) = (outcome.Book.Entries.RowOf(entry), -1);
            for (; entry < outcome.Count && outcome.Book.Entries.RowOf(entry) == row; entry++)
            {
                reached = Math.Max(reached, ReachedBy(outcome, entry));
            }

            for (var stage = reached + 1; stage < procedure.Stages.Count; stage++)
            {
                var ignored = procedure.Stages[stage].Tests.Count(test => test is not AdvisoryTest && outcome.Pool.ResultOf(row, test).State != ResultState.Pending);
                if (ignored > 0)
                {
                    yield return new OutcomeWarning { Candidate = outcome.Pool[row], Stage = procedure.Stages[stage].Id, IgnoredResults = ignored };
                }
            }
        }
    }

    private static int ReachedBy(Outcome outcome, int entry) => outcome.Columns.Standings[entry] switch
    {
        Standing.Passed or Standing.Pending or Standing.NeedsRuling => outcome.Procedure.Stages.Count,
        Standing.NotAdmitted => -1,
        _ => outcome.Columns.Stages[entry],
    };
}
