using NodaTime;
using NodaTime.Text;
using OneOf;

namespace SelectionRules;

/// <summary>A value of a finding: an exact number, a text or code, a date, an instant, a period, or a list of codes.</summary>
public sealed class OperandValue : OneOfBase<Fraction, string, LocalDate, Instant, Period, Sequence<string>>, IEquatable<OperandValue>
{
    private OperandValue(OneOf<Fraction, string, LocalDate, Instant, Period, Sequence<string>> value)
        : base(value)
    {
    }

    /// <summary>Converts an exact number.</summary>
    public static implicit operator OperandValue(Fraction value) => new(value);

    /// <summary>Converts a whole number.</summary>
    public static implicit operator OperandValue(int value) => new((Fraction)value);

    /// <summary>Converts a text or code.</summary>
    public static implicit operator OperandValue(string value) => new(value);

    /// <summary>Converts a date.</summary>
    public static implicit operator OperandValue(LocalDate value) => new(value);

    /// <summary>Converts an instant.</summary>
    public static implicit operator OperandValue(Instant value) => new(value);

    /// <summary>Converts a period.</summary>
    public static implicit operator OperandValue(Period value) => new(value);

    /// <summary>Converts a list of codes.</summary>
    public static implicit operator OperandValue(Sequence<string> value) => new(value);

    /// <inheritdoc/>
    public bool Equals(OperandValue? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OperandValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Returns the value, exact and without a culture.</summary>
    public override string ToString() => Match(
        number => number.ToString(),
        text => text,
        date => LocalDatePattern.Iso.Format(date),
        instant => InstantPattern.ExtendedIso.Format(instant),
        period => period.ToString(),
        codes => string.Join(", ", codes));

    /// <summary>Tells whether two values are equal.</summary>
    public static bool operator ==(OperandValue? left, OperandValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    public static bool operator !=(OperandValue? left, OperandValue? right) => !(left == right);
}
