using BenchmarkDotNet.Attributes;

namespace SelectionRules.Benchmarks;

/// <summary>Procedures of other countries: rounding, tie-break chains, lists that overlap, quotas.</summary>
[MemoryDiagnoser]
public class RichProcedureBenchmarks
{
    private RichSuite suite = null!;

    /// <summary>Gets or sets the procedure, by its id in <c>docs/procedures</c>.</summary>
    [Params("fr-administrative-judges", "lu-secondary-teachers", "br-barrier-contest")]
    public string Procedure { get; set; } = string.Empty;

    /// <summary>Gets or sets the number of candidates.</summary>
    [Params(1_000_000)]
    public int Candidates { get; set; }

    /// <summary>Draws the pool and makes sure that every peer decides the same.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        suite = Procedure switch
        {
            "fr-administrative-judges" => new FrenchJudges(Candidates),
            "lu-secondary-teachers" => new LuxembourgTeachers(Candidates),
            _ => new BrazilianContest(Candidates),
        };
        suite.CheckPeers();
    }

    /// <summary>Closes DuckDB.</summary>
    [GlobalCleanup]
    public void CleanUp() => suite.Dispose();

    /// <summary>This library.</summary>
    [Benchmark(Baseline = true)]
    public Outcome Ours() => suite.Procedure.Evaluate(suite.Pool);

    /// <summary>One statement over the same columns.</summary>
    [Benchmark]
    public void DuckDb() => suite.Duck.Run();

    /// <summary>Objects with decimals.</summary>
    [Benchmark]
    public object Linq() => suite.RunLinq();
}
