namespace SelectionRules;

/// <summary>Turns the bits of the columns into reason codes, in order.</summary>
internal static class OutcomeReasons
{
    private static readonly (StageReasons Bit, string Code)[] StageCodes =
    [
        (StageReasons.Absent, ReasonCode.Absent),
        (StageReasons.Late, ReasonCode.Late),
        (StageReasons.Excluded, ReasonCode.Excluded),
        (StageReasons.BelowPassMark, ReasonCode.BelowPassMark),
        (StageReasons.OutsideCutoff, ReasonCode.OutsideCutoff),
        (StageReasons.ResultMissing, ReasonCode.ResultMissing),
        (StageReasons.CutoffUndecided, ReasonCode.CutoffUndecided),
    ];

    public static Sequence<string> OfStage(StageReasons reasons) =>
        [.. StageCodes.Where(code => reasons.HasFlag(code.Bit)).Select(code => code.Code)];

    public static Sequence<string> OfAdmission(CandidatePool pool, int row)
    {
        var admission = pool.Columns.AdmissionOf(row);
        return admission.Ruling switch
        {
            RulingNeeded.LanguageRole => [ReasonCode.LanguageRoleUndetermined],
            RulingNeeded.Group => [ReasonCode.GroupUndetermined],
            RulingNeeded.Evidence => [ReasonCode.EvidenceMissing],
            _ => [.. pool.Compiled.Admission.Reasons.Where((_, position) => (admission.Refusals & (1UL << position)) != 0)],
        };
    }
}
