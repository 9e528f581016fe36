namespace SelectionRules;

/// <summary>What an explanation asks of an outcome: the evidence of one candidate, and where that candidate stands in the pool.</summary>
/// <remarks>Candidates are named by their position in the pool, counted from 0. Nothing asked for names another candidate.</remarks>
internal interface IExplainedOutcome
{
    public SelectionProcedure Procedure { get; }

    /// <summary>Returns the lines of a candidate, at least one, in the order of the outcome.</summary>
    public Sequence<OutcomeRow> RowsOf(int candidate);

    /// <summary>Returns the application, or none where the pool did not keep it.</summary>
    public Application? ApplicationOf(int candidate);

    public TestResult ResultOf(int candidate, Test test);

    /// <summary>Returns how a candidate who passed a stage stands at its cutoff, in a group.</summary>
    public CutoffStanding CutoffOf(int candidate, int stage, string group);

    /// <summary>Returns how a laureate stands in the ranking, in a group.</summary>
    public RankStanding RankOf(int candidate, string group);

    /// <summary>Returns the places of a candidate; none at all where places are not filled, or not yet.</summary>
    public Sequence<Placement>? PlacesOf(int candidate);
}
