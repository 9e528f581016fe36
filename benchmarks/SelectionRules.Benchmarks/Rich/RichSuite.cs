namespace SelectionRules.Benchmarks;

/// <summary>A procedure of another country with a pool of it and the peers that decide the same.</summary>
public abstract class RichSuite : IDisposable
{
    private DuckDbPeer? duck;

    /// <summary>Gets the procedure.</summary>
    public abstract SelectionProcedure Procedure { get; }

    /// <summary>Gets the pool.</summary>
    public abstract CandidatePool Pool { get; }

    /// <summary>Gets DuckDB with the columns loaded, when it is first asked for.</summary>
    public DuckDbPeer Duck => duck ??= LoadDuck();

    /// <summary>Decides with LINQ over objects with decimals.</summary>
    public abstract object RunLinq();

    /// <summary>Decides with LINQ once more and returns what was decided.</summary>
    public abstract Lines LinqLines();

    /// <summary>Refuses to go on where a peer gives other answers.</summary>
    /// <exception cref="InvalidOperationException">A line differs.</exception>
    public void CheckPeers()
    {
        var ours = Lines.Of(Procedure.Evaluate(Pool));
        ours.MustEqual(Duck.ToLines(ours.Codes.Length), "DuckDB");
        ours.MustEqual(LinqLines(), "LINQ");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads one of the procedures in <c>docs/procedures</c>.</summary>
    protected static SelectionProcedure Read(string id)
    {
        using var file = typeof(RichSuite).Assembly.GetManifestResourceStream($"{id}.json")!;
        return Json.ProcedureJson.Read(file).Match(procedure => procedure, errors => throw new InvalidOperationException(errors[0].ToString()));
    }

    /// <summary>Gives laureates ranks, the highest key first, equal keys one rank.</summary>
    protected static void Rank<TLine>(IEnumerable<TLine> best, Func<TLine, TLine, bool> isTied, Action<TLine, int> give)
        where TLine : class
    {
        var (position, rank) = (0, 0);
        TLine? before = null;
        foreach (var line in best)
        {
            position++;
            rank = before is not null && isTied(before, line) ? rank : position;
            give(line, rank);
            before = line;
        }
    }

    /// <summary>Loads DuckDB.</summary>
    protected abstract DuckDbPeer LoadDuck();

    /// <summary>Closes DuckDB.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            duck?.Dispose();
        }
    }

    /// <summary>Makes keys of candidates.</summary>
    protected static CandidateId[] Keys(int count) => [.. Enumerable.Range(0, count).Select(row => CandidateId.Of(ChamberColumns.KeyOf(row)))];
}
