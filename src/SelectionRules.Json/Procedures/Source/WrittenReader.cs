using System.Text.Json;
using System.Text.Unicode;

namespace SelectionRules.Json;

/// <summary>Reads JSON into a tree that knows its places, within the limits of the format.</summary>
internal static class WrittenReader
{
    public const int MostBytes = 4 << 20;
    public const int MostValues = 100_000;
    public const int DeepestNesting = 256;

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    // Commas without a value and comments are let through, and reported: what else is wrong is told with them.
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Allow,
        MaxDepth = 2 * DeepestNesting,
    };

    /// <summary>Returns the tree, or none where the text is no JSON within the limits; then there is an error.</summary>
    public static Written? Read(ReadOnlySpan<byte> utf8, DefinitionErrors errors)
    {
        if (utf8.Length > MostBytes)
        {
            errors.Add(ProcedureErrorKind.TooLarge, string.Empty, 0, $"The definition has {utf8.Length} bytes; at most {MostBytes} (4 MiB) are read.");
            return null;
        }

        if (!Utf8.IsValid(utf8))
        {
            errors.Add(ProcedureErrorKind.NotJson, string.Empty, FirstInvalid(utf8), "The text is not UTF-8.");
            return null;
        }

        // A byte order mark, as some editors write it, is no part of the text.
        var start = utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (utf8[start..].IndexOfAnyExcept(Space) < 0)
        {
            errors.Add(ProcedureErrorKind.NotJson, string.Empty, 0, "The text is empty; expected a procedure: { \"format\": 1, … }.");
            return null;
        }

        var reader = new Utf8JsonReader(utf8[start..], Options);
        try
        {
            return new Filling(start, errors).Read(ref reader, utf8);
        }
        catch (JsonException exception)
        {
            errors.Add(ProcedureErrorKind.NotJson, string.Empty, OffsetOf(utf8, start, exception), $"The text is not JSON: {JsonMessage.Of(exception)}.");
            return null;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, int start, JsonException exception)
    {
        var offset = start;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var end = utf8[offset..].IndexOf((byte)'\n');
            offset = end < 0 ? utf8.Length : offset + end + 1;
        }

        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), utf8.Length);
        // A place within a character is that of the character.
        while (offset > 0 && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (offset < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    /// <summary>The tree while it is being filled.</summary>
    private sealed class Filling(int start, DefinitionErrors errors)
    {
        private readonly Stack<(Written Whole, HashSet<string>? Names)> open = new();
        private (string Text, int Offset) name;
        private int count;

        public Written? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
        {
            Written? root = null;
            while (reader.Read())
            {
                var offset = start + (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = (TextOf(ref reader, offset), offset);
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        ReportComma(utf8[..offset]);
                        open.Pop();
                        continue;
                    case JsonTokenType.Comment:
                        errors.Add(ProcedureErrorKind.NotJson, string.Empty, offset, "The text is not JSON: it has a comment. What a rule rests on, and what it assumes, belongs into its basis.");
                        continue;
                }

                if (++count > MostValues)
                {
                    errors.Add(ProcedureErrorKind.TooLarge, string.Empty, offset, $"The definition has more than {MostValues} values.");
                    return null;
                }

                var value = ValueOf(ref reader, offset);
                root ??= value;
                Place(value);
                if (value.Kind is WrittenKind.Object or WrittenKind.List)
                {
                    if (open.Count == DeepestNesting)
                    {
                        errors.Add(ProcedureErrorKind.TooDeep, value, $"Values are nested deeper than {DeepestNesting}.");
                        return null;
                    }

                    open.Push((value, value.Kind == WrittenKind.Object ? new(StringComparer.Ordinal) : null));
                }
            }

            return root;
        }

        private void ReportComma(ReadOnlySpan<byte> before)
        {
            if (before.TrimEnd(Space) is [.. var rest, (byte)','])
            {
                errors.Add(ProcedureErrorKind.NotJson, string.Empty, rest.Length, "This is a trailing comma: nothing stands behind it.");
            }
        }

        private Written ValueOf(ref Utf8JsonReader reader, int offset) => reader.TokenType switch
        {
            JsonTokenType.StartObject => Written.Open(WrittenKind.Object, offset),
            JsonTokenType.StartArray => Written.Open(WrittenKind.List, offset),
            JsonTokenType.String => Written.OfText(TextOf(ref reader, offset), offset),
            JsonTokenType.Number => Written.OfNumber(System.Text.Encoding.ASCII.GetString(reader.ValueSpan), offset),
            JsonTokenType.True or JsonTokenType.False => Written.OfTruth(reader.TokenType == JsonTokenType.True, offset),
            _ => Written.OfNull(offset),
        };

        private void Place(Written value)
        {
            if (!open.TryPeek(out var within))
            {
                return;
            }

            if (within.Names is null)
            {
                within.Whole.Add(value);
            }
            else if (within.Names.Add(name.Text))
            {
                within.Whole.Add(name.Text, name.Offset, value);
            }
            else
            {
                // What is said twice is refused: which of the two holds would be a guess.
                errors.Add(ProcedureErrorKind.Repeated, $"{within.Whole.Pointer}/{name.Text}", name.Offset, $"{Quote.Of(name.Text)} is there twice; a property is stated once.");
            }
        }

        private string TextOf(ref Utf8JsonReader reader, int offset)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                errors.Add(ProcedureErrorKind.NotJson, string.Empty, offset, "The text has an escape that is no character: half of a surrogate pair.");
                return string.Empty;
            }
        }
    }
}
