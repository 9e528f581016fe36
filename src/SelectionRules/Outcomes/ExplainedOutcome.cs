namespace SelectionRules;

/// <summary>What an explanation needs of an outcome, looked up in its columns.</summary>
internal sealed class ExplainedOutcome(Outcome outcome) : IExplainedOutcome
{
    public SelectionProcedure Procedure => outcome.Procedure;

    public Sequence<OutcomeRow> RowsOf(int candidate) => [.. outcome.EntriesOf(candidate).Select(entry => outcome[entry])];

    public Application? ApplicationOf(int candidate) => outcome.Pool.ApplicationOf(candidate);

    public TestResult ResultOf(int candidate, Test test) => outcome.Pool.ResultOf(candidate, test);

    public CutoffStanding CutoffOf(int candidate, int stage, string group)
    {
        var line = outcome.CutoffLineOf(stage, group);
        var entry = EntryOf(candidate, group);
        var position = outcome.Book.CutoffOf(stage)!.PositionOf(entry, line.Passed);
        return new CutoffStanding
        {
            Places = position.Places,
            Counted = position.Counted,
            Position = position.TakesPlace ? position.Position : null,
            Tied = position.TakesPlace ? position.Tied - 1 : 0,
            LastRetained = line.LastRetained,
            FirstNotRetained = line.FirstNotRetained,
            IsDecided = line.IsDecided,
        };
    }

    public RankStanding RankOf(int candidate, string group)
    {
        var ranking = outcome.Procedure.Ranking;
        var scope = ranking.Scope == Scope.Everyone ? null : group;
        var rank = outcome.RankAt(EntryOf(candidate, group));
        var laureates = Enumerable.Range(0, outcome.Count)
            .Where(entry => outcome.StatusAt(entry) == OutcomeStatus.Laureate && (scope is null || string.Equals(outcome.GroupAt(entry), scope, StringComparison.Ordinal)))
            .ToList();
        return new RankStanding
        {
            Rank = rank,
            Laureates = laureates.Count,
            Tied = rank is null ? 0 : laureates.Count(entry => outcome.RankAt(entry) == rank) - 1,
        };
    }

    private int EntryOf(int candidate, string group) =>
        outcome.EntriesOf(candidate).First(entry => string.Equals(outcome.GroupAt(entry), group, StringComparison.Ordinal));
}
