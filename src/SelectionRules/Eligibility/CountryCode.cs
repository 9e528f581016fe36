using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A state or territory, by its ISO 3166-1 alpha-2 code; Greece is <c>GR</c>, the United Kingdom <c>GB</c>.</summary>
/// <remarks>Equality compares the code. The default value is no country and has an empty code.</remarks>
public readonly struct CountryCode : IEquatable<CountryCode>
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(StringComparer.Ordinal, (
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO " +
        "CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR " +
        "HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN " +
        "MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD " +
        "SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE " +
        "YT ZA ZM ZW").Split(' '));

    private readonly string? code;

    private CountryCode(string code) => this.code = code;

    /// <summary>Gets Belgium, <c>BE</c>.</summary>
    public static CountryCode Belgium => new("BE");

    /// <summary>Gets the two upper-case letters of ISO 3166-1.</summary>
    public string Code => code ?? string.Empty;

    /// <summary>Makes a country from its ISO 3166-1 alpha-2 code.</summary>
    /// <exception cref="ArgumentException">The code is not one of ISO 3166-1, in upper case.</exception>
    public static CountryCode Of(string code) =>
        TryParse(Guard.Against.Null(code), out var country) ? country : throw new ArgumentException($"'{code}' is not a country code of ISO 3166-1, such as BE.", nameof(code));

    /// <summary>Reads an ISO 3166-1 alpha-2 code in upper case.</summary>
    public static bool TryParse(string? code, out CountryCode country)
    {
        var known = code is not null && Codes.Contains(code);
        country = known ? new CountryCode(code!) : default;
        return known;
    }

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Tells whether two countries are the same.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Tells whether two countries differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);
}
