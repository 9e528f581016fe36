namespace SelectionRules.Tool.Files;

/// <summary>The words of files for what became of a candidate.</summary>
internal static class StatusWords
{
    public static string Of(OutcomeStatus status) => status switch
    {
        OutcomeStatus.NotAdmitted => "not-admitted",
        OutcomeStatus.NeedsRuling => "needs-ruling",
        OutcomeStatus.Failed => "failed",
        OutcomeStatus.NotRetained => "not-retained",
        OutcomeStatus.Pending => "pending",
        OutcomeStatus.Withdrawn => "withdrawn",
        _ => "laureate",
    };
}
