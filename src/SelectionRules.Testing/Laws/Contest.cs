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

    /// <summary>Gets how many more may still be counted: those who wait in this stage or an earlier one, and those on whom somebody has to rule.</summary>
    public required int MayCome { get; init; }

    /// <summary>Gets a value indicating whether there are more than the cutoff keeps, those who may still be counted among them.</summary>
    public bool CanBind => Contenders.Count + MayCome > Places;

    /// <summary>Gets a value indicating whether more passed than the cutoff keeps.</summary>
    public bool Binds => Contenders.Count > Places;

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

    /// <summary>Counts those ahead, of whom some may still be admitted on top and then take no place.</summary>
    public int Ahead(Contender contender) => Contenders.Count(other => other.Place.IsAheadOf(contender.Place));

    /// <summary>Counts those ahead or as good, this one among them, of whom some may still be admitted on top.</summary>
    public int UpTo(Contender contender) => Contenders.Count(other => !contender.Place.IsAheadOf(other.Place));

    /// <summary>Counts those ahead who take a place whatever else becomes known.</summary>
    public int CertainlyAhead(Contender contender) => Contenders.Count(other => !other.IsOnTopOpen && other.Place.IsAheadOf(contender.Place));

    /// <summary>Counts this one, and those ahead or as good who take a place whatever else becomes known.</summary>
    public int CertainlyUpTo(Contender contender) => Contenders.Count(other => (!other.IsOnTopOpen || other == contender) && !contender.Place.IsAheadOf(other.Place));

    private static Contest Of(LawTrial trial, int stage, Cutoff cutoff, string? group, IEnumerable<OutcomeLine> lines)
    {
        var members = lines.ToList();
        var contenders = members.Select(line => Contender.Of(trial, stage, cutoff, line)).OfType<Contender>().DistinctBy(contender => contender.Line.Candidate).ToList();
        var counted = contenders.Select(contender => contender.Line.Candidate).ToHashSet();
        return new()
        {
            Stage = stage,
            Cutoff = cutoff,
            Places = PlacesReading.Of(trial.Procedure, cutoff, group),
            Contenders = contenders,
            MayCome = members.Where(line => line.Status == OutcomeStatus.Pending && trial.StageOf(line) <= stage)
                .Concat(trial.Lines.All.Where(line => line.Status == OutcomeStatus.NeedsRuling))
                .Select(line => line.Candidate)
                .Distinct()
                .Count(candidate => !counted.Contains(candidate)),
        };
    }
}
