using System.Globalization;

namespace SelectionRules.Reports.Pages;

/// <summary>The words of one language for one procedure, as the pages need them.</summary>
internal sealed class ReportWording
{
    private static readonly WordList All = new(typeof(ReportWording).Assembly, "SelectionRules.Reports.Words");
    private readonly Wording wording;

    public ReportWording(SelectionProcedure procedure, Language language)
    {
        Language = language;
        Texts = Texts.Of(language);
        wording = new Wording(Texts, procedure);
        Words = All.Of(language);
    }

    public Language Language { get; }

    public Texts Texts { get; }

    /// <summary>Gets the words of the pages themselves: headings and labels.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    public string this[string key] => Words[key];

    public string Stage(string id) => id.Length == 0 ? this["final_score"] : string.Equals(id, OutcomeRow.Admission, StringComparison.Ordinal) ? Texts["Diagram.Admission"] : wording.Stage(id);

    public string Group(string id) => id.Length == 0 ? this["no_group"] : wording.Group(id);

    public string Reason(string code) => wording.Reason(code);

    public string Status(OutcomeStatus status) => this[$"status_{status}"];

    public string Formula(Score score) => wording.Formula(score);

    public string Number(int number) => Texts.Number(number);

    /// <summary>Writes an exact number beside those that it is read against.</summary>
    public string Number(Fraction number, params ReadOnlySpan<Fraction?> beside) => DecisionSafeNumber.Of(Texts, number, beside);

    /// <summary>Writes a number as <see cref="Number(Fraction, ReadOnlySpan{Fraction?})"/> does, but where it has no short decimal, only about how much it is.</summary>
    public string Brief(Fraction number, params ReadOnlySpan<Fraction?> beside) => DecisionSafeNumber.Exact(number) is { } exact ? Texts.Number(exact) : $"≈ {DecisionSafeNumber.About(Texts, number, beside)}";

    /// <summary>Writes a number that is a decimal with all its decimals: two different ones never look equal.</summary>
    public string Decimal(Fraction number)
    {
        var decimals = 0;
        while (Rounding.Apply(number, decimals, RoundingMode.Truncate) != number)
        {
            decimals++;
        }

        return Texts.Number(number.ToDecimalString(decimals));
    }

    /// <summary>Writes a number at an axis.</summary>
    public string Tick(double number) => Texts.Number(number.ToString("0.######", CultureInfo.InvariantCulture));

    public string Percent(Fraction share) => $"{Texts.Number((share * 100).ToDecimalString(1))} %";
}
