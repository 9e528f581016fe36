namespace SelectionRules;

/// <summary>Says in English what was decided about a candidate, in one line.</summary>
internal static class OutcomeSentence
{
    public static string Of(OutcomeRow row)
    {
        var candidate = row.Group.Length == 0 ? $"{row.Candidate}" : $"{row.Candidate} ({row.Group})";
        return $"{candidate}: {Of(row.Decision)}.";
    }

    private static string Of(Decision decision) => decision.Match(
        notAdmitted => $"not admitted ({List(notAdmitted.Reasons)})",
        needsRuling => $"a ruling is needed ({List(needsRuling.Reasons)})",
        failed => $"failed at {failed.Stage} ({List(failed.Reasons)})",
        notRetained => $"passed {notRetained.Stage} and is not retained ({List(notRetained.Reasons)})",
        pending => $"pending at {pending.Stage} ({List(pending.Reasons)})",
        withdrawn => $"withdrew at {withdrawn.Stage}",
        laureate => laureate.Rank is { } rank ? $"laureate, rank {rank}" : "laureate, rank withheld");

    private static string List(Sequence<string> codes) => string.Join(", ", codes);
}
