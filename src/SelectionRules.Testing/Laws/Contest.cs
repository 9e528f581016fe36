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
            if (trial.Procedure.Stages[stage].Cutoff is not { } cutoff || IsShared(trial.Procedure, cutoff))
            {
                continue;
            }

            foreach (var group in trial.Lines.All.GroupBy(line => cutoff.Scope == Scope.Everyone ? string.Empty : line.Group, StringComparer.Ordinal))
            {
                yield return Of(trial, stage, cutoff, cutoff.Scope == Scope.Everyone ? null : group.Key, group);
            }
        }
    }

    public static bool IsShared(SelectionProcedure procedure, Cutoff cutoff) =>
        procedure.Grouping is Grouping.ByList && cutoff.Scope == Scope.EachGroup && cutoff.Overlap != ListOverlap.EachListOnItsOwn;

    /// <summary>Returns how many a cutoff keeps in a group; in all groups together where none is named.</summary>
    public static int PlacesOf(SelectionProcedure procedure, Cutoff cutoff, string? group) => cutoff.Size switch
    {
        CutoffSize.Same same => same.Places,
        CutoffSize.PerGroup perGroup => perGroup.Places.Where(places => group is null || string.Equals(places.Group, group, StringComparison.Ordinal)).Sum(places => places.Number),
        CutoffSize.PerPlace perPlace => Of(perPlace, procedure.Places!.Groups.Where(places => group is null || string.Equals(places.Group, group, StringComparison.Ordinal)).Sum(NumberOf)),
        _ => throw new InvalidOperationException($"{cutoff.Size.GetType().Name} is no size that is known."),
    };

    public static int NumberOf(GroupPlaces places) => Math.Max(0, ScoreArithmetic.Round(places.Share * places.Of, places.Rounding) - places.LeftUnfilled);

    public int Ahead(Contender contender) => Contenders.Count(other => other.Place.IsAheadOf(contender.Place));

    public int UpTo(Contender contender) => Contenders.Count(other => !contender.Place.IsAheadOf(other.Place));

    private static int Of(CutoffSize.PerPlace size, int places) => Math.Max(
        size.AtLeast,
        places <= size.FewPlaces ? places + size.ExtraForFewPlaces : ScoreArithmetic.Round(size.Factor * places, size.Rounding));

    private static Contest Of(LawTrial trial, int stage, Cutoff cutoff, string? group, IEnumerable<OutcomeLine> lines)
    {
        var members = lines.ToList();
        var contenders = members.Select(line => Contender.Of(trial, stage, cutoff, line)).OfType<Contender>().DistinctBy(contender => contender.Line.Candidate).ToList();
        return new()
        {
            Stage = stage,
            Cutoff = cutoff,
            Places = PlacesOf(trial.Procedure, cutoff, group),
            Contenders = contenders,
            IsSettled = !trial.Lines.All.Any(line => line.Status == OutcomeStatus.NeedsRuling)
                && !members.Exists(line => line.Status == OutcomeStatus.Pending && (trial.StageOf(line) < stage || (trial.StageOf(line) == stage && !contenders.Exists(contender => contender.Line == line))))
                && !contenders.Exists(contender => contender.IsOnTopOpen),
        };
    }
}
