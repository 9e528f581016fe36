using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SelectionRules.Records.Canonical;

/// <summary>Writes JSON in the one form of RFC 8785: no spaces, names in the order of their UTF-16 units, texts and numbers as ECMAScript writes them.</summary>
internal static class CanonicalJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses JSON strictly: no comments, no name twice in an object.</summary>
    /// <exception cref="JsonException">It is not JSON, or a name occurs twice.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8) => JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 512 });

    /// <summary>Returns the canonical bytes of JSON.</summary>
    /// <exception cref="JsonException">It is not JSON, or a name occurs twice.</exception>
    /// <exception cref="FormatException">A number has more digits than the form carries, or a text holds half of a surrogate pair.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        return Of(document.RootElement);
    }

    /// <summary>Returns the canonical bytes of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mayRound">Whether a number may lose digits that a binary64 does not carry, as the RFC has it; a record never does.</param>
    /// <exception cref="FormatException">A number has more digits than the form carries, or a text holds half of a surrogate pair.</exception>
    public static byte[] Of(JsonElement value, bool mayRound = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(value, bytes, mayRound);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement value, ArrayBufferWriter<byte> bytes, bool mayRound)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, bytes, mayRound);
                break;
            case JsonValueKind.Array:
                WriteArray(value, bytes, mayRound);
                break;
            case JsonValueKind.String:
                WriteText(TextOf(value), bytes);
                break;
            case JsonValueKind.Number:
                bytes.Write(Strict.GetBytes(CanonicalNumber.Of(value.GetRawText(), mayRound)));
                break;
            default:
                bytes.Write(value.ValueKind switch { JsonValueKind.True => "true"u8, JsonValueKind.False => "false"u8, _ => "null"u8 });
                break;
        }
    }

    private static void WriteObject(JsonElement value, ArrayBufferWriter<byte> bytes, bool mayRound)
    {
        bytes.Write("{"u8);
        var isFirst = true;
        foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            bytes.Write(isFirst ? [] : ","u8);
            WriteText(property.Name, bytes);
            bytes.Write(":"u8);
            Write(property.Value, bytes, mayRound);
            isFirst = false;
        }

        bytes.Write("}"u8);
    }

    private static void WriteArray(JsonElement value, ArrayBufferWriter<byte> bytes, bool mayRound)
    {
        bytes.Write("["u8);
        var isFirst = true;
        foreach (var element in value.EnumerateArray())
        {
            bytes.Write(isFirst ? [] : ","u8);
            Write(element, bytes, mayRound);
            isFirst = false;
        }

        bytes.Write("]"u8);
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException("A text holds half of a surrogate pair, which is no text.", exception);
        }
    }

    // RFC 8785, 3.2.2.2: the short escapes where JSON has one, \u and four lower-case digits for other control characters, all else as it is.
    private static void WriteText(string text, ArrayBufferWriter<byte> bytes)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append(@"\\"),
                '\b' => written.Append(@"\b"),
                '\t' => written.Append(@"\t"),
                '\n' => written.Append(@"\n"),
                '\f' => written.Append(@"\f"),
                '\r' => written.Append(@"\r"),
                < ' ' => written.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => written.Append(letter),
            };
        }

        bytes.Write(Strict.GetBytes(written.Append('"').ToString()));
    }
}
