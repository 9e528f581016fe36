using System.Numerics;

namespace SelectionRules;

/// <summary>A procedure compiled for the columns of one pool: its stages, cutoffs, ranking and final score.</summary>
internal sealed class StageBook
{
    private readonly StagePlan[] stages;
    private readonly CutoffPass?[] cutoffs;

    public StageBook(CompiledProcedure compiled, PoolColumns columns)
    {
        Compiled = compiled;
        Columns = columns;
        Entries = EntryTable.Of(compiled.Procedure, columns);
        var compiler = new PoolCompiler(compiled, columns);
        stages = [.. Procedure.Stages.Select(stage => new StagePlan(compiler, stage))];
        cutoffs = [.. Procedure.Stages.Select(stage => stage.Cutoff is { } cutoff ? CutoffPass.Of(this, compiler, cutoff) : null)];
        Ranking = RankingPass.Of(this, compiler, Procedure.Ranking);
        FinalScore = FinalScoreOf(compiler);
    }

    public CompiledProcedure Compiled { get; }

    public SelectionProcedure Procedure => Compiled.Procedure;

    public PoolColumns Columns { get; }

    public EntryTable Entries { get; }

    public RankingPass Ranking { get; }

    /// <summary>Gets the exact final score of a row, or none where it has no value.</summary>
    public Func<int, Fraction?> FinalScore { get; }

    public StagePlan PlanOf(int stage) => stages[stage];

    public CutoffPass CutoffOf(int stage) => cutoffs[stage]!;

    /// <summary>Returns the position of the group that an entry is counted in, 0 where everyone is counted together.</summary>
    public int ScopeOf(Scope scope, int entry) => scope == Scope.Everyone ? 0 : Entries.GroupOf(entry);

    private Func<int, Fraction?> FinalScoreOf(PoolCompiler compiler)
    {
        var score = Procedure.FinalScore.Score;
        return Of<long>() ?? Of<Int128>() ?? Of<BigInteger>()!;

        Func<int, Fraction?>? Of<T>()
            where T : struct, IBinaryInteger<T> =>
            compiler.Compile<T>(score) is { } node ? row => node.TryRange(row, out var low, out _) ? node.ToFraction(low) : null : null;
    }
}
