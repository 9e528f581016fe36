using System.Numerics;

namespace SelectionRules;

/// <summary>A compiled formula: whole numbers over one denominator that is known beforehand.</summary>
/// <typeparam name="T">The type of the whole numbers: the narrowest in which the formula cannot overflow.</typeparam>
internal abstract class ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Gets the denominator, at least 1.</summary>
    public required BigInteger Denominator { get; init; }

    /// <summary>Gets the lowest numerator that can occur.</summary>
    public required BigInteger Minimum { get; init; }

    /// <summary>Gets the highest numerator that can occur.</summary>
    public required BigInteger Maximum { get; init; }

    /// <summary>Returns the lowest and the highest numerator that a candidate can still have: the same where all is known, without a meaning where there is no value.</summary>
    public abstract Presence RangeOf(int row, out T low, out T high);

    /// <summary>Returns the numerator of a candidate whose score is known.</summary>
    /// <returns>False where it is not known yet, or there is none.</returns>
    public bool TryValue(int row, out T value) => RangeOf(row, out value, out var high) == Presence.Certain && value == high;

    /// <summary>Gets a value indicating whether every row without a gap has a value, so that whole blocks can be filled.</summary>
    public virtual bool CanFill => false;

    /// <summary>Writes the numerators of a block of rows; those of rows with a gap (see <see cref="Gaps"/>) have no meaning.</summary>
    public virtual void Fill(int from, Span<T> numerators) => throw new InvalidOperationException("This score is not filled by blocks.");

    /// <summary>Adds a multiple of the numerators of such a block to sums.</summary>
    public virtual void AddTo(int from, T factor, Span<T> sums)
    {
        using var numerators = Scratch<T>.Rent(sums.Length);
        Fill(from, numerators.Span);
        Lanes.AddScaled<T, T>(numerators.Span, factor, sums);
    }

    /// <summary>Gets a value indicating whether numerators are sums of multiples of columns of 16 bits, so that they can be calculated modulo 2¹⁶.</summary>
    /// <remarks>What lies between 0 and 65,535 in the end is exact, whatever overflowed on the way.</remarks>
    public virtual bool IsNarrow => false;

    /// <summary>Gets a value indicating whether the numerators themselves fit 16 bits.</summary>
    public bool FitsNarrow => IsNarrow && Minimum >= BigInteger.Zero && Maximum <= ushort.MaxValue;

    /// <summary>Adds a multiple of the numerators of such a block to sums, modulo 2¹⁶.</summary>
    public virtual void AddTo(int from, ushort factor, Span<ushort> sums) => throw new InvalidOperationException("This score is not calculated in 16 bits.");

    /// <summary>Writes <see cref="Verdict.Met"/> where the numerator of such a block lies between two others, both included, else <see cref="Verdict.NotMet"/>.</summary>
    public virtual void FillWithin(int from, T lowest, T highest, Span<byte> verdicts)
    {
        if (FitsNarrow)
        {
            using var narrow = Scratch<ushort>.Rent(verdicts.Length);
            narrow.Span.Clear();
            AddTo(from, 1, narrow.Span);
            Lanes.Within(narrow.Span, lowest, highest, verdicts);
            return;
        }

        using var numerators = Scratch<T>.Rent(verdicts.Length);
        Fill(from, numerators.Span);
        Lanes.Within(numerators.Span, lowest, highest, verdicts);
    }

    /// <summary>Returns the smallest range that holds those of two scores, as far as each has a value.</summary>
    protected static (T Low, T High) Union(Presence one, T low, T high, Presence other, T otherLow, T otherHigh) =>
        one == Presence.None ? (otherLow, otherHigh)
        : other == Presence.None ? (low, high)
        : (T.Min(low, otherLow), T.Max(high, otherHigh));

    /// <summary>Returns the exact value of a known score.</summary>
    public Fraction ToFraction(T numerator) => Fraction.Of(BigInteger.CreateChecked(numerator), Denominator);
}
