using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A place that differs between two outcomes: on another list, in another position or turn, given or not.</summary>
public sealed record PlacementDifference
{
    /// <summary>Gets the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the id of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the place as it was, or none.</summary>
    public required Placement? Before { get; init; }

    /// <summary>Gets the place as it is, or none.</summary>
    public required Placement? After { get; init; }

    /// <summary>Returns what differs between the places of two outcomes, in the order of the second one; places that only the first has come last.</summary>
    /// <remarks>An outcome that is provisional fills no places.</remarks>
    public static Sequence<PlacementDifference> Between(Outcome before, Outcome after)
    {
        var (was, now) = (PlacesOf(Guard.Against.Null(before)), PlacesOf(Guard.Against.Null(after)));
        return
        [
            .. now.Keys.Concat(was.Keys.Where(key => !now.ContainsKey(key)))
                .Where(key => was.GetValueOrDefault(key) != now.GetValueOrDefault(key))
                .Select(key => new PlacementDifference { Candidate = key.Candidate, Group = key.Group, Before = was.GetValueOrDefault(key), After = now.GetValueOrDefault(key) }),
        ];
    }

    private static Dictionary<(CandidateId Candidate, string Group), Placement> PlacesOf(Outcome outcome) =>
        outcome.Placements.ToDictionary(placement => (placement.Candidate, placement.Group));
}
