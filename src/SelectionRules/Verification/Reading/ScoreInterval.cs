namespace SelectionRules.Verification;

/// <summary>The lowest and the highest value that a score can still take: the same once it is known.</summary>
internal readonly record struct ScoreInterval(Fraction Low, Fraction High)
{
    public bool IsKnown => Low == High;

    public static ScoreInterval Exactly(Fraction value) => new(value, value);

    public static ScoreInterval operator +(ScoreInterval left, ScoreInterval right) => new(left.Low + right.Low, left.High + right.High);

    public static ScoreInterval operator *(ScoreInterval interval, Fraction factor) => factor.Sign < 0
        ? new(interval.High * factor, interval.Low * factor)
        : new(interval.Low * factor, interval.High * factor);

    /// <summary>Applies a function that never falls.</summary>
    public ScoreInterval Rising(Func<Fraction, Fraction> function) => new(function(Low), function(High));

    public ScoreInterval Or(ScoreInterval other) => new(Fraction.Min(Low, other.Low), Fraction.Max(High, other.High));

    public ScoreInterval DistanceTo(ScoreInterval other)
    {
        var gap = Fraction.Max(Low - other.High, other.Low - High);
        return new(Fraction.Max(Fraction.Zero, gap), Fraction.Max(High - other.Low, other.High - Low));
    }

    public ScoreInterval Replaced(Fraction value, Fraction countsAs)
    {
        if (value < Low || value > High)
        {
            return this;
        }

        return IsKnown ? Exactly(countsAs) : Or(Exactly(countsAs));
    }

    public Verdict Compare(Comparison comparison, Fraction bound) => comparison switch
    {
        Comparison.AtLeast => Verdicts(Low >= bound, High < bound),
        Comparison.MoreThan => Verdicts(Low > bound, High <= bound),
        Comparison.AtMost => Verdicts(High <= bound, Low > bound),
        Comparison.LessThan => Verdicts(High < bound, Low >= bound),
        _ => Verdicts(Low == bound && High == bound, bound < Low || bound > High),
    };

    private static Verdict Verdicts(bool always, bool never) => always ? Verdict.Met : never ? Verdict.NotMet : Verdict.Undetermined;
}
