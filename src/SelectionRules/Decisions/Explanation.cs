namespace SelectionRules;

/// <summary>Everything that was decided about one candidate, with the findings that led to it.</summary>
public sealed record Explanation
{
    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the lines of the candidate: one, or one a list.</summary>
    public required Sequence<OutcomeRow> Rows { get; init; }

    /// <summary>Gets the findings, in the order of the procedure: admission, language role, stages, final score, rank.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>Returns the explanation in English, as an indented tree: ✓ met, ✗ not met, ? undetermined, – not compared.</summary>
    public override string ToString() => ExplanationText.Of(this);
}
