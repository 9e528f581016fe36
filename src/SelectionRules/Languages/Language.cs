using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A language, by its ISO 639-1 code.</summary>
/// <remarks>Equality compares the code. The default value is undetermined and has the code <c>und</c>.</remarks>
public readonly struct Language : IEquatable<Language>
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(StringComparer.Ordinal, (
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy " +
        "ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo " +
        "lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl " +
        "sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' '));

    private readonly string? code;

    private Language(string code) => this.code = code;

    /// <summary>Gets Dutch, <c>nl</c>.</summary>
    public static Language Dutch => new("nl");

    /// <summary>Gets French, <c>fr</c>.</summary>
    public static Language French => new("fr");

    /// <summary>Gets German, <c>de</c>.</summary>
    public static Language German => new("de");

    /// <summary>Gets English, <c>en</c>.</summary>
    public static Language English => new("en");

    /// <summary>Gets the two lower-case letters of ISO 639-1.</summary>
    public string Code => code ?? "und";

    /// <summary>Makes a language from its ISO 639-1 code.</summary>
    /// <exception cref="ArgumentException">The code is not one of ISO 639-1, in lower case.</exception>
    public static Language Of(string code) =>
        TryParse(Guard.Against.Null(code), out var language) ? language : throw new ArgumentException($"'{code}' is not a language code of ISO 639-1, such as nl.", nameof(code));

    /// <summary>Reads an ISO 639-1 code in lower case.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        var known = code is not null && Codes.TryGetValue(code, out _);
        language = known ? new Language(code!) : default;
        return known;
    }

    /// <inheritdoc/>
    public bool Equals(Language other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Language other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Tells whether two languages are the same.</summary>
    public static bool operator ==(Language left, Language right) => left.Equals(right);

    /// <summary>Tells whether two languages differ.</summary>
    public static bool operator !=(Language left, Language right) => !left.Equals(right);
}
