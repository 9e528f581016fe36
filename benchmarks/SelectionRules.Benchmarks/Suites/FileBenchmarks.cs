using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace SelectionRules.Benchmarks;

/// <summary>A million applications and results in, outcomes out, as a whole process.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class FileBenchmarks
{
    private ChamberFiles files = null!;

    /// <summary>Gets or sets the number of candidates.</summary>
    [Params(1_000_000)]
    public int Candidates { get; set; }

    /// <summary>Writes the files and makes sure that DuckDB decides the same.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        files = new ChamberFiles(Candidates);
        FileRuns.RunTool(files);
        FileRuns.RunDuckDb(files);
        FileRuns.MustEqual(files);
    }

    /// <summary>Deletes the files.</summary>
    [GlobalCleanup]
    public void CleanUp() => files.Dispose();

    /// <summary><c>selection-rules run</c>.</summary>
    [Benchmark(Baseline = true)]
    public void Ours() => FileRuns.RunTool(files);

    /// <summary>One statement of DuckDB.</summary>
    [Benchmark]
    public void DuckDb() => FileRuns.RunDuckDb(files);
}
