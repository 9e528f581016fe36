namespace SelectionRules.Oracle;

/// <summary>How far one candidate has come; the fields of one row of <c>outcomes.csv</c>.</summary>
internal sealed class Standing
{
    public const string Laureate = "laureate";
    public const string Failed = "failed";
    public const string NotRetained = "not-retained";
    public const string Pending = "pending";
    public const string Withdrawn = "withdrawn";
    public const string NotAdmitted = "not-admitted";
    public const string NeedsRuling = "needs-ruling";

    public required string Candidate { get; init; }

    /// <summary>"for the Chamber the language role, `nl` or `fr`, wherever it is determined, admitted or not; else empty".</summary>
    public required string Group { get; init; }

    /// <summary>One of the statuses, or null while the candidate is still moving through the stages.</summary>
    public string? Status { get; private set; }

    public string Stage { get; private set; } = "";

    public IReadOnlyList<string> Reasons { get; private set; } = [];

    public Fraction? FinalScore { get; set; }

    public int? Rank { get; set; }

    public void Stop(string status, string stage, params IReadOnlyList<string> reasons)
    {
        Status = status;
        Stage = stage;
        Reasons = reasons;
    }
}
