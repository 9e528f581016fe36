using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A level of knowledge of a language, as a <see cref="LevelScale"/> names it: <c>B2</c> of the Common European Framework.</summary>
/// <remarks>A level is not a number: which of two is higher is for the scale of the test to say. Equality compares the code.</remarks>
public readonly struct LanguageLevel : IEquatable<LanguageLevel>
{
    private readonly string? code;

    private LanguageLevel(string code) => this.code = code;

    /// <summary>Gets basic user, breakthrough.</summary>
    public static LanguageLevel A1 => new("A1");

    /// <summary>Gets basic user, waystage.</summary>
    public static LanguageLevel A2 => new("A2");

    /// <summary>Gets independent user, threshold.</summary>
    public static LanguageLevel B1 => new("B1");

    /// <summary>Gets independent user, vantage.</summary>
    public static LanguageLevel B2 => new("B2");

    /// <summary>Gets proficient user, effective operational proficiency.</summary>
    public static LanguageLevel C1 => new("C1");

    /// <summary>Gets proficient user, mastery.</summary>
    public static LanguageLevel C2 => new("C2");

    /// <summary>Gets the code of the level in its scale.</summary>
    public string Code => code ?? string.Empty;

    /// <summary>Names a level of any scale.</summary>
    /// <exception cref="ArgumentException">The code is not of the form of an id.</exception>
    public static LanguageLevel Of(string code) => new(Guard.Against.NotAnIdentifier(code));

    /// <inheritdoc/>
    public bool Equals(LanguageLevel other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Tells whether two levels have the same code.</summary>
    public static bool operator ==(LanguageLevel left, LanguageLevel right) => left.Equals(right);

    /// <summary>Tells whether two levels have different codes.</summary>
    public static bool operator !=(LanguageLevel left, LanguageLevel right) => !left.Equals(right);
}
