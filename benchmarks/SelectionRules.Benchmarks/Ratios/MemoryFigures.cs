using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SelectionRules.Benchmarks;

/// <summary>What one process with nobody else in it needs: columns drawn, pools made, procedures applied.</summary>
public static class MemoryFigures
{
    private const long MostBytes = 4L << 30;
    private const double BytesOfMebibyte = 1 << 20;

    /// <summary>Measures.</summary>
    /// <exception cref="InvalidOperationException">The process took more than 4 GiB.</exception>
    public static void Measure(int candidates, Figures figures)
    {
        var columns = Pools.Chamber(candidates);
        figures.Line("memory-input", (double)Held() / candidates, "managed bytes a candidate: the columns as a caller has them, before keys are made");
        MeasureOne("open", Pools.Open, columns, figures);
        MeasureOne("notice", Pools.Notice, columns, figures);
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        figures.Line("memory-peak-mib", process.PeakWorkingSet64 / BytesOfMebibyte, $"resident at the most, of {MostBytes / BytesOfMebibyte:0} allowed, with everything above in one process");
        if (process.PeakWorkingSet64 > MostBytes)
        {
            throw new InvalidOperationException("The process took more than 4 GiB.");
        }
    }

    // A method of its own: what one procedure left behind is gone before the next one is measured.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MeasureOne(string name, SelectionProcedure procedure, ChamberColumns columns, Figures figures)
    {
        var pool = Pools.PoolOf(procedure, columns);
        var before = Held();
        figures.Line($"memory-{name}-pool", (double)before / columns.Count, "managed bytes a candidate: the pool, its columns and keys included, a key being a text of nine letters");
        var start = Stopwatch.GetTimestamp();
        var outcome = procedure.Evaluate(pool);
        figures.Line($"memory-{name}-first-ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds, "the first evaluation, compilation of the rules included");
        figures.Line($"memory-{name}-outcome", (double)(Held() - before) / columns.Count, "managed bytes a candidate beside them: the outcome");
        figures.Line($"memory-{name}-laureates", Laureates(outcome), $"of {outcome.Count}");
        GC.KeepAlive(pool);
    }

    private static long Held() => GC.GetTotalMemory(forceFullCollection: true);

    private static int Laureates(Outcome outcome)
    {
        var laureates = 0;
        for (var i = 0; i < outcome.Count; i++)
        {
            laureates += outcome.StatusAt(i) == OutcomeStatus.Laureate ? 1 : 0;
        }

        return laureates;
    }
}
