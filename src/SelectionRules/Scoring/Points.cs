using System.Globalization;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The points that a candidate obtained in a test, exact.</summary>
/// <remarks>
/// <para>Points are 0 or more, with up to 6 decimals, at most <see cref="Largest"/>. They carry no scale: the test they were obtained in does.</para>
/// <para>Equality and ordering compare the number of points, so <c>50</c> and <c>50.00</c> are equal. The default value is <see cref="Zero"/>.</para>
/// </remarks>
public readonly struct Points : IEquatable<Points>, IComparable<Points>, ISpanFormattable, ISpanParsable<Points>
{
    /// <summary>The number of decimals that points can have.</summary>
    public const int Decimals = 6;

    private const long Unit = 1_000_000;

    private readonly long millionths;

    private Points(long millionths) => this.millionths = millionths;

    /// <summary>Gets no points at all.</summary>
    public static Points Zero => default;

    /// <summary>Gets the largest number of points, one thousand million.</summary>
    public static Points Largest => new(1_000_000_000 * Unit);

    /// <summary>Gets the number of millionths of a point, a whole number.</summary>
    /// <remarks>The unit in which points are exact: for columns of numbers.</remarks>
    public long Millionths => millionths;

    /// <summary>Makes points of a decimal number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, above <see cref="Largest"/>, or has more than 6 decimals.</exception>
    public static Points From(decimal value)
    {
        Guard.Against.OutOfRange(value, nameof(value), 0m, 1_000_000_000m, "Points lie between 0 and 1000000000.");
        var scaled = value * Unit;
        return decimal.Truncate(scaled) == scaled
            ? new Points((long)scaled)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Points have at most 6 decimals.");
    }

    /// <summary>Makes points of a whole number of millionths of a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="Largest"/>.</exception>
    public static Points FromMillionths(long millionths) =>
        (ulong)millionths <= (ulong)(1_000_000_000 * Unit) ? new(millionths) : throw new ArgumentOutOfRangeException(nameof(millionths), millionths, "Points lie between 0 and 1000000000.");

    /// <summary>Reads digits with a decimal point: no sign, exponent, separator, comma or space.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Points points)
    {
        points = default;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? [] : text[(point + 1)..];
        if (whole.IsEmpty || whole.Length > 10 || (point >= 0 && part.IsEmpty) || part.Length > Decimals)
        {
            return false;
        }

        long value = 0;
        foreach (var digit in whole)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        for (var i = 0; i < Decimals; i++)
        {
            var digit = i < part.Length ? part[i] : '0';
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        points = new Points(value);
        return points <= Largest;
    }

    /// <summary>Reads digits with a decimal point: no sign, exponent, separator, comma or space.</summary>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Points Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var points) ? points : throw new FormatException($"'{text}' is not a number of points such as 72.5.");

    static Points ISpanParsable<Points>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Points>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result) => TryParse(s, out result);

    static Points IParsable<Points>.Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s));

    static bool IParsable<Points>.TryParse(string? s, IFormatProvider? provider, out Points result) => TryParse(s, out result);

    /// <summary>Converts to a decimal number, exactly.</summary>
    public decimal ToDecimal() => (decimal)millionths / Unit;

    /// <summary>Converts to a fraction, exactly.</summary>
    public Fraction ToFraction() => Fraction.Of(millionths, Unit);

    /// <inheritdoc/>
    public int CompareTo(Points other) => millionths.CompareTo(other.millionths);

    /// <inheritdoc/>
    public bool Equals(Points other) => millionths == other.millionths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => millionths.GetHashCode();

    /// <summary>Returns the points with a decimal point and without needless zeros, whatever the culture.</summary>
    public override string ToString() => ToDecimal().ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Returns the same as <see cref="ToString()"/>; format and culture have no influence.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the same as <see cref="ToString()"/>; format and culture have no influence.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ToDecimal().TryFormat(destination, out charsWritten, "0.######", CultureInfo.InvariantCulture);

    /// <summary>Converts a whole number of points.</summary>
    public static implicit operator Points(int points) => From(points);

    /// <summary>Converts a decimal number of points.</summary>
    public static implicit operator Points(decimal points) => From(points);

    /// <summary>Tells whether two numbers of points are equal.</summary>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>Tells whether two numbers of points differ.</summary>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>Tells whether the left number is smaller.</summary>
    public static bool operator <(Points left, Points right) => left.millionths < right.millionths;

    /// <summary>Tells whether the left number is not larger.</summary>
    public static bool operator <=(Points left, Points right) => left.millionths <= right.millionths;

    /// <summary>Tells whether the left number is larger.</summary>
    public static bool operator >(Points left, Points right) => left.millionths > right.millionths;

    /// <summary>Tells whether the left number is not smaller.</summary>
    public static bool operator >=(Points left, Points right) => left.millionths >= right.millionths;
}
