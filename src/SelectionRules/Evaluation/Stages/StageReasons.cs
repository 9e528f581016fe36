namespace SelectionRules;

/// <summary>Why a candidate stopped or waits in a stage, in the order in which reasons are given.</summary>
[Flags]
internal enum StageReasons : byte
{
    None = 0,
    Absent = 1,
    Late = 2,
    Excluded = 4,
    BelowPassMark = 8,
    OutsideCutoff = 16,
    ResultMissing = 32,
    CutoffUndecided = 64,
}
