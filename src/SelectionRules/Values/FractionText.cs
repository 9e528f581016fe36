using System.Globalization;
using System.Numerics;

namespace SelectionRules;

/// <summary>Reads and writes the text of fractions, whatever the machine's culture.</summary>
internal static class FractionText
{
    // More digits than any law needs; keeps hostile input from costing time.
    private const int LongestText = 200;

    public static bool TryParse(string? text, out Fraction result)
    {
        result = default;
        if (text is null || text.Length is 0 or > LongestText)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryParseDecimal(text.AsSpan(0, slash), out var above) || !TryParseDecimal(text.AsSpan(slash + 1), out var below) || below.Sign <= 0)
            {
                return false;
            }

            result = above / below;
            return true;
        }

        return TryParseDecimal(text, out result);
    }

    public static string ToDecimal(Fraction value, int decimals)
    {
        var scaled = Rounding.Apply(value, decimals, RoundingMode.HalfUp) * Fraction.FromInteger(BigInteger.Pow(10, decimals));
        var digits = BigInteger.Abs(scaled.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return scaled.Sign < 0 ? $"-{text}" : text;
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> text, out Fraction result)
    {
        result = default;
        var negative = text is ['-', ..];
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && part.IsEmpty) || !AreDigits(whole) || !AreDigits(part))
        {
            return false;
        }

        var numerator = BigInteger.Parse(string.Concat(whole, part), NumberStyles.None, CultureInfo.InvariantCulture);
        result = Fraction.Of(negative ? -numerator : numerator, BigInteger.Pow(10, part.Length));
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
