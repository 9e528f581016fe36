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
        Instances = OfPlaced,
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

    public static Law NoPlaceIsLeftEmpty { get; } = new(44, nameof(NoPlaceIsLeftEmpty), "Groups fill their places in the order stated, each with its best-ranked laureates who have none yet; a place stays empty only where nobody is left to take it, in the group and in those that it passes to.")
    {
        About = "laureate whose rank reaches a place, once nobody waits",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = OfMainLists,
    };

    public static Law PositionsFollowTheRanks { get; } = new(45, nameof(PositionsFollowTheRanks), "The position on a list is one more than the number of those on it with a better rank; on a complementary list those come first who tie for the last place and will not get it.")
    {
        About = "laureate on a list",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = OfPositions,
    };

    public static Law ComplementaryListsHoldTheBestOfTheRest { get; } = new(46, nameof(ComplementaryListsHoldTheBestOfTheRest), "The complementary list of a group holds its best-ranked laureates who have no place anywhere, as many as the rule says.")
    {
        About = "laureate without a place who is or belongs on a complementary list, once nobody waits",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = OfComplementaryLists,
    };

    public static Law PlacesAreCalledInTurn { get; } = new(47, nameof(PlacesAreCalledInTurn), "A place is one of its candidate's own group on that line; it is called in the turn that the alternation gives, and a place on a complementary list ends on the day stated.")
    {
        About = "laureate on a list",
        Except = Exception,
        Applies = procedure => procedure.Places is not null,
        Instances = OfTurns,
    };

    private static bool IsPlaced(OutcomeLine line) => line.Placement is { Kind: PlacementKind.Placed };

    private static IEnumerable<OutcomeLine> Placed(LawTrial trial, string group) => trial.Lines.All.Where(line => IsPlaced(line) && string.Equals(line.Group, group, StringComparison.Ordinal));

    // Its own places, and what the others leave unfilled for it.
    private static IEnumerable<Instance> OfPlaced(LawTrial trial)
    {
        var filling = PlacesFilling.Of(trial);
        return
            from places in trial.Procedure.Places!.Groups
            let placed = Placed(trial, places.Group).ToList()
            let most = filling.PlacesOf(places.Group)
            from line in placed
            let before = trial.Procedure.Places.Ties == TiePolicy.AdmitAllTied ? placed.Count(other => other.Rank < line.Rank) : placed.Count - 1
            select Instance.Of(before < most, $"'{line.Candidate}' is placed in '{places.Group}' after {before} others, for {most} places with those that pass to it", line.Candidate);
    }

    private static IEnumerable<Instance> OfMainLists(LawTrial trial)
    {
        if (!ArePlacesKnown(trial))
        {
            return [];
        }

        var filling = PlacesFilling.Of(trial);
        return
            from line in filling.Ranked
            let expected = filling.OnMainList(line)?.Kind
            let isUndecided = expected == PlacementKind.Undecided
            where expected is not null || IsPlaced(line)
            select Instance.Of(
                isUndecided ? line.Placement is { Kind: PlacementKind.Undecided } : IsPlaced(line) == (expected == PlacementKind.Placed),
                $"'{line.Candidate}' with rank {line.Rank} of '{line.Group}' is {What(line.Placement?.Kind)}, and by the rule {What(expected)}: '{line.Group}' has {filling.PlacesOf(line.Group)} places with those that pass to it, of which {Placed(trial, line.Group).Count()} are taken",
                line.Candidate);
    }

    private static IEnumerable<Instance> OfPositions(LawTrial trial)
    {
        var filling = PlacesFilling.Of(trial);
        return
            from line in filling.Ranked
            where line.Placement is not null
            let position = PositionOf(trial, filling, line)
            where position is not null
            select Instance.Of(line.Placement!.Position == position, $"'{line.Candidate}' with rank {line.Rank} has the position {line.Placement.Position} on the list {line.Placement.Kind} of '{line.Group}', and {position - 1} are before", line.Candidate);
    }

    private static IEnumerable<Instance> OfTurns(LawTrial trial)
    {
        var turns = PlacesFilling.Of(trial).Turns();
        var until = trial.Procedure.Places!.Groups.ToDictionary(group => group.Group, group => group.ComplementaryUntil, StringComparer.Ordinal);
        foreach (var line in trial.Lines.All.Where(line => line is { Placement: not null, Rank: not null }))
        {
            var place = line.Placement!;
            var turn = turns.GetValueOrDefault(line);
            var day = place.Kind == PlacementKind.Complementary ? until.GetValueOrDefault(line.Group) : null;
            var isOwn = string.Equals(place.Group, line.Group, StringComparison.Ordinal);
            // Who ties for the last place has neither yet; a list of published results need not show them.
            var isInTurn = place.Kind == PlacementKind.Undecided || !trial.CanEvaluateOthers || (place.Turn == turn && place.ValidUntil == day);
            yield return Instance.Of(
                isOwn && isInTurn,
                $"'{line.Candidate}' of '{line.Group}' has a place of '{place.Group}' with {When(place.Turn, place.ValidUntil)}, and by the rule it is one of '{line.Group}' with {When(turn, day)}",
                line.Candidate);
        }

        static string When(int turn, NodaTime.LocalDate? until) => FormattableString.Invariant($"{(turn == 0 ? "no turn" : $"turn {turn}")}{(until is { } day ? $" until {day:uuuu-MM-dd}" : string.Empty)}");
    }

    // By those who are on the list, whoever should be; where it is undecided, by the rule.
    private static int? PositionOf(LawTrial trial, PlacesFilling filling, OutcomeLine line)
    {
        if (line.Placement!.Kind == PlacementKind.Undecided)
        {
            return (filling.OnMainList(line) ?? filling.OnComplementaryList(line)) is { Kind: PlacementKind.Undecided, Position: var position } ? position : null;
        }

        var ahead = trial.Lines.All.Count(other => other.Placement?.Kind == line.Placement.Kind && string.Equals(other.Group, line.Group, StringComparison.Ordinal) && other.Rank < line.Rank);
        return 1 + ahead + (line.Placement.Kind == PlacementKind.Complementary ? filling.TiedWithoutPlace(line.Group) : 0);
    }

    private static IEnumerable<Instance> OfComplementaryLists(LawTrial trial)
    {
        if (!ArePlacesKnown(trial))
        {
            return [];
        }

        var filling = PlacesFilling.Of(trial);
        return
            from line in filling.Ranked
            where filling.OnMainList(line) is null && !IsPlaced(line)
            let expected = filling.OnComplementaryList(line)?.Kind
            where expected is not null || line.Placement is not null
            select Instance.Of(line.Placement?.Kind == expected, $"'{line.Candidate}' with rank {line.Rank} of '{line.Group}' has no place and is {What(line.Placement?.Kind)}, and by the rule {What(expected)}", line.Candidate);
    }

    // Places are filled once nobody waits; a list of published results need not show them.
    private static bool ArePlacesKnown(LawTrial trial) => !trial.Lines.All.Any(Progress.IsWaiting) && (trial.CanEvaluateOthers || trial.Lines.All.Any(line => line.Placement is not null));

    private static string What(PlacementKind? kind) => kind switch
    {
        PlacementKind.Placed => "placed",
        PlacementKind.Complementary => "on the complementary list",
        PlacementKind.Undecided => "tied for the last place",
        _ => "on no list",
    };
}
