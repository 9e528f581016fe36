namespace SelectionRules;

/// <summary>How far each candidate was told to have come, and by which rulings that stands.</summary>
/// <param name="before">The outcome that was made known.</param>
/// <param name="rules">The rules as corrected, with the rulings so far.</param>
internal sealed class ToldLines(Outcome before, SelectionProcedure rules)
{
    private readonly HashSet<(CandidateId Candidate, string Stage, RulingKind Kind)> standing = [.. rules.Rulings.Select(ruling => (ruling.Candidate, ruling.Stage, ruling.Kind))];

    /// <summary>Refuses corrected rules that admit somebody no more, or count somebody in a group no more: no ruling sets that aside.</summary>
    /// <exception cref="ArgumentException">There is somebody.</exception>
    public void RefuseLostAdmissions(Outcome after)
    {
        var lost = Enumerable.Range(0, before.Count)
            .Where(line => before.StatusAt(line) is not (OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling))
            .Select(line => before[line])
            .Where(was => !after.RowsOf(was.Candidate).Any(row => IsSameLine(was, row) && row.Decision.Status is not (OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling)))
            .Select(was => was.Candidate)
            .Distinct()
            .ToList();
        if (lost.Count > 0)
        {
            throw new ArgumentException(
                $"The policy keep cannot hold: the corrected rules do not admit, or not in the same group, {lost.Count} who took part, '{lost[0]}' among them, and no ruling sets that aside. Let the requirement be met by what met it before as well (any of the two), or choose as-if-from-the-start.",
                nameof(after));
        }
    }

    /// <summary>Returns the rulings that are missing for those who were told that they came further.</summary>
    public List<(CandidateId Candidate, string Stage, RulingKind Kind)> RulingsThatKeep(Outcome after)
    {
        // Why a line differs is asked once all is decided; here it is enough who came further before.
        return
        [
            .. Enumerable.Range(0, after.Count)
                .Where(line => after.StatusAt(line) is OutcomeStatus.Failed or OutcomeStatus.NotRetained)
                .Select(line => after[line])
                .SelectMany(RulingsThatKeep)
                .Distinct()
                .Where(ruling => !standing.Contains(ruling) && !standing.Contains(ruling with { Kind = RulingKind.Eliminates })),
        ];
    }

    private IEnumerable<(CandidateId Candidate, string Stage, RulingKind Kind)> RulingsThatKeep(OutcomeRow row)
    {
        var (told, now) = (ReachOf(row), OutcomeDifference.Reach(row, rules));
        if (told <= now || standing.Contains((row.Candidate, row.Stage, RulingKind.Eliminates)))
        {
            return [];
        }

        if (row.Decision.Status == OutcomeStatus.NotRetained)
        {
            return [(row.Candidate, row.Stage, RulingKind.AdmitsOnTop)];
        }

        // "Others are added": who passes by a ruling alone takes nobody's place, wherever the candidate was retained already.
        return rules.Stages.Index()
            .Where(stage => stage.Index + 1 >= now && stage.Index + 1 < told && stage.Item.Cutoff is not null)
            .Select(stage => (row.Candidate, stage.Item.Id, RulingKind.AdmitsOnTop))
            .Prepend((row.Candidate, row.Stage, RulingKind.SetsAsideElimination));
    }

    private int ReachOf(OutcomeRow row) => before.RowsOf(row.Candidate)
        .Where(was => IsSameLine(was, row))
        .Select(was => OutcomeDifference.Reach(was, rules))
        .DefaultIfEmpty(-1)
        .Max();

    // Whoever was in no list and is in one now has not lost a line.
    private static bool IsSameLine(OutcomeRow was, OutcomeRow now) => was.Group.Length == 0 || string.Equals(was.Group, now.Group, StringComparison.Ordinal);
}
