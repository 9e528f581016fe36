using System.Globalization;
using System.Resources;
using NodaTime;

namespace SelectionRules;

/// <summary>The sentences and words of one language, and its way of writing numbers, dates and moments.</summary>
/// <remarks>From resources of the assembly itself, one a language, so that no culture of the machine and no satellite assembly has a part in it. The build refuses a language that lacks a text.</remarks>
internal sealed class Texts
{
    /// <summary>The languages there are.</summary>
    public static readonly Sequence<Language> Languages = [Language.Dutch, Language.French, Language.German, Language.English];

    private static readonly Dictionary<Language, Texts> ByLanguage = Languages.ToDictionary(language => language, language => new Texts(language));

    private readonly ResourceManager resources;

    private Texts(Language language)
    {
        Language = language;
        resources = new ResourceManager($"SelectionRules.Texts.{language}", typeof(Texts).Assembly);
    }

    public static Texts English => ByLanguage[Language.English];

    public Language Language { get; }

    /// <summary>Returns a text that every language has.</summary>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"There is no text '{key}' in '{Language}'.");

    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static Texts Of(Language language) => ByLanguage.TryGetValue(language, out var texts)
        ? texts
        : throw new ArgumentException($"Explanations are written in {string.Join(", ", Languages)}; '{language}' is none of them.", nameof(language));

    /// <summary>Returns a text in all the languages there are.</summary>
    public static LocalizedText InEveryLanguage(string key) => new() { Entries = [.. Languages.Select(language => new LocalizedEntry(language, Of(language)[key]))] };

    /// <summary>Fills the places of a text: each is a name in braces.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(this[key], values);

    /// <summary>Fills the places of a text that a library beside this one brings.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new System.Text.StringBuilder(text.Length + 64);
        for (var position = 0; position < text.Length; position++)
        {
            var end = text[position] == '{' ? text.IndexOf('}', position) : -1;
            if (end < 0)
            {
                filled.Append(text[position]);
                continue;
            }

            filled.Append(ValueOf(text[(position + 1)..end], values));
            position = end;
        }

        return filled.ToString();
    }

    /// <summary>Returns whether the language has a word for a code of a kind.</summary>
    public bool HasWord(string kind, string code) => Find($"{kind}.{code}") is not null;

    /// <summary>Returns the word for a code of a kind, or the code itself where the language has none: ids of a procedure are its own.</summary>
    public string Word(string kind, string code) => Find($"{kind}.{code}") ?? code;

    /// <summary>Joins words, or says that there are none.</summary>
    public string List(IEnumerable<string> words, string between = ", ") => string.Join(between, words) is { Length: > 0 } text ? text : this["None"];

    /// <summary>Writes a number as the language does.</summary>
    /// <param name="number">The number with a decimal point, and no other separator.</param>
    public string Number(string number) => number.Replace(".", this["Decimal"], StringComparison.Ordinal);

    /// <summary>Writes a whole number as the language does.</summary>
    public string Number(long number) => Number(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a date in words.</summary>
    public string Date(LocalDate date) => Say(
        date.Day == 1 ? "Date.FirstOfMonth" : "Date",
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)),
        ("month", this[FormattableString.Invariant($"Month.{date.Month}")]),
        ("year", date.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes an instant as the clocks of a zone showed it; the offset where they showed it twice, as on the day that summer time ends.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="beside">The instant that it is read against: seconds are written where less than a minute lies between them.</param>
    public string Moment(Instant instant, string zone, Instant beside)
    {
        var local = instant.InZone(DateTimeZoneProviders.Tzdb[zone]);
        var (time, hasSeconds) = (local.TimeOfDay, local.TimeOfDay != local.TimeOfDay.With(TimeAdjusters.TruncateToMinute));
        var isClose = Instant.Max(instant, beside) - Instant.Min(instant, beside) < NodaTime.Duration.FromMinutes(1);
        return Say(
            "Moment",
            ("date", Date(local.Date)),
            ("time", Time(time, hasSeconds && isClose)),
            ("offset", local.Zone.MapLocal(local.LocalDateTime).Count > 1 ? Say("Moment.Offset", ("offset", local.Offset.ToString("g", CultureInfo.InvariantCulture))) : string.Empty));
    }

    /// <summary>Writes a time of the day, with seconds only where they are asked for.</summary>
    public string Time(LocalTime time, bool withSeconds = false) => Say(
        withSeconds ? "Time.Seconds" : "Time",
        ("hours", time.ToString("HH", CultureInfo.InvariantCulture)),
        ("minutes", time.ToString("mm", CultureInfo.InvariantCulture)),
        ("seconds", Number(time.ToString("ss;FFFFFFFFF", CultureInfo.InvariantCulture))));

    /// <summary>Writes a period by its units.</summary>
    public string Duration(Period period)
    {
        string[] parts = [Count("Years", period.Years), Count("Months", period.Months), Count("Weeks", period.Weeks), Count("Days", period.Days)];
        var text = string.Join(", ", parts.Where(part => part.Length > 0));
        return text.Length == 0 ? this["Experience.None"] : text;
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"Nothing fills the place '{name}'.");
    }

    private string Count(string unit, int number) => number switch
    {
        0 => string.Empty,
        1 => this[$"{unit}.One"],
        _ => Say($"{unit}.Many", ("count", number.ToString(CultureInfo.InvariantCulture))),
    };

    private string? Find(string key) => resources.GetString(key, CultureInfo.InvariantCulture);
}
