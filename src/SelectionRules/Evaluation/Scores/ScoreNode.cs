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

    /// <summary>Returns the lowest and the highest numerator that a candidate can still have: the same where all is known.</summary>
    /// <returns>False where the formula has no value, for a part is absent or dispensed with.</returns>
    public abstract bool TryRange(int row, out T low, out T high);

    /// <summary>Returns the exact value of a known score.</summary>
    public Fraction ToFraction(T numerator) => Fraction.Of(BigInteger.CreateChecked(numerator), Denominator);
}
