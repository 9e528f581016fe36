namespace SelectionRules;

/// <summary>What is decided about one candidate in one stage, before any cutoff, and the findings that it follows from.</summary>
internal sealed record StageFinding
{
    public required StageStatus Status { get; init; }

    /// <summary>Gets the codes of the reasons, in order: of a failure, or of what is missing.</summary>
    public required Sequence<string> Reasons { get; init; }

    /// <summary>Gets the finding of the stage; its parts are the results and the pass marks.</summary>
    public required Finding Finding { get; init; }
}
