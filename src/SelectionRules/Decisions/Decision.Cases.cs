namespace SelectionRules;

/// <content>The cases.</content>
public sealed partial class Decision
{
    /// <summary>The application was refused.</summary>
    public sealed record NotAdmitted
    {
        /// <summary>Gets the codes of the reasons, all that apply, in the procedure's order.</summary>
        public required Sequence<string> Reasons { get; init; }
    }

    /// <summary>The authority has to rule before the procedure can go on for this candidate.</summary>
    public sealed record NeedsRuling
    {
        /// <summary>Gets the codes of what has to be ruled on.</summary>
        public required Sequence<string> Reasons { get; init; }
    }

    /// <summary>A stage was failed: a pass mark was not reached, or the candidate was absent.</summary>
    public sealed record Failed
    {
        /// <summary>Gets the id of the stage.</summary>
        public required string Stage { get; init; }

        /// <summary>Gets the codes of the reasons.</summary>
        public required Sequence<string> Reasons { get; init; }
    }

    /// <summary>A stage was passed, and its cutoff left the candidate out.</summary>
    public sealed record NotRetained
    {
        /// <summary>Gets the id of the stage.</summary>
        public required string Stage { get; init; }

        /// <summary>Gets the codes of the reasons.</summary>
        public required Sequence<string> Reasons { get; init; }
    }

    /// <summary>Something is still missing: a result of the candidate, or of others that decide on a cutoff.</summary>
    public sealed record Pending
    {
        /// <summary>Gets the id of the stage where the candidate waits.</summary>
        public required string Stage { get; init; }

        /// <summary>Gets the codes of what is missing.</summary>
        public required Sequence<string> Reasons { get; init; }
    }

    /// <summary>The candidate withdrew.</summary>
    public sealed record Withdrawn
    {
        /// <summary>Gets the id of the stage in which the candidate withdrew.</summary>
        public required string Stage { get; init; }
    }

    /// <summary>The candidate passed everything.</summary>
    public sealed record Laureate
    {
        /// <summary>Gets the rank within the group, or none while ranks are withheld because others are pending.</summary>
        public required Rank? Rank { get; init; }

        /// <summary>Gets the exact final score, or none where a part that counts was dispensed with.</summary>
        public required Fraction? FinalScore { get; init; }
    }
}
