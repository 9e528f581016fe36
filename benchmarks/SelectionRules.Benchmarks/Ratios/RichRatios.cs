namespace SelectionRules.Benchmarks;

/// <summary>Procedures of other countries against LINQ and DuckDB.</summary>
public static class RichRatios
{
    private const int Most = 1_000_000;

    /// <summary>Measures.</summary>
    public static void Measure(int candidates, Figures figures)
    {
        var count = Math.Min(candidates, Most);
        Measure("french-judges", new FrenchJudges(count), figures);
        Measure("luxembourg-teachers", new LuxembourgTeachers(count), figures);
        Measure("brazilian-contest", new BrazilianContest(count), figures);
    }

    private static void Measure(string name, RichSuite suite, Figures figures)
    {
        using (suite)
        {
            suite.CheckPeers();
            var contest = new Contest();
            contest.Add("ours", 9, () => suite.Procedure.Evaluate(suite.Pool));
            contest.Add("duckdb", 9, suite.Duck.Run);
            contest.Add("linq", 3, () => suite.RunLinq());
            contest.Run();
            figures.Ratio($"{name}/duckdb", contest.MedianOf("duckdb"), contest.MedianOf("ours"));
            figures.Ratio($"{name}/linq", contest.MedianOf("linq"), contest.MedianOf("ours"));
        }
    }
}
