namespace SelectionRules.RulesOracle;

/// <summary>The values that a score can still have: from the lowest to the highest, or perhaps none. One that is known has one value; one without a value is null.</summary>
/// <remarks>"While a result is missing a score has a lowest and a highest possible value; with an absent or exempted part it has none."</remarks>
internal sealed record Extent(Ratio Low, Ratio High, bool OrNone = false)
{
    public bool IsKnown => Low == High && !OrNone;

    public static Extent Of(Ratio value) => new(value, value);

    public static Extent operator +(Extent left, Extent right) => new(left.Low + right.Low, left.High + right.High, left.OrNone | right.OrNone);

    public static Extent operator *(Extent extent, Ratio factor) => factor < 0 ? new(extent.High * factor, extent.Low * factor, extent.OrNone) : new(extent.Low * factor, extent.High * factor, extent.OrNone);

    /// <summary>A formula that never falls when its part rises: its ends are those of the part.</summary>
    public Extent Map(Func<Ratio, Ratio> rising) => new(rising(Low), rising(High), OrNone);

    /// <summary>Everything that the one or the other can be.</summary>
    public static Extent Either(Extent left, Extent right) => new(Ratio.Min(left.Low, right.Low), Ratio.Max(left.High, right.High), left.OrNone | right.OrNone);

    /// <summary>The same where either can be without a value.</summary>
    public static Extent? OneOf(Extent? left, Extent? right) =>
        left is null ? right is null ? null : right with { OrNone = true }
        : right is null ? left with { OrNone = true }
        : Either(left!, right!);

    /// <summary>Whether every value, or none, compares so with the bound.</summary>
    public Verdict Compare(Comparison comparison, Ratio bound) => OrNone ? Verdict.Undetermined : comparison switch
    {
        Comparison.AtLeast => Decide(Low >= bound, High >= bound),
        Comparison.MoreThan => Decide(Low > bound, High > bound),
        Comparison.AtMost => Decide(High <= bound, Low <= bound),
        Comparison.LessThan => Decide(High < bound, Low < bound),
        _ => Decide(IsKnown && Low == bound, Low <= bound && bound <= High),
    };

    private static Verdict Decide(bool always, bool sometimes) => always ? Verdict.Met : sometimes ? Verdict.Undetermined : Verdict.NotMet;
}
