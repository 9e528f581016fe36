using System.Numerics;

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

    private static readonly Sequence<string>[] ByBits =
        [.. Enumerable.Range(0, 1 << StageCodes.Length).Select(bits => StageCodes.Where(code => ((StageReasons)bits).HasFlag(code.Bit)).Select(code => code.Code).ToSequence())];

    public static Sequence<string> OfStage(StageReasons reasons) => ByBits[(int)reasons];

    public static Sequence<string> OfAdmission(AdmissionPass pass, AdmissionState admission)
    {
        switch (admission.Ruling)
        {
            case RulingNeeded.LanguageRole:
                return [ReasonCode.LanguageRoleUndetermined];
            case RulingNeeded.Group:
                return [ReasonCode.GroupUndetermined];
            case RulingNeeded.Evidence:
                return [ReasonCode.EvidenceMissing];
        }

        if (admission.Refusals == 0)
        {
            return [];
        }

        var codes = new string[BitOperations.PopCount(admission.Refusals)];
        var left = admission.Refusals;
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = pass.Reasons[BitOperations.TrailingZeroCount(left)];
            left &= left - 1;
        }

        return Sequence.Create<string>(codes);
    }
}
