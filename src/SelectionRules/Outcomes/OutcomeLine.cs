using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>One line of an outcome, whoever made it: this library, another system, or a row of published results.</summary>
/// <remarks>A candidate has one line, or one a list where groups overlap.</remarks>
public sealed record OutcomeLine
{
    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the id of the group, empty where there is none.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Gets the status.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>Gets the stage where the candidate stopped or waits, or <c>admission</c>; empty for a laureate.</summary>
    public string Stage { get; init; } = string.Empty;

    /// <summary>Gets the rank, or none where there is none or it is withheld.</summary>
    public Rank? Rank { get; init; }

    /// <summary>Gets the exact final score of a laureate, or none.</summary>
    public Fraction? FinalScore { get; init; }

    /// <summary>Gets the place of a laureate, or none; only the laws on places ask for it.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Returns the lines of an outcome of this library.</summary>
    public static Sequence<OutcomeLine> AllOf(Outcome outcome)
    {
        Guard.Against.Null(outcome);
        var placements = outcome.Placements.ToDictionary(placement => (placement.Candidate, placement.Group));
        return [.. Enumerable.Range(0, outcome.Count).Select(index => Of(outcome, index, placements))];
    }

    /// <summary>Returns the line in a few words, for witnesses.</summary>
    public override string ToString()
    {
        var group = Group.Length == 0 ? string.Empty : $" in '{Group}'";
        var stage = Stage.Length == 0 ? string.Empty : $" at '{Stage}'";
        var rank = Rank is { } place ? $", rank {place}" : string.Empty;
        var score = FinalScore is { } exact ? $", score {exact}" : string.Empty;
        var placed = Placement is { } given ? FormattableString.Invariant($", {given.Kind} {given.Position} of '{given.Group}'{(given.Turn == 0 ? string.Empty : $", turn {given.Turn}")}") : string.Empty;
        return $"{Candidate}{group}: {Status}{stage}{rank}{score}{placed}";
    }

    private static OutcomeLine Of(Outcome outcome, int index, Dictionary<(CandidateId Candidate, string Group), Placement> placements)
    {
        var row = outcome[index];
        return new()
        {
            Candidate = row.Candidate,
            Group = row.Group,
            Status = outcome.StatusAt(index),
            Stage = row.Stage,
            Rank = outcome.RankAt(index),
            FinalScore = outcome.FinalScoreAt(index),
            Placement = placements.GetValueOrDefault((row.Candidate, row.Group)),
        };
    }
}
