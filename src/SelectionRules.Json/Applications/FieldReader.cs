using System.Numerics;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <summary>Reads the fields of one line, one after the other; an error is reported with its place and reading goes on behind it.</summary>
internal ref partial struct FieldReader
{
    // Years of the era: four digits, no sign.
    private static readonly OffsetDateTimePattern InstantPattern = OffsetDateTimePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFFo<Z+HH:mm>");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    // An offset can carry an instant of the last year beyond the calendar.
    private const int LastYear = 9998;
    private const int HourPosition = 11;

    private const string KeyForm = "1 to 64 ASCII letters, digits, '-', '_' and '.', beginning with a letter or digit";

    private readonly ReadOnlySpan<byte> bytes;
    private readonly LineReport report;
    private readonly LineScratch scratch;
    private Utf8JsonReader json;
    private string field = string.Empty;
    private string? list;
    private int position = -1;

    public FieldReader(ReadOnlySpan<byte> bytes, LineReport report, LineScratch scratch)
    {
        this.bytes = bytes;
        this.report = report;
        this.scratch = scratch;
        json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <summary>Gets the number of errors in this line so far.</summary>
    public int ErrorCount { get; private set; }

    public readonly bool HasErrors => ErrorCount > 0;

    public readonly JsonTokenType Kind => json.TokenType;

    /// <summary>Gets where the value that was read last begins, in bytes from 0.</summary>
    public readonly long Position => json.TokenStartIndex;

    /// <summary>Reports an error; within a list the name becomes <c>diplomas[0].level</c>.</summary>
    public void Add(long place, string name, string message)
    {
        ErrorCount++;
        var path = list is null ? name : name.Length == 0 ? $"{list}[{position}]" : $"{list}[{position}].{name}";
        report.Add(bytes, place, path, message);
    }

    /// <summary>Reports an error at the value that was read last.</summary>
    public void Add(string name, string message) => Add(json.TokenStartIndex, name, message);

    public void Advance() => json.Read();

    public void Skip() => json.Skip();

    public void ExpectEnd()
    {
        // Throws where anything but white space follows.
        while (json.Read())
        {
        }
    }

    /// <summary>Moves to the value of the next field whose name is known.</summary>
    public bool NextName(FieldNames names, ref int seen, out int found)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            found = -1;
            if (!IsText())
            {
                Add(string.Empty, "the name of a field holds half of a surrogate pair, which is no text");
                json.Skip();
                continue;
            }

            found = names.PositionOf(ref json, 32 - BitOperations.LeadingZeroCount((uint)seen));
            if (found < 0)
            {
                Add(Quote.Shown(json.GetString()!), $"is no field of this object; known are {names}");
                json.Skip();
            }
            else if ((seen & (1 << found)) != 0)
            {
                Add(names[found], "occurs twice");
                json.Skip();
            }
            else
            {
                seen |= 1 << found;
                field = names[found];
                json.Read();
                return true;
            }
        }

        found = -1;
        return false;
    }

    /// <summary>Reports the fields that are missing.</summary>
    public void Require(FieldNames names, int missing)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if ((missing & (1 << i)) != 0)
            {
                Add(names[i], "is missing");
            }
        }
    }

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

    /// <summary>Says what kind of value was read last.</summary>
    public readonly string Describe() => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    private void Mismatch(string expected)
    {
        Add(field, $"{expected} was expected, not {Describe()}");
        json.Skip();
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
}
