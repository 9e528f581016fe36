using System.Numerics;

namespace SelectionRules.Json;

/// <summary>An exact number: in digits, or a fraction as a text.</summary>
internal sealed class FractionForm : Form<Fraction>
{
    private const int LongestText = 200;
    private static readonly BigInteger Millionth = 1_000_000;

    private FractionForm()
    {
    }

    public static FractionForm Instance { get; } = new();

    public override string Expected => "a number such as 50 or 7.5, without an exponent, or a fraction such as \"2/3\"";

    /// <summary>Tells whether a number is written in digits; others are written as fractions.</summary>
    public static bool IsInDigits(Fraction value) => (Millionth % value.Denominator).IsZero;

    public override bool TryRead(Written written, DefinitionReading reading, out Fraction value) =>
        written.Kind is not (WrittenKind.Number or WrittenKind.Text) ? reading.Mismatch(written, Expected, out value)
        : Fraction.TryParse(written.Text, out value) || reading.Refuse(written, Expected + Hint(written.Text), out value);

    private static string Hint(string text) => text.Contains('%', StringComparison.Ordinal) ? "; a percentage is stated with 'percent' or 'percent-of-maximum'"
        : text.Contains(',', StringComparison.Ordinal) ? "; decimals follow a point"
        : string.Empty;

    public override Written Write(Fraction value, DefinitionWriting writing)
    {
        var text = IsInDigits(value) ? value.ToDecimalString(6).TrimEnd('0').TrimEnd('.') : value.ToString();
        return text.Length > LongestText ? throw new ArgumentException($"A number has at most {LongestText} digits.", nameof(value))
            : IsInDigits(value) ? Written.OfNumber(text)
            : Written.OfText(text);
    }

    public override Written Schema(SchemaWriting schema) => schema.Refer("number", _ => SchemaWriting.AnyOf(
    [
        SchemaWriting.OfType("number"),
        Written.OfObject([("type", Written.OfText("string")), ("pattern", Written.OfText(@"^-?[0-9]+(\.[0-9]+)?(/[0-9]+(\.[0-9]+)?)?$"))]),
    ]));
}
