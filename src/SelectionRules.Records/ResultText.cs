namespace SelectionRules.Records;

/// <summary>Reads a result as it is written: points, a level, a rating, or the word for why there is none.</summary>
internal static class ResultText
{
    private static readonly TestResult[] WithoutMark = [TestResult.Absent, TestResult.Withdrawn, TestResult.Exempt, TestResult.Late, TestResult.Excluded];

    public static TestResult? Parse(Test test, string text) =>
        Array.Find(WithoutMark, result => string.Equals(result.ToString(), text, StringComparison.Ordinal)) ?? test switch
        {
            ScoredTest scored => Points.TryParse(text, out var points) && points <= scored.Maximum ? points : null,
            LevelTest level => level.Scale.Levels.Where(known => string.Equals(known.Code, text, StringComparison.Ordinal)).Select(TestResult.Of).FirstOrDefault(),
            RatedTest rated => rated.Ratings.Where(known => string.Equals(known, text, StringComparison.Ordinal)).Select(known => TestResult.Of(Rating.Of(known))).FirstOrDefault(),
            _ => null,
        };
}
