namespace SelectionRules;

/// <summary>One line of an outcome: one candidate in one group.</summary>
public sealed record OutcomeRow
{
    /// <summary>Where a candidate stops before the first stage.</summary>
    internal const string Admission = "admission";

    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the id of the group, empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets what was decided.</summary>
    public required Decision Decision { get; init; }

    /// <summary>Gets the stage where the candidate stopped or waits: <c>admission</c>, or the id of a stage; empty for a laureate.</summary>
    public string Stage => Decision.Match(
        _ => Admission,
        _ => Admission,
        failed => failed.Stage,
        notRetained => notRetained.Stage,
        pending => pending.Stage,
        withdrawn => withdrawn.Stage,
        _ => string.Empty);

    /// <summary>Gets the codes of the reasons, in order; none for a laureate and for one who withdrew.</summary>
    public Sequence<string> Reasons => Decision.Match<Sequence<string>>(
        notAdmitted => notAdmitted.Reasons,
        needsRuling => needsRuling.Reasons,
        failed => failed.Reasons,
        notRetained => notRetained.Reasons,
        pending => pending.Reasons,
        _ => [],
        _ => []);
}
