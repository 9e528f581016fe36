using BenchmarkDotNet.Attributes;

namespace SelectionRules.Benchmarks;

/// <summary>The admission of one application.</summary>
[MemoryDiagnoser]
public class AdmissionBenchmarks
{
    private readonly Application admissible = Pools.Admissible(Language.Dutch);
    private readonly Application late = Pools.RefusedForOneReason(Language.Dutch);
    private readonly Application hopeless = Pools.RefusedForAllReasons(Language.Dutch);

    /// <summary>Everything is in order.</summary>
    [Benchmark(Baseline = true)]
    public Admission Accepted() => Pools.Notice.Assess(admissible);

    /// <summary>Received a minute too late.</summary>
    [Benchmark]
    public Admission RefusedForOneReason() => Pools.Notice.Assess(late);

    /// <summary>Nothing is in order.</summary>
    [Benchmark]
    public Admission RefusedForAllReasons() => Pools.Notice.Assess(hopeless);
}
