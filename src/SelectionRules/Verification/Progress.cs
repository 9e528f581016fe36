namespace SelectionRules.Verification;

/// <summary>How far a line has come: the larger, the better for its candidate.</summary>
internal static class Progress
{
    /// <summary>The position of what comes before the first stage.</summary>
    public const int Admission = -1;

    /// <summary>Returns the position of the stage where a line stopped or waits, and the number of stages for a laureate.</summary>
    public static int StageOf(SelectionProcedure procedure, OutcomeLine line)
    {
        if (line.Status == OutcomeStatus.Laureate)
        {
            return procedure.Stages.Count;
        }

        for (var i = 0; i < procedure.Stages.Count; i++)
        {
            if (string.Equals(procedure.Stages[i].Id, line.Stage, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return Admission;
    }

    /// <summary>Returns a number that grows with each step ahead: failing or leaving a stage, being left out by its cutoff, still having hope, reaching the next one.</summary>
    public static int Of(SelectionProcedure procedure, OutcomeLine line) => (3 * StageOf(procedure, line)) + line.Status switch
    {
        OutcomeStatus.NotRetained => 1,
        OutcomeStatus.Pending or OutcomeStatus.NeedsRuling => 2,
        _ => 0,
    };

    public static bool IsWaiting(OutcomeLine line) => line.Status is OutcomeStatus.Pending or OutcomeStatus.NeedsRuling;
}
