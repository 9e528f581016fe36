namespace SelectionRules.Testing;

/// <summary>The laureates who are ranked together.</summary>
internal sealed record Race
{
    private Race()
    {
    }

    /// <summary>Gets the laureates, each once.</summary>
    public required IReadOnlyList<Contender> Laureates { get; init; }

    /// <summary>Gets a line a laureate and list: who is in several lists has one rank where everybody is ranked together.</summary>
    public required IReadOnlyList<Contender> Lines { get; init; }

    /// <summary>Gets a value indicating whether somebody waits, so that ranks are withheld.</summary>
    public required bool IsOpen { get; init; }

    public static IEnumerable<Race> Of(LawTrial trial)
    {
        var isRulingOpen = trial.Lines.All.Any(line => line.Status == OutcomeStatus.NeedsRuling);
        var isOne = trial.Procedure.Ranking.Scope == Scope.Everyone;
        foreach (var group in trial.Lines.All.GroupBy(line => isOne ? string.Empty : line.Group, StringComparer.Ordinal))
        {
            List<Contender> lines =
            [
                .. group.Where(line => line.Status == OutcomeStatus.Laureate)
                    .Select(line => new Contender(line, trial.ReadingOf(line.Candidate).PlaceIn(trial.Procedure.Ranking.By), ContenderFate.Retained, IsOnTopOpen: false)),
            ];
            yield return new()
            {
                Lines = lines,
                Laureates = [.. lines.DistinctBy(laureate => laureate.Line.Candidate)],
                IsOpen = isRulingOpen || group.Any(line => line.Status == OutcomeStatus.Pending),
            };
        }
    }
}
