namespace SelectionRules;

/// <summary>Three-valued logic with a fourth value for what is not compared, which the others leave out.</summary>
internal static class Verdicts
{
    public static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => verdict,
    };

    public static Verdict Of(bool holds) => holds ? Verdict.Met : Verdict.NotMet;

    /// <summary>Returns the verdict on "at least so many of them" from how many parts have which verdict.</summary>
    public static Verdict AtLeast(int needed, int met, int undetermined) =>
        met >= needed ? Verdict.Met : met + undetermined >= needed ? Verdict.Undetermined : Verdict.NotMet;
}
