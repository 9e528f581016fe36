using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace SelectionRules;

/// <summary>The value of a fact: true or false, a date, a whole number or a code.</summary>
public sealed class FactValue : OneOfBase<bool, LocalDate, long, string>, IEquatable<FactValue>
{
    private FactValue(OneOf<bool, LocalDate, long, string> value)
        : base(value)
    {
    }

    /// <summary>Gets the kind of the value.</summary>
    public FactKind Kind => (FactKind)Index;

    /// <summary>Makes a value of true or false.</summary>
    public static FactValue Of(bool value) => new(value);

    /// <summary>Makes a date.</summary>
    public static FactValue Of(LocalDate value) => new(value);

    /// <summary>Makes a whole number.</summary>
    public static FactValue Of(long value) => new(value);

    /// <summary>Makes a code.</summary>
    /// <exception cref="ArgumentException">The code is not of the form of an id.</exception>
    public static FactValue Of(string code) => new(Guard.Against.NotAnIdentifier(code));

    /// <summary>Converts true or false.</summary>
    public static implicit operator FactValue(bool value) => Of(value);

    /// <summary>Converts a date.</summary>
    public static implicit operator FactValue(LocalDate value) => Of(value);

    /// <summary>Converts a whole number.</summary>
    public static implicit operator FactValue(long value) => Of(value);

    /// <summary>Converts a code.</summary>
    public static implicit operator FactValue(string code) => Of(code);

    /// <inheritdoc/>
    public bool Equals(FactValue? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Returns the value as files write it.</summary>
    public override string ToString() => Match(
        truth => truth ? "true" : "false",
        date => LocalDatePattern.Iso.Format(date),
        number => number.ToString(CultureInfo.InvariantCulture),
        code => code);

    /// <summary>Tells whether two values are equal.</summary>
    public static bool operator ==(FactValue? left, FactValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    public static bool operator !=(FactValue? left, FactValue? right) => !(left == right);
}
