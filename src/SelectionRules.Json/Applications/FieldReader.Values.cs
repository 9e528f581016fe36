using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <content>The values that a field can hold: keys, texts, dates, codes.</content>
internal ref partial struct FieldReader
{
    // Years of the era: four digits, no sign.
    private static readonly OffsetDateTimePattern InstantPattern = OffsetDateTimePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFFo<Z+HH:mm>");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    // An offset can carry an instant of the last year beyond the calendar.
    private const int LastYear = 9998;
    private const int HourPosition = 11;

    private const string KeyForm = "1 to 64 ASCII letters, digits, '-', '_' and '.', beginning with a letter or digit";

    public CandidateId Key()
    {
        if (Text("a key") is not { } text)
        {
            return default;
        }

        if (!CandidateId.TryParse(text, out var key))
        {
            Add(field, $"{Quote.Of(text)} is no key: {KeyForm}");
        }

        return key;
    }

    public Instant Instant()
    {
        const string Expected = "an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00";
        if (IsPlainText() && FixedForm.TryReadInstant(json.ValueSpan, out var instant))
        {
            return instant;
        }

        if (Text(Expected) is not { } text)
        {
            return default;
        }

        // The pattern would read 24:00:00 as the next day.
        if (InstantPattern.Parse(text) is { Success: true } parsed && parsed.Value.Year <= LastYear && !text.AsSpan(HourPosition).StartsWith("24"))
        {
            return parsed.Value.ToInstant();
        }

        Add(field, $"{Quote.Of(text)} is not {Expected}");
        return default;
    }

    public Declaration Declaration()
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return json.GetBoolean() ? SelectionRules.Declaration.Affirmed : SelectionRules.Declaration.Denied;
        }

        Mismatch("true or false");
        return default;
    }

    public Language? Role(LanguageRoleRule? rule)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var expected = rule is null ? "a language code of ISO 639-1, or null" : $"{string.Join(", ", rule.Roles)} or null";
        if (Text(expected) is not { } text)
        {
            return null;
        }

        if (Language.TryParse(text, out var language) && (rule is null || rule.Roles.AsSpan().Contains(language)))
        {
            return language;
        }

        Add(field, $"{Quote.Of(text)} is not {expected}");
        return null;
    }

    private string? Text(string expected)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            Mismatch(expected);
            return null;
        }

        if (!IsText())
        {
            Add(field, $"{expected} was expected, not half of a surrogate pair");
            return null;
        }

        return json.GetString();
    }

    // An escape can write half of a surrogate pair: JSON allows it, but it is no text.
    private readonly bool IsText()
    {
        if (!json.ValueIsEscaped)
        {
            return true;
        }

        try
        {
            _ = json.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private LocalDate Date()
    {
        const string Expected = "a date such as 2025-10-26";
        if (IsPlainText() && FixedForm.TryReadDate(json.ValueSpan, out var date))
        {
            return date;
        }

        if (Text(Expected) is not { } text)
        {
            return default;
        }

        if (DatePattern.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        Add(field, $"{Quote.Of(text)} is not {Expected}");
        return default;
    }

    private string Code(string expected)
    {
        if (IsPlainText() && scratch.Codes.TryGet(json.ValueSpan, out var known))
        {
            return known;
        }

        if (Text(expected) is not { } text)
        {
            return string.Empty;
        }

        if (!CandidateId.TryParse(text, out _))
        {
            Add(field, $"{Quote.Of(text)} is not {expected}: {KeyForm}");
        }
        else if (IsPlainText())
        {
            scratch.Codes.Add(json.ValueSpan, text);
        }

        return text;
    }

    private readonly bool IsPlainText() => json.TokenType == JsonTokenType.String && !json.ValueIsEscaped;

    private TValue Word<TValue>(WordCache<TValue> cache, ReadOnlySpan<(string Word, TValue Value)> words)
        where TValue : struct
    {
        if (json.TokenType != JsonTokenType.String || !IsText())
        {
            Mismatch(Listed(words));
            return default;
        }

        foreach (var (word, value) in words)
        {
            if (json.ValueTextEquals(word))
            {
                if (IsPlainText())
                {
                    cache.Add(json.ValueSpan, value);
                }

                return value;
            }
        }

        Add(field, $"{Quote.Of(json.GetString()!)} is none of {Listed(words)}");
        return default;
    }

    private static string Listed<TValue>(ReadOnlySpan<(string Word, TValue Value)> words)
    {
        var listed = new StringBuilder();
        foreach (var (word, _) in words)
        {
            listed.Append(listed.Length == 0 ? string.Empty : ", ").Append(word);
        }

        return listed.ToString();
    }

    private CountryCode Country() => Coded<CountryCode>(scratch.Countries, "a country code of ISO 3166-1, such as BE", CountryCode.TryParse);

    private Language LanguageOf() => Coded<Language>(scratch.Languages, "a language code of ISO 639-1, such as nl", Language.TryParse);

    private TValue Coded<TValue>(WordCache<TValue> cache, string expected, TryParse<TValue> tryParse)
        where TValue : struct
    {
        if (IsPlainText() && cache.TryGet(json.ValueSpan, out var known))
        {
            return known;
        }

        if (Text(expected) is not { } text)
        {
            return default;
        }

        if (!tryParse(text, out var value))
        {
            Add(field, $"{Quote.Of(text)} is not {expected}");
        }
        else if (IsPlainText())
        {
            cache.Add(json.ValueSpan, value);
        }

        return value;
    }

    private delegate bool TryParse<TValue>(string? text, out TValue value);
}
