using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The candidates of a procedure with all that is known of them, as columns.</summary>
/// <remarks>
/// <para>Immutable. Admission looks at one candidate at a time, so it is decided when a candidate is added; what remains is a few bytes.</para>
/// <para>Built from objects with <see cref="Of"/>, candidate by candidate with <see cref="CandidatePoolBuilder"/>, or from columns with <see cref="OfColumns"/>.</para>
/// </remarks>
public sealed class CandidatePool
{
    private readonly PoolColumns columns;
    private readonly Lazy<StageBook> book;
    private Dictionary<CandidateId, int>? rows;

    internal CandidatePool(CompiledProcedure compiled, PoolColumns columns)
    {
        Compiled = compiled;
        this.columns = columns;
        book = new(() => new StageBook(compiled, columns));
    }

    /// <summary>Gets the procedure that the candidates apply to.</summary>
    public SelectionProcedure Procedure => Compiled.Procedure;

    /// <summary>Gets the number of candidates.</summary>
    public int Count => columns.Keys.Length;

    internal CompiledProcedure Compiled { get; }

    internal PoolColumns Columns => columns;

    /// <summary>Gets the procedure compiled for these columns, once for all evaluations: neither of them changes.</summary>
    internal StageBook Book => book.Value;

    /// <summary>Gets the key of a candidate, in the order in which they were added.</summary>
    public CandidateId this[int row] => columns.Keys[row];

    /// <summary>Makes a pool of candidates.</summary>
    /// <param name="procedure">The procedure that they apply to.</param>
    /// <param name="candidates">The candidates, each key once.</param>
    /// <param name="progress">Told how many candidates are in the pool, now and then and at the end.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    /// <exception cref="ArgumentException">A key occurs twice, a fact that the procedure asks for is missing, or a result is not one that its test can give.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CandidatePool Of(SelectionProcedure procedure, IEnumerable<Candidate> candidates, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var builder = new CandidatePoolBuilder(procedure);
        foreach (var candidate in Guard.Against.Null(candidates))
        {
            cancellation.ThrowIfCancellationRequested();
            if (builder.Add(candidate) % Block.Size == Block.Size - 1)
            {
                progress?.Report(builder.Count);
            }
        }

        progress?.Report(builder.Count);

        return builder.Build();
    }

    /// <summary>Makes a pool of columns that a caller has already, without copying what is an array.</summary>
    /// <param name="procedure">The procedure that the candidates apply to.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="progress">Told how many candidates were checked, now and then and at the end.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    /// <exception cref="ArgumentException">
    /// Columns are not of the same length, a key occurs twice, a fact that the procedure asks for is missing, or a mark is not one that its test can give.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CandidatePool OfColumns(SelectionProcedure procedure, CandidateColumns columns, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var compiled = CompiledProcedure.Of(Guard.Against.Null(procedure));
        return new CandidatePool(compiled, ColumnPool.Of(compiled, Guard.Against.Null(columns), progress, cancellation));
    }

    /// <summary>Returns the result of a candidate in a test; pending where none is recorded.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test.</exception>
    public TestResult ResultOf(int row, Test test) => columns.Results[Compiled.PositionOf(Guard.Against.Null(test).Id)].ResultOf(row);

    /// <summary>Returns the application of a candidate, or none where the pool did not keep it.</summary>
    public Application? ApplicationOf(int row) => columns.ApplicationOf(row);

    /// <summary>Gets the candidates with their applications and results, made on demand.</summary>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    public IEnumerable<Candidate> Candidates
    {
        get
        {
            Sequence<Test> tests = [.. Procedure.Stages.SelectMany(stage => stage.Tests)];
            return Enumerable.Range(0, Count).Select(row => new Candidate(ApplicationOf(row) ?? throw new InvalidOperationException("The pool was made without keeping the applications."))
            {
                Results = [.. tests.Select(test => new RecordedResult(test.Id, ResultOf(row, test))).Where(recorded => recorded.Result.State != ResultState.Pending)],
            });
        }
    }

    /// <summary>Returns the row of a candidate.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public int RowOf(CandidateId candidate) =>
        Rows.TryGetValue(candidate, out var row) ? row : throw new KeyNotFoundException($"The pool has no candidate '{candidate}'.");

    /// <summary>Tells whether a candidate is in the pool.</summary>
    public bool Contains(CandidateId candidate) => Rows.ContainsKey(candidate);

    // Made when it is first asked for: an evaluation of millions never does.
    private Dictionary<CandidateId, int> Rows
    {
        get
        {
            if (rows is null)
            {
                var table = new Dictionary<CandidateId, int>(Count);
                for (var row = 0; row < Count; row++)
                {
                    table.Add(columns.Keys[row], row);
                }

                rows = table;
            }

            return rows;
        }
    }
}
