namespace SelectionRules;

/// <summary>Tells which of two results of a test is worse.</summary>
internal static class ResultOrder
{
    /// <summary>Tells whether a result is worse than the one that there was: a mark that there was is not taken away, and not replaced by a lower one.</summary>
    public static bool IsLower(Test test, TestResult result, TestResult before)
    {
        if (before.State != ResultState.Known || result.State != ResultState.Known)
        {
            return before.State == ResultState.Known;
        }

        return test switch
        {
            ScoredTest => result.AsT0 < before.AsT0,
            LevelTest level => level.Scale.IndexOf(result.AsT1) < level.Scale.IndexOf(before.AsT1),
            // Ratings are listed from the best on, levels from the lowest.
            RatedTest rated => rated.Ratings.AsSpan().IndexOf(result.AsT2.Code) > rated.Ratings.AsSpan().IndexOf(before.AsT2.Code),
            _ => false,
        };
    }
}
