using System.Diagnostics;

namespace SelectionRules.Benchmarks;

/// <summary>What concerns one candidate: an admission, an explanation.</summary>
public static class OneByOne
{
    private const int Rounds = 15;
    private const double WarmUp = 500;
    private const int Admissions = 20_000;
    private const int Explanations = 1_000;

    /// <summary>Measures the admission of one application.</summary>
    public static void MeasureAdmission(Figures figures)
    {
        Measure("admission-accepted", Pools.Admissible(Language.Dutch), figures);
        Measure("admission-refused-for-one-reason", Pools.RefusedForOneReason(Language.Dutch), figures);
        Measure("admission-refused-for-all-reasons", Pools.RefusedForAllReasons(Language.Dutch), figures);
    }

    /// <summary>Measures explanations of single candidates of a large pool.</summary>
    public static void MeasureExplanations(int candidates, Figures figures)
    {
        var columns = Pools.Chamber(candidates);
        foreach (var (name, procedure) in (ReadOnlySpan<(string, SelectionProcedure)>)[("explain-open", Pools.Open), ("explain-notice", Pools.Notice)])
        {
            var outcome = procedure.Evaluate(Pools.PoolOf(procedure, columns));
            var start = Stopwatch.GetTimestamp();
            for (var row = 0; row < 20; row++)
            {
                outcome.Explain(outcome.CandidateAt(row));
            }

            figures.Line($"{name}-first-ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds, "the first 20 explanations together: ranks and cutoffs of the pool are put in order once");
            var step = Math.Max(1, candidates / Explanations);
            var (time, bytes) = Median(Explanations, i => outcome.Explain(outcome.CandidateAt(i * step % candidates)));
            figures.Line($"{name}-us", time, "microseconds, mean of candidates spread over the pool");
            figures.Line($"{name}-bytes", bytes, "allocated by one explanation");
        }
    }

    private static void Measure(string name, Application application, Figures figures)
    {
        var (time, bytes) = Median(Admissions, _ => Pools.Notice.Assess(application));
        figures.Line($"{name}-us", time, "microseconds");
        figures.Line($"{name}-bytes", bytes, "allocated");
    }

    // The median of rounds of many calls each: a call is too short to be timed alone.
    private static (double Microseconds, double Bytes) Median(int calls, Func<int, object> call)
    {
        // Compiled code replaces the first one after a while: what is timed has run that long.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUp;)
        {
            for (var i = 0; i < calls; i++)
            {
                call(i);
            }
        }

        var times = new List<double>();
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++)
            {
                call(i);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        times.Sort();
        return (times[Rounds / 2], (double)bytes / calls);
    }
}
