using NodaTime;

namespace SelectionRules;

/// <summary>Establishes reserves of an outcome.</summary>
internal static class Reserves
{
    public static Sequence<RecruitmentReserve> Establish(Outcome outcome, LocalDate establishedOn, CancellationToken cancellation)
    {
        if (outcome.IsProvisional)
        {
            throw new InvalidOperationException("The outcome is provisional: somebody is pending or needs a ruling. A reserve is established when nothing can change any more.");
        }

        if (outcome.Procedure.Reserve is not { } rule)
        {
            return [];
        }

        var groups = rule.Scope == Scope.Everyone ? [string.Empty] : outcome.Pool.Compiled.Groups.Ids;
        var laureates = outcome.Lines(cancellation)
            .Where(index => outcome.StatusAt(index) == OutcomeStatus.Laureate)
            .ToLookup(index => rule.Scope == Scope.Everyone ? string.Empty : outcome.GroupAt(index), StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => new RecruitmentReserve
            {
                Group = group,
                FirstDay = establishedOn,
                LastDay = rule.LastDayFrom(establishedOn),
                LastDayIfExtended = rule.LastDayIfExtendedFrom(establishedOn),
                EndsWithNextContest = rule.EndsWithNextContest,
                Laureates =
                [
                    .. laureates[group].Where(index => rule.Cap == 0 || outcome.Columns.Ranks[index] <= rule.Cap).OrderBy(index => outcome.Columns.Ranks[index]).Select(index => new RankedLaureate
                    {
                        Candidate = outcome.CandidateAt(index),
                        Rank = outcome.RankAt(index)!.Value,
                        FinalScore = outcome.FinalScoreAt(index),
                    }),
                ],
            }),
        ];
    }
}
