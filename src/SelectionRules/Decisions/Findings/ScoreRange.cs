namespace SelectionRules;

/// <summary>The lowest and the highest value that a score can still take, equal once it is known; or no value at all, or perhaps none.</summary>
/// <remarks>Every operation is sound for intervals: no value that the operands allow lies outside the result. A part without a value leaves the whole without one.</remarks>
internal readonly record struct ScoreRange
{
    private ScoreRange(Fraction lowest, Fraction highest, Presence presence = Presence.Certain)
    {
        Presence = presence;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Gets the range of a score that has no value: a part of it is absent or dispensed with.</summary>
    public static ScoreRange None => default;

    public static ScoreRange Zero => Exactly(Fraction.Zero);

    /// <summary>Gets whether there is a value at all.</summary>
    public Presence Presence { get; }

    /// <summary>Gets a value indicating whether there can be a value.</summary>
    public bool HasValue => Presence != Presence.None;

    public Fraction Lowest { get; }

    public Fraction Highest { get; }

    public bool IsKnown => Presence == Presence.Certain && Lowest == Highest;

    /// <summary>Gets the value, or none where it is not known or there is none.</summary>
    public Fraction? Value => IsKnown ? Lowest : null;

    public static ScoreRange Exactly(Fraction value) => new(value, value);

    public static ScoreRange Between(Fraction lowest, Fraction highest) => lowest <= highest
        ? new(lowest, highest)
        : throw new ArgumentException("The lowest value is not above the highest one.", nameof(lowest));

    /// <summary>Returns the same range of a score of which it is not known whether it has a value.</summary>
    public ScoreRange OrNone() => HasValue ? new(Lowest, Highest, Presence.Possible) : None;

    public ScoreRange Plus(ScoreRange other) => Together(other, Lowest + other.Lowest, Highest + other.Highest);

    public ScoreRange Times(Fraction factor)
    {
        if (!HasValue)
        {
            return None;
        }

        if (IsKnown)
        {
            return Exactly(Lowest * factor);
        }

        return factor.Sign < 0 ? new(Highest * factor, Lowest * factor, Presence) : new(Lowest * factor, Highest * factor, Presence);
    }

    /// <summary>Returns the smallest range that holds both: the score is the one or the other.</summary>
    public ScoreRange Or(ScoreRange other)
    {
        if (!HasValue || !other.HasValue)
        {
            return HasValue ? OrNone() : other.OrNone();
        }

        return new(Fraction.Min(Lowest, other.Lowest), Fraction.Max(Highest, other.Highest), Presence.Or(other.Presence));
    }

    /// <summary>Returns the range of the score where it has a value, else of the other.</summary>
    public ScoreRange Else(ScoreRange other) => Presence switch
    {
        Presence.Certain => this,
        Presence.None => other,
        _ when other.HasValue => new(Fraction.Min(Lowest, other.Lowest), Fraction.Max(Highest, other.Highest), other.Presence),
        _ => this,
    };

    public ScoreRange Above(Fraction threshold) => Rising(value => Fraction.Max(Fraction.Zero, value - threshold));

    public ScoreRange Clamped(Fraction? atLeast, Fraction? atMost) => Rising(value =>
    {
        var raised = atLeast is { } floor ? Fraction.Max(value, floor) : value;
        return atMost is { } cap ? Fraction.Min(raised, cap) : raised;
    });

    public ScoreRange Rounded(int decimals, RoundingMode mode) => Rising(value => Rounding.Apply(value, decimals, mode));

    public ScoreRange DistanceTo(ScoreRange other)
    {
        var smallest = Lowest - other.Highest;
        var largest = Highest - other.Lowest;
        var furthest = Fraction.Max(smallest.Abs(), largest.Abs());
        var overlap = smallest.Sign <= 0 && largest.Sign >= 0;
        return Together(other, overlap ? Fraction.Zero : Fraction.Min(smallest.Abs(), largest.Abs()), furthest);
    }

    /// <summary>Returns the range where one value counts as another; a range that only may hold the value grows to hold both.</summary>
    public ScoreRange Replaced(Fraction value, Fraction countsAs)
    {
        if (!HasValue || value < Lowest || value > Highest)
        {
            return this;
        }

        return Lowest == Highest ? new(countsAs, countsAs, Presence) : new(Fraction.Min(Lowest, countsAs), Fraction.Max(Highest, countsAs), Presence);
    }

    /// <summary>Compares every value of the range: met or not met only where all of them agree and there is one.</summary>
    public Verdict Compare(Comparison comparison, Fraction threshold)
    {
        if (Presence != Presence.Certain)
        {
            return HasValue ? Verdict.Undetermined : Verdict.NotCompared;
        }

        return comparison switch
        {
            Comparison.AtLeast => Decide(Lowest >= threshold, Highest < threshold),
            Comparison.MoreThan => Decide(Lowest > threshold, Highest <= threshold),
            Comparison.AtMost => Decide(Highest <= threshold, Lowest > threshold),
            Comparison.LessThan => Decide(Highest < threshold, Lowest >= threshold),
            Comparison.EqualTo => Decide(Lowest == threshold && Highest == threshold, Lowest > threshold || Highest < threshold),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A comparison is one of five."),
        };
    }

    private static Verdict Decide(bool always, bool never)
    {
        if (always)
        {
            return Verdict.Met;
        }

        return never ? Verdict.NotMet : Verdict.Undetermined;
    }

    // A function that never falls: its ends are those of the values.
    private ScoreRange Rising(Func<Fraction, Fraction> function) => HasValue ? new(function(Lowest), function(Highest), Presence) : None;

    // The range of a score that needs both.
    private ScoreRange Together(ScoreRange other, Fraction lowest, Fraction highest) =>
        HasValue && other.HasValue ? new(lowest, highest, Presence.And(other.Presence)) : None;
}
