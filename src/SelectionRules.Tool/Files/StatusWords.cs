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

    /// <summary>Returns the status of a word.</summary>
    public static bool TryParse(string word, out OutcomeStatus status)
    {
        foreach (var known in Enum.GetValues<OutcomeStatus>())
        {
            if (string.Equals(Of(known), word, StringComparison.Ordinal))
            {
                status = known;
                return true;
            }
        }

        status = default;
        return false;
    }

    /// <summary>Gets all words.</summary>
    public static string All => string.Join(", ", Enum.GetValues<OutcomeStatus>().Select(Of));
}
