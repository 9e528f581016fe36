using System.Numerics;

namespace SelectionRules;

/// <summary>A procedure compiled for the columns of one pool: its stages, cutoffs, ranking and final score.</summary>
internal sealed class StageBook
{
    private readonly StagePlan[] stages;
    private readonly CutoffPass?[] cutoffs;
    private readonly ScoreReader finalScore;
    private readonly (int Row, StageRulings Rulings)[][] rulingsOfStages;

    public StageBook(CompiledProcedure compiled, PoolColumns columns)
        : this(compiled, columns, EntryTable.Of(compiled.Procedure, columns))
    {
    }

    private StageBook(CompiledProcedure compiled, PoolColumns columns, EntryTable entries)
    {
        Compiled = compiled;
        Columns = columns;
        Entries = entries;
        var compiler = new PoolCompiler(compiled, columns);
        rulingsOfStages = [.. Procedure.Stages.Select((_, stage) => RulingsOf(columns, stage))];
        stages = [.. Procedure.Stages.Select(stage => new StagePlan(compiler, stage))];
        cutoffs = [.. Procedure.Stages.Select((stage, position) => stage.Cutoff is null ? null : CutoffPass.Of(this, compiler, position, stage.Cutoff))];
        Ranking = RankingPass.Of(this, compiler, Procedure.Ranking);
        finalScore = ScoreReader.Of(compiler, Procedure.FinalScore.Score);
    }

    public CompiledProcedure Compiled { get; }

    public SelectionProcedure Procedure => Compiled.Procedure;

    public PoolColumns Columns { get; }

    public EntryTable Entries { get; }

    public RankingPass Ranking { get; }

    /// <summary>Returns the exact final score of a row, or none where it has no value.</summary>
    public Fraction? FinalScore(int row) => finalScore.ValueOf(row);

    /// <summary>Returns how many decimals it takes never to show two different final scores of rows as equal.</summary>
    public int DecimalsOfFinalScores(IEnumerable<int> rows, int fewest) => finalScore.DecimalsToTellApart(rows, fewest);

    /// <summary>Returns a book of the same pool with the results of one test changed.</summary>
    public StageBook With(int test, ResultColumn results) => new(Compiled, Columns.With(test, results), Entries);

    public CutoffPass? CutoffOf(int stage) => cutoffs[stage];

    /// <summary>Notes who fails a stage in a block of rows, and who has to be looked at one by one.</summary>
    public void Note(int stage, int from, Span<byte> notes)
    {
        stages[stage].Note(from, notes);
        var ruled = rulingsOfStages[stage];
        for (var i = FirstFrom(ruled, from); i < ruled.Length && ruled[i].Row < from + notes.Length; i++)
        {
            notes[ruled[i].Row - from] |= (byte)BlockNote.LookCloser;
        }
    }

    /// <summary>Decides a stage for a line of a candidate who has reached it, with what the jury ruled.</summary>
    public Standing Decide(int stage, int entry, out StageReasons reasons)
    {
        var row = Entries.RowOf(entry);
        // Whom a ruling may still bring into any group no mark of one group stops.
        var group = Columns.AdmissionOf(row).IsAdmitted ? Entries.GroupOf(entry) : GroupTable.Without;
        var standing = stages[stage].Decide(row, group, out reasons);
        var rulings = RulingsOf(stage, row);
        // "Withdrawn … goes before everything else there."
        if (rulings.HasFlag(StageRulings.Eliminates) && standing != Standing.Withdrawn)
        {
            // "Both reasons may stand together"; what is missing is no reason for one who is out.
            reasons = standing == Standing.Failed ? reasons | StageReasons.Excluded : StageReasons.Excluded;
            return Standing.Failed;
        }

        if (rulings.HasFlag(StageRulings.SetsAsideElimination) && standing == Standing.Failed)
        {
            reasons = StageReasons.None;
            return Standing.Passed;
        }

        return standing;
    }

    /// <summary>Returns what the jury ruled in a stage, in the order of the rows.</summary>
    public IReadOnlyList<(int Row, StageRulings Rulings)> RulingsOf(int stage) => rulingsOfStages[stage];

    /// <summary>Returns what the jury ruled about a candidate in a stage.</summary>
    public StageRulings RulingsOf(int stage, int row) => Columns.Rulings.GetValueOrDefault((row, stage));

    /// <summary>Returns the position of the group that an entry is counted in, 0 where everyone is counted together.</summary>
    public int ScopeOf(Scope scope, int entry) => scope == Scope.Everyone ? 0 : Entries.GroupOf(entry);

    /// <summary>Returns entries as they are counted: among everyone, a candidate who is in several lists counts once.</summary>
    public IEnumerable<int> CountedOnce(Scope scope, IEnumerable<int> entries) =>
        scope == Scope.Everyone && !Entries.AreRows ? entries.DistinctBy(Entries.RowOf) : entries;

    /// <summary>Returns a reader of a score.</summary>
    public ScoreReader ReaderOf(Score score) => ScoreReader.Of(new PoolCompiler(Compiled, Columns), score);

    private static (int Row, StageRulings Rulings)[] RulingsOf(PoolColumns columns, int stage) =>
        [.. columns.Rulings.Where(ruling => ruling.Key.Stage == stage).Select(ruling => (ruling.Key.Row, ruling.Value)).OrderBy(ruling => ruling.Row)];

    private static int FirstFrom((int Row, StageRulings Rulings)[] ruled, int row)
    {
        var (first, end) = (0, ruled.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = ruled[middle].Row < row ? (middle + 1, end) : (first, middle);
        }

        return first;
    }
}
