namespace SelectionRules.Testing;

/// <summary>Laws on places and quotas.</summary>
internal static class PlacesLaws
{
    private const string Exception = "procedures that state no places";

    public static Law QuotaNeverExceedsItsPlaces { get; } = new(40, nameof(QuotaNeverExceedsItsPlaces), "No group has more placed than it has places, those that pass to it included, but for those tied for the last one where the rule admits them all.")
    {
        About = "candidate with a place",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = trial =>
            from places in trial.Procedure.Places!.Groups
            let placed = Placed(trial, places.Group).ToList()
            let most = MostOf(trial.Procedure, places)
            from line in placed
            let before = trial.Procedure.Places.Ties == TiePolicy.AdmitAllTied ? placed.Count(other => other.Rank < line.Rank) : placed.Count - 1
            select Instance.Of(before < most, $"'{line.Candidate}' is placed in '{places.Group}' after {before} others, for {most} places at the most", line.Candidate),
    };

    public static Law NobodyIsPlacedTwice { get; } = new(41, nameof(NobodyIsPlacedTwice), "Nobody has a place in two groups.")
    {
        About = "candidate with a place",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = trial => trial.Lines.All.Where(IsPlaced).GroupBy(line => line.Candidate).Select(lines =>
            Instance.Of(lines.Count() == 1, $"'{lines.Key}' is placed in {string.Join(" and ", lines.Select(line => $"'{line.Group}'"))}", lines.Key)),
    };

    public static Law NobodyUnplacedRanksAheadOfOnePlaced { get; } = new(42, nameof(NobodyUnplacedRanksAheadOfOnePlaced), "Nobody who has a place in a group ranks behind a laureate of the group who has none anywhere.")
    {
        About = "candidate with a place, beside one without",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = trial =>
            from placed in trial.Lines.All.Where(IsPlaced)
            from other in trial.Lines.All
            where other.Rank is not null && string.Equals(other.Group, placed.Group, StringComparison.Ordinal) && !trial.Lines.Of(other.Candidate).Any(line => line.Placement is { Kind: PlacementKind.Placed or PlacementKind.Undecided })
            select Instance.Of(!(other.Rank < placed.Rank), $"'{placed.Candidate}' with rank {placed.Rank} has a place in '{placed.Group}', and '{other.Candidate}' with rank {other.Rank} has none", placed.Candidate, other.Candidate),
    };

    private static bool IsPlaced(OutcomeLine line) => line.Placement is { Kind: PlacementKind.Placed };

    private static IEnumerable<OutcomeLine> Placed(LawTrial trial, string group) => trial.Lines.All.Where(line => IsPlaced(line) && string.Equals(line.Group, group, StringComparison.Ordinal));

    // Its own places, and what others may leave to it.
    private static int MostOf(SelectionProcedure procedure, GroupPlaces places) => PlacesReading.NumberOf(places) + procedure.Places!.Transfers
        .Where(transfer => string.Equals(transfer.To, places.Group, StringComparison.Ordinal))
        .Sum(transfer => Math.Min(
            MostToLeave(procedure, transfer.From),
            transfer.AtMostShare is { } share ? ScoreArithmetic.Round(share * PlacesReading.OfferedIn(places), transfer.Rounding) : int.MaxValue));

    // A group can pass on what was passed to it.
    private static int MostToLeave(SelectionProcedure procedure, string group) => procedure.Places!.Transfers.Any(transfer => string.Equals(transfer.To, group, StringComparison.Ordinal))
        ? procedure.Places.Groups.Sum(PlacesReading.NumberOf)
        : PlacesReading.NumberOf(procedure.Places.Groups.First(places => string.Equals(places.Group, group, StringComparison.Ordinal)));
}
