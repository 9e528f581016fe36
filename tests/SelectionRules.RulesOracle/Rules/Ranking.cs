namespace SelectionRules.RulesOracle;

/// <summary>"What remains tied shares its rank (1, 2, 2, 4)."</summary>
internal static class Ranking
{
    public static void Give(SelectionProcedure procedure, IReadOnlyList<Entry> entries)
    {
        var rule = procedure.Ranking;
        foreach (var laureate in entries.Where(entry => entry.Status == OutcomeStatus.Laureate))
        {
            laureate.FinalScore = Scores.Of(procedure.FinalScore.Score, laureate.Evidence) is { IsKnown: true } score ? score.Low : null;
            var group = entries.Where(entry => rule.Scope == Scope.Everyone || entry.Group == laureate.Group).ToList();

            // 6. "empty for a group with a pending candidate, and for every group while anyone is `needs-ruling`"
            if (!entries.Any(entry => entry.Status == OutcomeStatus.NeedsRuling) && !group.Exists(entry => entry.Status == OutcomeStatus.Pending))
            {
                laureate.Rank = 1 + group.Where(other => other.Status == OutcomeStatus.Laureate && IsAhead(rule.By, other, laureate)).DistinctBy(other => other.Candidate).Count();
            }
        }
    }

    public static bool IsAhead(Order order, Entry one, Entry other) => Orders.IsAhead(Orders.Known(order, one.Evidence), Orders.Known(order, other.Evidence));
}
