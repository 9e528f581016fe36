namespace SelectionRules.Verification;

/// <summary>The lowest and the highest value that a score can still take: the same once it is known; with <paramref name="MayLack"/> it may also have none in the end.</summary>
internal readonly record struct ScoreInterval(Fraction Low, Fraction High, bool MayLack = false)
{
    public bool IsKnown => Low == High && !MayLack;

    public static ScoreInterval Exactly(Fraction value) => new(value, value);

    public static ScoreInterval operator +(ScoreInterval left, ScoreInterval right) => new(left.Low + right.Low, left.High + right.High, left.MayLack || right.MayLack);

    public static ScoreInterval operator *(ScoreInterval interval, Fraction factor) => factor.Sign < 0
        ? interval with { Low = interval.High * factor, High = interval.Low * factor }
        : interval with { Low = interval.Low * factor, High = interval.High * factor };

    /// <summary>Applies a function that never falls.</summary>
    public ScoreInterval Rising(Func<Fraction, Fraction> function) => this with { Low = function(Low), High = function(High) };

    public ScoreInterval Or(ScoreInterval other) => new(Fraction.Min(Low, other.Low), Fraction.Max(High, other.High), MayLack || other.MayLack);

    /// <summary>One of two scores, of which each may be without a value.</summary>
    public static ScoreInterval? OneOf(ScoreInterval? one, ScoreInterval? other) => one is { } left && other is { } right
        ? left.Or(right)
        : (one ?? other) is { } either ? either with { MayLack = true } : null;

    public ScoreInterval DistanceTo(ScoreInterval other)
    {
        var gap = Fraction.Max(Low - other.High, other.Low - High);
        return new(Fraction.Max(Fraction.Zero, gap), Fraction.Max(High - other.Low, other.High - Low), MayLack || other.MayLack);
    }

    public ScoreInterval Replaced(Fraction value, Fraction countsAs)
    {
        if (value < Low || value > High)
        {
            return this;
        }

        return Low == High ? this with { Low = countsAs, High = countsAs } : Or(Exactly(countsAs));
    }

    public Verdict Compare(Comparison comparison, Fraction bound) => MayLack ? Verdict.Undetermined : comparison switch
    {
        Comparison.AtLeast => Verdicts(Low >= bound, High < bound),
        Comparison.MoreThan => Verdicts(Low > bound, High <= bound),
        Comparison.AtMost => Verdicts(High <= bound, Low > bound),
        Comparison.LessThan => Verdicts(High < bound, Low >= bound),
        _ => Verdicts(Low == bound && High == bound, bound < Low || bound > High),
    };

    private static Verdict Verdicts(bool always, bool never) => always ? Verdict.Met : never ? Verdict.NotMet : Verdict.Undetermined;
}
