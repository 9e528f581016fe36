namespace SelectionRules.Benchmarks;

/// <summary>The Chamber's selection, open and as it is, against every peer.</summary>
public static class ChamberRatios
{
    private const int MostForLinq = 1_000_000;
    private const int MostForDuckDb = 10_000_000;
    private const int MostForRulesEngine = 100_000;
    private const int Places = 10;

    /// <summary>Measures.</summary>
    public static void Measure(int candidates, Figures figures)
    {
        var columns = Pools.Chamber(candidates);
        MeasureOne("chamber-open", Pools.Open, columns, places: null, figures);
        MeasureOne("chamber-notice", Pools.Notice, columns, Places, figures);
        MeasureGates(Pools.Chamber(Math.Min(candidates, MostForRulesEngine)), figures);
    }

    private static void MeasureOne(string name, SelectionProcedure procedure, ChamberColumns columns, int? places, Figures figures)
    {
        var pool = Pools.PoolOf(procedure, columns);
        var floor = new Floor(columns);
        var contest = new Contest();
        var rounds = columns.Count > MostForLinq ? 9 : 25;
        var ours = contest.Add("ours", rounds, () => procedure.Evaluate(pool));
        var least = contest.Add("floor", rounds, floor.Run);
        var endings = Endings.OfOutcome(procedure.Evaluate(pool));
        using var duck = columns.Count <= MostForDuckDb ? new ChamberDuckDb(columns, places is not null) : null;
        if (duck is not null)
        {
            endings.MustEqual(duck.ToEndings(columns.Count), "DuckDB");
            contest.Add("duckdb", rounds, duck.Run);
        }

        if (columns.Count <= MostForLinq)
        {
            var linq = new ChamberLinq(columns, places);
            endings.MustEqual(linq.ToEndings(), "LINQ");
            contest.Add("linq", 5, () => linq.Run());
        }

        contest.Run();
        if (duck is not null)
        {
            figures.Ratio($"{name}/duckdb", contest.MedianOf("duckdb"), contest.MedianOf(ours));
        }

        if (columns.Count <= MostForLinq)
        {
            figures.Ratio($"{name}/linq", contest.MedianOf("linq"), contest.MedianOf(ours));
        }

        figures.Ratio($"{name}/floor", contest.MedianOf(ours), contest.MedianOf(least));
        if (places is null)
        {
            MeasureBytes(procedure, pool, figures);
            MeasureGrowth(columns.Count, figures);
        }
    }

    private static void MeasureBytes(SelectionProcedure procedure, CandidatePool pool, Figures figures)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(procedure.Evaluate(pool));
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        figures.Line("bytes-per-candidate", (double)bytes / pool.Count, "allocated by one evaluation beyond the input columns, the outcome included");
    }

    private static void MeasureGates(ChamberColumns columns, Figures figures)
    {
        // Without the cutoff: the gates alone decide where a candidate ends.
        var pool = Pools.PoolOf(Pools.Open, columns);
        var engine = new ChamberRulesEngine(columns);
        engine.MustEqual(Endings.OfOutcome(Pools.Open.Evaluate(pool)));
        var contest = new Contest();
        contest.Add("ours", 15, () => Pools.Open.Evaluate(pool));
        contest.Add("engine", 3, engine.Run);
        contest.Run();
        figures.Ratio("chamber-gates/rulesengine", contest.MedianOf("engine"), contest.MedianOf("ours"));
    }

    private static void MeasureGrowth(int count, Figures figures)
    {
        var (smaller, larger) = (count > MostForLinq ? count / 10 : count, count > MostForLinq ? count : count * 10);
        var contest = new Contest();
        foreach (var size in (int[])[smaller, larger])
        {
            var pool = Pools.PoolOf(Pools.Open, Pools.Chamber(size));
            contest.Add(size == smaller ? "smaller" : "larger", size == smaller ? 25 : 9, () => Pools.Open.Evaluate(pool));
        }

        contest.Run();
        figures.Ratio("growth-10x", contest.MedianOf("larger"), contest.MedianOf("smaller"));
    }
}
