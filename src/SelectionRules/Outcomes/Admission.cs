namespace SelectionRules;

/// <summary>What a procedure makes of one application, before any stage and whoever else applies.</summary>
/// <remarks>Exactly one of <see cref="IsAdmitted"/>, <see cref="IsRefused"/> and <see cref="NeedsRuling"/> holds.</remarks>
public sealed record Admission
{
    /// <summary>Gets a value indicating whether the candidate takes part.</summary>
    public bool IsAdmitted => !IsRefused && !NeedsRuling;

    /// <summary>Gets a value indicating whether the application is refused, whatever is still to be ruled on.</summary>
    public required bool IsRefused { get; init; }

    /// <summary>Gets a value indicating whether the authority has to rule first.</summary>
    public required bool NeedsRuling { get; init; }

    /// <summary>Gets a value indicating whether the candidate takes part under the reserve of evidence that may still come.</summary>
    public required bool IsUnderReserve { get; init; }

    /// <summary>Gets the codes of the reasons of a refusal or of what has to be ruled on, in order; none for who is admitted.</summary>
    public required Sequence<string> Reasons { get; init; }

    /// <summary>Gets the ids of the groups or lists in which the candidate is counted, in order; none where that is not determined or the procedure has no groups.</summary>
    public required Sequence<string> Groups { get; init; }
}
