namespace SelectionRules.Verification;

/// <summary>How a candidate stands in a stage, before its cutoff.</summary>
internal enum StageStanding
{
    Passed,
    Failed,
    Waiting,
    Withdrawn,
}
