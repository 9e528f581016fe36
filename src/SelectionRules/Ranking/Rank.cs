using System.Globalization;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A place in a ranking: 1 for the first; those who tie share it, and the next one skips (1, 2, 2, 4).</summary>
/// <remarks>A rank is not a score: the smaller number is the better place. The default value is 1.</remarks>
public readonly struct Rank : IEquatable<Rank>, IComparable<Rank>
{
    private readonly int ahead;

    private Rank(int ahead) => this.ahead = ahead;

    /// <summary>Gets the number, 1 or more.</summary>
    public int Value => ahead + 1;

    /// <summary>Makes a rank.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public static Rank Of(int value) => new(Guard.Against.NegativeOrZero(value) - 1);

    /// <summary>Compares places: the better one first.</summary>
    public int CompareTo(Rank other) => ahead.CompareTo(other.ahead);

    /// <inheritdoc/>
    public bool Equals(Rank other) => ahead == other.ahead;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rank other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ahead;

    /// <summary>Returns the number.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Tells whether two ranks are the same.</summary>
    public static bool operator ==(Rank left, Rank right) => left.Equals(right);

    /// <summary>Tells whether two ranks differ.</summary>
    public static bool operator !=(Rank left, Rank right) => !left.Equals(right);

    /// <summary>Tells whether the left place is the better one.</summary>
    public static bool operator <(Rank left, Rank right) => left.ahead < right.ahead;

    /// <summary>Tells whether the left place is not the worse one.</summary>
    public static bool operator <=(Rank left, Rank right) => left.ahead <= right.ahead;

    /// <summary>Tells whether the left place is the worse one.</summary>
    public static bool operator >(Rank left, Rank right) => left.ahead > right.ahead;

    /// <summary>Tells whether the left place is not the better one.</summary>
    public static bool operator >=(Rank left, Rank right) => left.ahead >= right.ahead;
}
