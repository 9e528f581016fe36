namespace SelectionRules;

/// <summary>Makes a pool of columns: each different application is assessed once.</summary>
internal static class ColumnPool
{
    private const int MostApplications = ushort.MaxValue + 1;

    /// <exception cref="ArgumentException">Columns are not as long as there are candidates, a key occurs twice, or a mark is not one that its test can give.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PoolColumns Of(CompiledProcedure compiled, CandidateColumns columns, IProgress<int>? progress, CancellationToken cancellation)
    {
        var count = columns.Candidates.Length;
        if (columns.ApplicationOf.Length != count)
        {
            throw new ArgumentException($"There are {count} candidates and {columns.ApplicationOf.Length} positions of applications; one is needed for each candidate.", nameof(columns));
        }

        if (columns.Applications.Count is var applications && applications > MostApplications)
        {
            throw new ArgumentException($"There are {applications} different applications; at most {MostApplications} can be told apart.", nameof(columns));
        }

        if (count > 0 && columns.ApplicationOf.Span.IndexOfAnyExceptInRange((ushort)0, (ushort)Math.Max(0, applications - 1)) is var row && (row >= 0 || applications == 0))
        {
            throw new ArgumentException($"The candidate in row {Math.Max(0, row)}, counted from 0, applied with an application that is not among the {applications}.", nameof(columns));
        }

        var keys = MarkColumn.ArrayOf(columns.Candidates);
        // The columns of a pool are as long as there are candidates; where an array goes on behind them, a copy ends in time.
        keys = keys.Length == count ? keys : keys[..count];
        RepeatedKey.Refuse(keys, progress, cancellation);
        var results = ResultsOf(compiled, columns.Marks, count, cancellation);
        var applicationOf = MarkColumn.ArrayOf(columns.ApplicationOf);
        var admissions = new SharedAdmissions(compiled, columns.Applications, applicationOf, keys);
        return new PoolColumns
        {
            Keys = keys,
            Admissions = admissions.Codes,
            AdmissionStates = admissions.States,
            Results = results,
            Verdicts = admissions.Verdicts,
            Numbers = admissions.Numbers,
            Rulings = admissions.Rulings,
            Applications = null,
            SharedApplications = columns.Applications,
            SharedApplicationOf = applicationOf,
        };
    }

    private static ResultColumn[] ResultsOf(CompiledProcedure compiled, Sequence<MarkColumn> marks, int count, CancellationToken cancellation)
    {
        var results = new ResultColumn?[compiled.Tests.Length];
        foreach (var column in marks)
        {
            cancellation.ThrowIfCancellationRequested();
            var position = compiled.PositionOf(column.Test.Id);
            if (!column.Test.Equals(compiled.Tests[position]))
            {
                throw new ArgumentException($"The test '{column.Test.Id}' of a column is another than the one of the procedure.", nameof(marks));
            }

            if (column.Count != count)
            {
                throw new ArgumentException($"The test '{column.Test.Id}' has {column.Count} marks for {count} candidates.", nameof(marks));
            }

            if (results[position] is not null)
            {
                throw new ArgumentException($"The test '{column.Test.Id}' has more than one column.", nameof(marks));
            }

            results[position] = column.ToResults();
        }

        return [.. results.Select((column, position) => column ?? Pending(compiled.Tests[position], count))];
    }

    private static ResultColumn Pending(Test test, int count) => ResultColumnBuilder.Of(test).Build(count);
}
