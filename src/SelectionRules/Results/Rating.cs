using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A rating that a jury gives in words, such as <c>high</c>.</summary>
/// <remarks>A rating is not a number. Equality compares the code.</remarks>
public readonly struct Rating : IEquatable<Rating>
{
    private readonly string? code;

    private Rating(string code) => this.code = code;

    /// <summary>Gets the code of the rating.</summary>
    public string Code => code ?? string.Empty;

    /// <summary>Names a rating.</summary>
    /// <exception cref="ArgumentException">The code is not of the form of an id.</exception>
    public static Rating Of(string code) => new(Guard.Against.NotAnIdentifier(code));

    /// <inheritdoc/>
    public bool Equals(Rating other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rating other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Tells whether two ratings have the same code.</summary>
    public static bool operator ==(Rating left, Rating right) => left.Equals(right);

    /// <summary>Tells whether two ratings have different codes.</summary>
    public static bool operator !=(Rating left, Rating right) => !left.Equals(right);
}
