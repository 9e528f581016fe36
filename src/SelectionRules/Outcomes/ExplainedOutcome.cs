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
        var lines = outcome.CutoffLinesOf(stage);
        var line = lines.LineOf(group);
        var position = lines.Positions.Of(EntryOf(candidate, group));
        return new CutoffStanding
        {
            Places = position.Places,
            Counted = position.Counted,
            Position = position.TakesPlace ? position.Position : null,
            Tied = position.TakesPlace ? position.Tied - 1 : 0,
            IsWithin = position.TakesPlace && position.IsWithin,
            IsOnTop = position.IsOnTop,
            LastRetained = line.LastRetained,
            IsDecided = line.IsDecided,
        };
    }

    public RankStanding RankOf(int candidate, string group)
    {
        var entry = EntryOf(candidate, group);
        var rank = outcome.RankAt(entry);
        var counts = outcome.RankCountsOf(outcome.Procedure.Ranking.Scope == Scope.Everyone ? null : outcome.Book.Entries.GroupOf(entry));
        return new RankStanding { Rank = rank, Laureates = counts.Laureates, Tied = rank is { } shared ? counts.Having(shared) - 1 : 0 };
    }

    public Sequence<Placement>? PlacesOf(int candidate) => Procedure.Places is null || outcome.IsProvisional ? null : outcome.PlacementsOf(outcome.Pool[candidate]);

    private int EntryOf(int candidate, string group) =>
        outcome.EntriesOf(candidate).First(entry => string.Equals(outcome.GroupAt(entry), group, StringComparison.Ordinal));
}
