using BenchmarkDotNet.Attributes;

namespace SelectionRules.Benchmarks;

/// <summary>The explanation of one candidate out of a million, on demand.</summary>
[MemoryDiagnoser]
public class ExplainBenchmarks
{
    private const int Candidates = 1_000_000;
    private const int Step = 7_919;

    private Outcome outcome = null!;
    private int row;

    /// <summary>Gets or sets a value indicating whether only the first ten of each role go on, as the notice says.</summary>
    [Params(true, false)]
    public bool HasCutoff { get; set; }

    /// <summary>Evaluates, and explains as many candidates as it takes to put ranks and cutoffs in order.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var procedure = HasCutoff ? Pools.Notice : Pools.Open;
        outcome = procedure.Evaluate(Pools.PoolOf(procedure, Pools.Chamber(Candidates)));
        for (var i = 0; i < 100; i++)
        {
            Explain();
        }
    }

    /// <summary>Explains the next candidate.</summary>
    [Benchmark]
    public Explanation Explain()
    {
        row = (row + Step) % Candidates;
        return outcome.Explain(outcome.CandidateAt(row));
    }
}
