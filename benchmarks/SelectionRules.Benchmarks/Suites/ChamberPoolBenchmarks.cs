using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;

namespace SelectionRules.Benchmarks;

/// <summary>The notice as it is, and without its cutoff, so that everybody who passes is ranked.</summary>
[MemoryDiagnoser]
[Config(typeof(TakesPart))]
public class ChamberPoolBenchmarks
{
    private const int Places = 10;

    private CandidatePool pool = null!;
    private Floor floor = null!;
    private ChamberDuckDb duck = null!;
    private ChamberLinq? linq;
    private ChamberRulesEngine? engine;

    /// <summary>Gets or sets the number of candidates.</summary>
    [Params(1_000, 100_000, 1_000_000, 10_000_000)]
    public int Candidates { get; set; }

    /// <summary>Gets or sets a value indicating whether only the first ten of each role go on, as the notice says.</summary>
    [Params(true, false)]
    public bool HasCutoff { get; set; }

    private SelectionProcedure Procedure => HasCutoff ? Pools.Notice : Pools.Open;

    /// <summary>Draws the pool and makes sure that every peer decides the same.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var columns = Pools.Chamber(Candidates);
        pool = Pools.PoolOf(Procedure, columns);
        floor = new Floor(columns);
        duck = new ChamberDuckDb(columns, HasCutoff);
        var endings = Endings.OfOutcome(Procedure.Evaluate(pool));
        endings.MustEqual(duck.ToEndings(Candidates), "DuckDB");
        if (TakesPart.Linq(Candidates))
        {
            linq = new ChamberLinq(columns, HasCutoff ? Places : null);
            endings.MustEqual(linq.ToEndings(), "LINQ");
        }

        if (TakesPart.RulesEngine(Candidates))
        {
            // It knows the gates only: its answers are those without the cutoff.
            engine = new ChamberRulesEngine(columns);
            engine.MustEqual(Endings.OfOutcome(Pools.Open.Evaluate(Pools.PoolOf(Pools.Open, columns))));
        }
    }

    /// <summary>Closes DuckDB.</summary>
    [GlobalCleanup]
    public void CleanUp() => duck.Dispose();

    /// <summary>This library.</summary>
    [Benchmark(Baseline = true)]
    public Outcome Ours() => Procedure.Evaluate(pool);

    /// <summary>Reads the same bytes once and writes the same bytes.</summary>
    [Benchmark]
    public void ReadAndWriteOnce() => floor.Run();

    /// <summary>One statement over the same columns.</summary>
    [Benchmark]
    public void DuckDb() => duck.Run();

    /// <summary>Objects with decimals.</summary>
    [Benchmark]
    public object? Linq() => linq!.Run();

    /// <summary>Microsoft's RulesEngine, for the gates alone.</summary>
    [Benchmark]
    public void RulesEngine() => engine!.Run();

    /// <summary>Leaves out pools that take a peer minutes.</summary>
    private sealed class TakesPart : ManualConfig
    {
        private const int MostForLinq = 1_000_000;
        private const int MostForRulesEngine = 100_000;

        public TakesPart() => AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.WorkloadMethod.Name switch
        {
            nameof(ChamberPoolBenchmarks.Linq) => Linq((int)benchmark.Parameters[nameof(Candidates)]),
            nameof(ChamberPoolBenchmarks.RulesEngine) => RulesEngine((int)benchmark.Parameters[nameof(Candidates)]),
            _ => true,
        }));

        public static bool Linq(int candidates) => candidates <= MostForLinq;

        public static bool RulesEngine(int candidates) => candidates <= MostForRulesEngine;
    }
}
