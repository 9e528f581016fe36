using System.Globalization;

namespace SelectionRules.Records.Canonical;

/// <summary>Writes a number as ECMAScript does, which RFC 8785 asks for: the fewest digits that tell the binary64 apart.</summary>
/// <remarks>The only place where a binary64 occurs: it forms the text of a number, and decides nothing.</remarks>
internal static class CanonicalNumber
{
    // ECMA-262, Number::toString: from 10^21 on, and below 10^-6, with an exponent.
    private const int MostDigitsBeforePoint = 21;
    private const int MostZerosAfterPoint = 6;

    /// <exception cref="FormatException">The number is too large, or has more digits than a binary64 carries and may not be rounded.</exception>
    public static string Of(string json, bool mayRound)
    {
        var value = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            throw new FormatException($"The number {json} is too large for RFC 8785.");
        }

        var written = Written(value);
        return mayRound || IsSame(json, written) ? written : throw new FormatException($"The number {json} has more digits than RFC 8785 carries; write it as a text.");
    }

    private static string Written(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        // "R" gives the shortest digits, as 1.5E-07 or 15: those are kept, and only the point is set anew.
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var sign = shortest[0] == '-' ? "-" : string.Empty;
        var parts = shortest[sign.Length..].Split('E');
        var exponent = parts.Length == 2 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var position = (point < 0 ? digits.Length : point) + exponent;
        var leading = digits.Length - digits.TrimStart('0').Length;
        return sign + Placed(digits.Trim('0'), position - leading);
    }

    // The value is 0.digits times ten to the power of position.
    private static string Placed(string digits, int position) => position switch
    {
        > MostDigitsBeforePoint or <= -MostZerosAfterPoint => WithExponent(digits, position - 1),
        _ when position >= digits.Length => digits.PadRight(position, '0'),
        > 0 => $"{digits[..position]}.{digits[position..]}",
        _ => $"0.{new string('0', -position)}{digits}",
    };

    private static string WithExponent(string digits, int exponent) => string.Create(
        CultureInfo.InvariantCulture,
        $"{digits[0]}{(digits.Length == 1 ? string.Empty : $".{digits[1..]}")}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");

    private static bool IsSame(string json, string written) =>
        string.Equals(json, written, StringComparison.Ordinal)
        || (Fraction.TryParse(json, out var exact) && Fraction.TryParse(written, out var carried) && exact == carried);
}
