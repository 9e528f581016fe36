namespace SelectionRules;

/// <summary>Seeks the smallest mark of a candidate in a test that leads to something, by deciding on the pool anew with that one mark changed.</summary>
/// <remarks>Where the rules make sure that more is never worse, the marks are halved; else each of them is tried, from the smallest.</remarks>
internal sealed class MarkSearch
{
    // So many marks are tried one by one where the pool is small: a test of 1,000 points in hundredths.
    private const int MostTried = 100_001;

    // And so many at least: in the step that somebody asked for a test of 100 points in hundredths, unasked in tenths.
    private const int LeastTried = 10_001;
    private const int LeastTriedUnasked = 1_001;

    // Each mark is a decision on the whole pool: so many lines are decided on for one test, some seconds.
    private const long MostLines = 50_000_000;

    // So many can be halved: a test of 2,000 points in millionths.
    private const long MostMarks = int.MaxValue - 1;

    private const long Hundredth = 10_000;

    private readonly Outcome outcome;
    private readonly int row;
    private readonly int column;
    private readonly IReadOnlyList<TestResult> marks;
    private readonly ResultColumn results;
    private readonly bool isMoreNeverWorse;
    private readonly Dictionary<int, EntryStanding[]> tried = [];
    private readonly CancellationToken cancellation;

    public MarkSearch(Outcome outcome, int row, Test test, Points? step, CancellationToken cancellation)
    {
        this.outcome = outcome;
        this.row = row;
        this.cancellation = cancellation;
        column = outcome.Pool.Compiled.PositionOf(test.Id);
        // Whose elimination is set aside goes on with a failure that is known, and waits where it is not.
        isMoreNeverWorse = MarkInfluence.IsMoreNeverWorse(outcome.Procedure, test)
            && !outcome.Procedure.Rulings.Any(ruling => ruling.Kind == RulingKind.SetsAsideElimination && ruling.Candidate == outcome.Pool[row]);
        results = outcome.Pool.Columns.Results[column];
        if (test is ScoredTest { Maximum: var maximum } && results is PointsColumn points)
        {
            Step = step ?? StepOf(points, maximum);
            var millionths = Step.Value.Millionths;
            marks = new UnitMarks(millionths, maximum.Millionths);
            // The maximum is a mark as well where it is no whole number of steps.
            results = points.InUnitsOf(millionths).InUnitsOf(maximum.Millionths);
        }
        else
        {
            marks = ((CodeColumn)results).Marks;
        }
    }

    /// <summary>Gets how far two marks lie apart; none for levels and ratings.</summary>
    public Points? Step { get; }

    /// <summary>Gets a value indicating whether the marks can be sought: halved, or few enough to be tried.</summary>
    public bool IsFeasible => isMoreNeverWorse || marks.Count <= MostTriedWith(LeastTried);

    /// <summary>Returns the smallest mark with which a line of the candidate is as wanted, or none.</summary>
    /// <param name="line">The position among the lines of the candidate.</param>
    /// <param name="isWanted">What is wanted.</param>
    public TestResult? Smallest(int line, Func<EntryStanding, bool> isWanted)
    {
        var found = isMoreNeverWorse ? Halve() : Enumerable.Range(0, marks.Count).FirstOrDefault(Is, -1);
        return found < 0 ? null : marks[found];

        bool Is(int mark) => isWanted(With(mark)[line]);

        int Halve()
        {
            var (low, high) = (0, marks.Count - 1);
            if (!Is(high))
            {
                return -1;
            }

            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = Is(middle) ? (low, middle) : (middle + 1, high);
            }

            return low;
        }
    }

    // Hundredths, or what marks of the test are given in where that is finer; ten times as much as long as there are too many.
    private Points StepOf(PointsColumn points, Points maximum)
    {
        var most = isMoreNeverWorse ? MostMarks : MostTriedWith(LeastTriedUnasked);
        var step = Math.Min(Hundredth, points.UnitMillionths);
        while (maximum.Millionths / step >= most)
        {
            step *= 10;
        }

        return Points.FromMillionths(step);
    }

    private long MostTriedWith(int least) => Math.Clamp(MostLines / Math.Max(1, outcome.Count), least, MostTried);

    private EntryStanding[] With(int mark)
    {
        if (!tried.TryGetValue(mark, out var standings))
        {
            cancellation.ThrowIfCancellationRequested();
            var book = outcome.Book.With(column, results.With(row, marks[mark]));
            var columns = EvaluationPass.Run(book, null, cancellation);
            standings = [.. outcome.EntriesOf(row).Select(entry => EntryStanding.Of(columns, entry))];
            tried.Add(mark, standings);
        }

        return standings;
    }
}
