using System.Globalization;

namespace SelectionRules.Verification;

/// <summary>Reads a final score as people see it: a decimal number with as many decimals as somebody chose to show.</summary>
internal static class ShownScore
{
    /// <summary>Tells whether a text is a decimal number: digits, or digits, a point and digits; a minus sign before it where it is negative.</summary>
    public static bool IsNumber(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        var point = digits.IndexOf('.');
        return point < 0 ? AreDigits(digits) : AreDigits(digits[..point]) && AreDigits(digits[(point + 1)..]);
    }

    /// <summary>Tells whether a text shows a score: cut at its last decimal, or rounded there with halves up.</summary>
    public static bool IsOf(string text, Fraction? score)
    {
        if (text.Length == 0 || score is not { } exact)
        {
            return text.Length == 0 && score is null;
        }

        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var value = Fraction.Of(System.Numerics.BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), System.Numerics.BigInteger.Pow(10, decimals));
        return value == ScoreArithmetic.Round(exact, decimals, RoundingMode.Truncate) || value == ScoreArithmetic.Round(exact, decimals, RoundingMode.HalfUp);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
