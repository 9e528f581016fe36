namespace SelectionRules.Benchmarks;

/// <summary>Files in, files out, as whole processes.</summary>
public static class FileRatios
{
    private const int Most = 1_000_000;

    /// <summary>Measures.</summary>
    public static void Measure(int candidates, Figures figures)
    {
        using var files = new ChamberFiles(Math.Min(candidates, Most));
        FileRuns.RunTool(files);
        FileRuns.RunDuckDb(files);
        FileRuns.MustEqual(files);
        var contest = new Contest();
        contest.Add("ours", 3, () => FileRuns.RunTool(files));
        contest.Add("duckdb", 3, () => FileRuns.RunDuckDb(files));
        contest.Run();
        figures.Ratio("files/duckdb", contest.MedianOf("duckdb"), contest.MedianOf("ours"));
    }
}
