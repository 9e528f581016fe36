namespace SelectionRules.Testing;

/// <summary>The laureates who are ranked together.</summary>
internal sealed record Race
{
    private Race()
    {
    }

    public required IReadOnlyList<Contender> Laureates { get; init; }

    /// <summary>Gets a value indicating whether somebody waits, so that ranks are withheld.</summary>
    public required bool IsOpen { get; init; }

    public static IEnumerable<Race> Of(LawTrial trial)
    {
        var isRulingOpen = trial.Lines.All.Any(line => line.Status == OutcomeStatus.NeedsRuling);
        var isOne = trial.Procedure.Ranking.Scope == Scope.Everyone;
        foreach (var group in trial.Lines.All.GroupBy(line => isOne ? string.Empty : line.Group, StringComparer.Ordinal))
        {
            yield return new()
            {
                IsOpen = isRulingOpen || group.Any(line => line.Status == OutcomeStatus.Pending),
                Laureates =
                [
                    .. group.Where(line => line.Status == OutcomeStatus.Laureate)
                        .DistinctBy(line => line.Candidate)
                        .Select(line => new Contender(line, trial.ReadingOf(line.Candidate).PlaceIn(trial.Procedure.Ranking.By), ContenderFate.Retained, IsOnTopOpen: false)),
                ],
            };
        }
    }
}
