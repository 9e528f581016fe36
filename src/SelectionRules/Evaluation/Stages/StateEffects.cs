namespace SelectionRules;

/// <summary>What each state of a result leads to in one test.</summary>
internal sealed class StateEffects
{
    private readonly ResultColumn column;
    private readonly ConditionNode? awaitedWhere;
    private readonly MissingMarkEffect[] effects;

    public StateEffects(SelectionProcedure procedure, Test test, ResultColumn column, ConditionNode? awaitedWhere)
    {
        this.column = column;
        this.awaitedWhere = awaitedWhere;
        effects = new MissingMarkEffect[Enum.GetValues<ResultState>().Length];
        foreach (var state in (ReadOnlySpan<ResultState>)[ResultState.Absent, ResultState.Late, ResultState.Excluded])
        {
            effects[(int)state] = procedure.MissingMarkOf(test, state)?.Effect ?? MissingMarkEffect.Eliminates;
        }
    }

    public bool HasStates => column.HasStates;

    /// <summary>Gets a value indicating whether somebody fails for having no mark.</summary>
    public bool HasEliminated => column.HasStates && Enum.GetValues<ResultState>().Any(state => Eliminates(state) && column.Has(state));

    public ResultState StateOf(int row) => column.StateOf(row);

    /// <summary>Tells whether a candidate without a mark, for a reason other than a withdrawal, fails.</summary>
    public bool Eliminates(ResultState state) =>
        state is ResultState.Absent or ResultState.Late or ResultState.Excluded && effects[(int)state] == MissingMarkEffect.Eliminates;

    /// <summary>Tells whether a result that is not there yet is awaited from this candidate.</summary>
    public bool IsAwaited(int row) => awaitedWhere is null || awaitedWhere.Of(row) is Verdict.Met or Verdict.Undetermined;

    public MarkStanding MarkOf(int row)
    {
        var state = column.StateOf(row);
        switch (state)
        {
            case ResultState.Known:
                return MarkStanding.Known;
            case ResultState.Pending:
                return (awaitedWhere?.Of(row) ?? Verdict.Met) switch
                {
                    Verdict.Met => MarkStanding.Awaited,
                    Verdict.Undetermined => MarkStanding.MayBeAwaited,
                    // What is neither there nor awaited is an exemption, and no exemption counts as zero.
                    _ => MarkStanding.None,
                };
            case ResultState.Withdrawn or ResultState.Exempt:
                return MarkStanding.None;
            default:
                return effects[(int)state] == MissingMarkEffect.CountsAsZero ? MarkStanding.Zero : MarkStanding.None;
        }
    }
}
