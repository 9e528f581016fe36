namespace SelectionRules.Testing;

/// <summary>One cutoff in one group: who was counted, for how many places, and what became of each.</summary>
internal sealed record Contest
{
    private Contest()
    {
    }

    public required int Stage { get; init; }

    public required Cutoff Cutoff { get; init; }

    public required int Places { get; init; }

    /// <summary>Gets those who passed the stage and are not admitted on top.</summary>
    public required IReadOnlyList<Contender> Contenders { get; init; }

    /// <summary>Gets a value indicating whether nobody who still waits could change anything.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Returns the cutoffs of a trial, group by group; those in lists that share their candidates are filled together and not among them.</summary>
    public static IEnumerable<Contest> Of(LawTrial trial)
    {
        for (var stage = 0; stage < trial.Procedure.Stages.Count; stage++)
        {
            if (trial.Procedure.Stages[stage].Cutoff is not { } cutoff || PlacesReading.AreShared(trial.Procedure, cutoff))
            {
                continue;
            }

            foreach (var group in trial.Lines.All.GroupBy(line => cutoff.Scope == Scope.Everyone ? string.Empty : line.Group, StringComparer.Ordinal))
            {
                yield return Of(trial, stage, cutoff, cutoff.Scope == Scope.Everyone ? null : group.Key, group);
            }
        }
    }

    public int Ahead(Contender contender) => Contenders.Count(other => other.Place.IsAheadOf(contender.Place));

    public int UpTo(Contender contender) => Contenders.Count(other => !contender.Place.IsAheadOf(other.Place));

    private static Contest Of(LawTrial trial, int stage, Cutoff cutoff, string? group, IEnumerable<OutcomeLine> lines)
    {
        var members = lines.ToList();
        var contenders = members.Select(line => Contender.Of(trial, stage, cutoff, line)).OfType<Contender>().DistinctBy(contender => contender.Line.Candidate).ToList();
        return new()
        {
            Stage = stage,
            Cutoff = cutoff,
            Places = PlacesReading.Of(trial.Procedure, cutoff, group),
            Contenders = contenders,
            IsSettled = !trial.Lines.All.Any(line => line.Status == OutcomeStatus.NeedsRuling)
                && !members.Exists(line => line.Status == OutcomeStatus.Pending && (trial.StageOf(line) < stage || (trial.StageOf(line) == stage && !contenders.Exists(contender => contender.Line == line))))
                && !contenders.Exists(contender => contender.IsOnTopOpen),
        };
    }
}
