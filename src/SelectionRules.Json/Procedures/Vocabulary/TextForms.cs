using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <summary>The texts of a form: ids, codes, dates.</summary>
internal static class TextForms
{
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Gets any text.</summary>
    public static TextForm<string> Any { get; } = new("a text", AnyText, text => text);

    /// <summary>Gets a text that says something.</summary>
    public static TextForm<string> Words { get; } = new("a text that says something", TryWords, text => text)
    {
        Pattern = @"\S",
    };

    /// <summary>Gets the id of something that this definition names.</summary>
    public static TextForm<string> Id { get; } = new(
        "an id: 1 to 64 of the letters a-z and A-Z, digits, '-', '_' and '.', beginning with a letter or digit", TryId, text => text)
    {
        Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
    };

    /// <summary>Gets a code, a rating: a text that the review wants of the form of an id, and the schema does.</summary>
    public static TextForm<string> Code { get; } = new("a text", AnyText, text => text) { Pattern = Id.Pattern };

    public static TextForm<LocalDate> Date { get; } = new("a date such as 2025-10-26", Parser(LocalDatePattern.Iso), LocalDatePattern.Iso.Format) { Pattern = @"^-?\d{4}-\d{2}-\d{2}$" };

    public static TextForm<LocalDateTime> Moment { get; } = new(
        "a local date and time such as 2025-10-26T23:59",
        (string text, out LocalDateTime value) => Parser(ToTheMinute)(text, out value) || Parser(LocalDateTimePattern.ExtendedIso)(text, out value),
        moment => moment.Second == 0 && moment.NanosecondOfSecond == 0 ? ToTheMinute.Format(moment) : LocalDateTimePattern.ExtendedIso.Format(moment))
    {
        Pattern = @"^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$",
    };

    public static TextForm<CountryCode> Country { get; } = new("a country code of ISO 3166-1, such as BE", CountryCode.TryParse, country => country.Code) { Pattern = "^[A-Z]{2}$" };

    public static TextForm<Language> Language { get; } = new("a language code of ISO 639-1, such as nl", SelectionRules.Language.TryParse, language => language.Code) { Pattern = "^[a-z]{2}$" };

    public static TextForm<CandidateId> Candidate { get; } = new("the key of a candidate", CandidateId.TryParse, candidate => candidate.ToString()) { Pattern = Id.Pattern };

    public static TextForm<SupportingDocument> Document { get; } = new("the id of a document, such as cv", Coded(SupportingDocument.Of), document => document.Id) { Pattern = Id.Pattern };

    public static TextForm<LanguageLevel> Level { get; } = new("a level of the scale, such as B2", Coded(LanguageLevel.Of), level => level.Code) { Pattern = Id.Pattern };

    /// <summary>Tells whether a text is of the form of an id; a candidate's key has the same form.</summary>
    public static bool IsId(string text) => CandidateId.TryParse(text, out _);

    private static bool AnyText(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool TryWords(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    private static bool TryId(string text, out string value)
    {
        value = text;
        return IsId(text);
    }

    private static TextForm<T>.Parser Parser<T>(IPattern<T> pattern)
        where T : struct =>
        (string text, out T value) => pattern.Parse(text).TryGetValue(default, out value);

    private static TextForm<T>.Parser Coded<T>(Func<string, T> of)
        where T : struct =>
        (string text, out T value) =>
        {
            value = IsId(text) ? of(text) : default;
            return IsId(text);
        };
}
