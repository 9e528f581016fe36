using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>An exact rational number: weights, thresholds, exact scores.</summary>
/// <remarks>
/// <para>Always reduced, with a positive denominator, and of any size: no operation rounds or overflows.</para>
/// <para>Text is <c>260/3</c>, or <c>81</c> for a whole number; a decimal such as <c>0.25</c> is read as well. The default value is zero.</para>
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IFormattable, IParsable<Fraction>
{
    private readonly BigInteger numerator;

    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Gets the number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>Gets the number 1.</summary>
    public static Fraction One => new(BigInteger.One, BigInteger.One);

    /// <summary>Gets the number above the line of the reduced fraction; it carries the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>Gets the number below the line of the reduced fraction, at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>Gets a value indicating whether the number is whole.</summary>
    public bool IsInteger => denominatorLessOne.IsZero;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    // Below 2³¹, the denominator too.
    private bool IsSmall => numerator <= int.MaxValue && numerator >= -int.MaxValue && denominatorLessOne < int.MaxValue;

    /// <summary>Makes the reduced fraction of two whole numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is any whole number but 0.");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? new(numerator, denominator) : new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Converts a whole number, exactly.</summary>
    public static Fraction FromInteger(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Converts a decimal number, exactly as it is written.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        var scale = (bits[3] >> 16) & 0xFF;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>Returns the smaller of two numbers.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>Returns the larger of two numbers.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>Returns the number without its sign.</summary>
    public Fraction Abs() => new(BigInteger.Abs(numerator), Denominator);

    /// <summary>Reads <c>2/3</c>, <c>0.25</c>, <c>-5</c>; no spaces, no separators, no exponent.</summary>
    public static bool TryParse(string? text, out Fraction result) => FractionText.TryParse(text, out result);

    /// <summary>Reads <c>2/3</c>, <c>0.25</c>, <c>-5</c>; no spaces, no separators, no exponent.</summary>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Fraction Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var result) ? result : throw new FormatException($"'{text}' is not a fraction such as 2/3, 0.25 or 5.");

    static Fraction IParsable<Fraction>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fraction>.TryParse(string? s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => AreSmall(this, other)
        ? ((long)numerator * ((long)other.denominatorLessOne + 1)).CompareTo((long)other.numerator * ((long)denominatorLessOne + 1))
        : (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => numerator == other.numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne);

    /// <summary>Returns the exact text: <c>260/3</c>, or <c>81</c> for a whole number.</summary>
    public override string ToString() => IsInteger
        ? numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}");

    /// <summary>Returns the exact text; format and culture have no influence.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Returns the number rounded half up to a number of decimals: for display, never for a decision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 decimals.</exception>
    public string ToDecimalString(int decimals) => FractionText.ToDecimal(this, Guard.Against.Negative(decimals));

    /// <summary>Converts a whole number, exactly.</summary>
    public static implicit operator Fraction(int value) => FromInteger(value);

    /// <summary>Converts a decimal number, exactly as it is written.</summary>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>Adds two numbers.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return FromInteger(left.numerator + right.numerator);
        }

        if (!AreSmall(left, right))
        {
            return Of((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        var (leftBelow, rightBelow) = ((long)left.denominatorLessOne + 1, (long)right.denominatorLessOne + 1);
        return Reduced(((long)left.numerator * rightBelow) + ((long)right.numerator * leftBelow), leftBelow * rightBelow);
    }

    /// <summary>Subtracts two numbers.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Changes the sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.numerator, value.Denominator);

    /// <summary>Multiplies two numbers.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => AreSmall(left, right)
        ? Reduced((long)left.numerator * (long)right.numerator, ((long)left.denominatorLessOne + 1) * ((long)right.denominatorLessOne + 1))
        : Of(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <summary>Divides two numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => Of(left.numerator * right.Denominator, left.Denominator * right.numerator);

    /// <summary>Tells whether two numbers are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Tells whether two numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Tells whether the left number is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left number is not larger.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left number is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left number is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    // Marks and weights are small numbers nearly always: the product of two numerators or denominators, and the sum of two such products, then fit 64 bits.
    private static bool AreSmall(Fraction left, Fraction right) => left.IsSmall && right.IsSmall;

    private static Fraction Reduced(long numerator, long denominator)
    {
        var (divisor, rest) = (denominator, Math.Abs(numerator));
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return new(numerator / divisor, denominator / divisor);
    }
}
