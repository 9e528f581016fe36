using System.Globalization;

namespace SelectionRules.Json;

/// <summary>The numbers, read from their digits: nothing passes through a binary fraction.</summary>
internal static class NumberForms
{
    private const NumberStyles Digits = NumberStyles.AllowLeadingSign;

    public static NumberForm<int> Whole { get; } = new(
        "a whole number", (string text, out int value) => int.TryParse(text, Digits, CultureInfo.InvariantCulture, out value), number => number.ToString(CultureInfo.InvariantCulture), "integer");

    public static NumberForm<int> WholeNotNegative { get; } = new(
        "a whole number, 0 or more",
        (string text, out int value) => int.TryParse(text, Digits, CultureInfo.InvariantCulture, out value) && value >= 0,
        number => number.ToString(CultureInfo.InvariantCulture),
        "integer");

    public static NumberForm<long> Long { get; } = new(
        "a whole number", (string text, out long value) => long.TryParse(text, Digits, CultureInfo.InvariantCulture, out value), number => number.ToString(CultureInfo.InvariantCulture), "integer");

    public static NumberForm<Points> Points { get; } = new(
        "a number of points such as 100, with at most 6 decimals and at most 1000000000",
        (string text, out Points value) => SelectionRules.Points.TryParse(text, out value),
        points => points.ToString(),
        "number");

    /// <summary>Gets an amount of money.</summary>
    public static NumberForm<decimal> Amount { get; } = new(
        "an amount such as 57548.29, with at most 28 digits",
        TryParseAmount,
        amount => amount.ToString(CultureInfo.InvariantCulture),
        "number");

    // Parsing alone would round what has too many digits.
    private static bool TryParseAmount(string text, out decimal value) =>
        decimal.TryParse(text, Digits | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
        && Fraction.TryParse(text, out var exact)
        && Fraction.FromDecimal(value) == exact;
}
