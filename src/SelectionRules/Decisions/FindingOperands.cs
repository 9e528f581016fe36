using NodaTime;
using NodaTime.Text;

namespace SelectionRules;

/// <summary>Reads the values of a finding by name, as a sentence needs them.</summary>
internal readonly struct FindingOperands(Finding finding)
{
    public Fraction? Number(string name) => Find(name) is { IsT0: true } value ? value.AsT0 : null;

    public bool Has(string name) => Find(name) is not null;

    public Instant InstantOf(string name) => Find(name)!.AsT3;

    /// <summary>Returns a list; empty where it is not there.</summary>
    public Sequence<string> Codes(string name) => Find(name) is { IsT5: true } value ? value.AsT5 : [];

    /// <summary>Returns the text of a value; numbers beside those that they are read against; empty where it is not there.</summary>
    public string Text(string name, params ReadOnlySpan<Fraction?> beside) => Find(name) is { } value ? Text(value, beside) : string.Empty;

    public static string Text(OperandValue value, params ReadOnlySpan<Fraction?> beside) => value.Index switch
    {
        0 => DecisionSafeNumber.Of(value.AsT0, beside),
        4 => Duration(value.AsT4),
        _ => value.ToString(),
    };

    /// <summary>Returns an instant as the clocks of a zone showed it, with the offset: on the day that summer time ends an hour occurs twice.</summary>
    public string ZonedInstant(string name, string zone) =>
        OffsetDateTimePattern.ExtendedIso.Format(InstantOf(name).InZone(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime());

    private OperandValue? Find(string name)
    {
        foreach (var operand in finding.Operands)
        {
            if (string.Equals(operand.Name, name, StringComparison.Ordinal))
            {
                return operand.Value;
            }
        }

        return null;
    }

    private static string Duration(Period period)
    {
        string[] parts = [Count(period.Years, "year"), Count(period.Months, "month"), Count(period.Weeks, "week"), Count(period.Days, "day")];
        var text = string.Join(", ", parts.Where(part => part.Length > 0));
        return text.Length == 0 ? "none" : text;
    }

    private static string Count(int number, string unit) => number switch
    {
        0 => string.Empty,
        1 => $"1 {unit}",
        _ => FormattableString.Invariant($"{number} {unit}s"),
    };
}
