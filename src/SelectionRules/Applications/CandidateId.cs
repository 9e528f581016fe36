using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The opaque key of a candidate; never a name.</summary>
/// <remarks>
/// <para>1 to 64 ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; it begins with a letter or digit. Upper and lower case differ.</para>
/// <para>The library needs no personal data: this key is all that it knows of who somebody is.</para>
/// </remarks>
public readonly struct CandidateId : IEquatable<CandidateId>, IComparable<CandidateId>, IParsable<CandidateId>
{
    private readonly string? value;

    private CandidateId(string value) => this.value = value;

    /// <summary>Makes a key.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a key.</exception>
    public static CandidateId Of(string value) => new(Guard.Against.NotAnIdentifier(value));

    /// <summary>Reads a key.</summary>
    public static bool TryParse(string? text, out CandidateId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new CandidateId(text!) : default;
        return valid;
    }

    static CandidateId IParsable<CandidateId>.Parse(string s, IFormatProvider? provider) =>
        TryParse(s, out var id) ? id : throw new FormatException($"'{s}' is not a key: {Identifier.Expected}.");

    static bool IParsable<CandidateId>.TryParse(string? s, IFormatProvider? provider, out CandidateId result) => TryParse(s, out result);

    /// <summary>Compares by the code units of the keys: an order for files, never for ties.</summary>
    public int CompareTo(CandidateId other) => string.CompareOrdinal(value, other.value);

    /// <inheritdoc/>
    public bool Equals(CandidateId other) => string.Equals(value, other.value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CandidateId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(value.AsSpan(), StringComparison.Ordinal);

    /// <summary>Returns the key.</summary>
    public override string ToString() => value ?? string.Empty;

    /// <summary>Tells whether two keys are the same.</summary>
    public static bool operator ==(CandidateId left, CandidateId right) => left.Equals(right);

    /// <summary>Tells whether two keys differ.</summary>
    public static bool operator !=(CandidateId left, CandidateId right) => !left.Equals(right);

    /// <summary>Tells whether the left key comes first by code units.</summary>
    public static bool operator <(CandidateId left, CandidateId right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left key does not come last by code units.</summary>
    public static bool operator <=(CandidateId left, CandidateId right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left key comes last by code units.</summary>
    public static bool operator >(CandidateId left, CandidateId right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left key does not come first by code units.</summary>
    public static bool operator >=(CandidateId left, CandidateId right) => left.CompareTo(right) >= 0;
}
