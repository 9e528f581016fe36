using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records;

/// <summary>Reads a file as a record: every byte is as it was sealed, or the part that is not is named.</summary>
internal static class RecordCheck
{
    private const int LongestNumber = 9;
    private const int LongestMessage = 200;

    public static RecordReading Read(byte[] file)
    {
        if (!Utf8.IsValid(file))
        {
            return RecordReading.Refuse(PartUpTo(file, ValidLength(file)), "The file is not UTF-8 any more.");
        }

        try
        {
            return ReadText(file);
        }
        catch (InvalidOperationException)
        {
            // What the reader of JSON throws for a name with half of a surrogate pair.
            return RecordReading.Refuse(RecordPart.File, "A name holds half of a surrogate pair, which is no text.");
        }
    }

    private static RecordReading ReadText(byte[] file)
    {
        JsonElement root;
        try
        {
            root = CanonicalJson.Parse(file).RootElement;
        }
        catch (JsonException exception)
        {
            return RecordReading.Refuse(PartUpTo(file, file.Length), $"The file is no JSON any more: {Short(exception.Message)}");
        }

        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(RecordNames.Format, out var format))
        {
            return RecordReading.Refuse(RecordPart.File, "The file is no sealed record: it has no format.");
        }

        // More digits than any format has are a later one all the same.
        if (format.ValueKind == JsonValueKind.Number && format.GetRawText() is var text && text.All(char.IsAsciiDigit)
            && (text.Length > LongestNumber ? text[0] != '0' : format.TryGetInt32(out var number) && number > SealedRecord.FormatVersion))
        {
            return RecordReading.Refuse(RecordPart.Format, $"The record is of format {Short(text)}; this version reads format {SealedRecord.FormatVersion}. A later version of the library reads it.");
        }

        // What was corrected is there only where something was; it comes first.
        var names = root.EnumerateObject().Select(property => property.Name).ToList();
        names.RemoveRange(0, names is [RecordNames.Corrections, ..] ? 1 : 0);
        if (!names.SequenceEqual(RecordNames.All.Select(RecordNames.Of), StringComparer.Ordinal))
        {
            var expected = RecordNames.All.Select(RecordNames.Of).Zip(names).FirstOrDefault(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).First;
            return RecordReading.Refuse(
                RecordNames.All.FirstOrDefault(part => string.Equals(RecordNames.Of(part), expected, StringComparison.Ordinal)),
                $"The parts are not those of a record: {string.Join(", ", RecordNames.All.Select(RecordNames.Of))}.");
        }

        return CheckSeals(file, root) ?? RecordShape.Check(root) ?? RecordReading.Of(new SealedRecord(file, root));
    }

    private static RecordReading? CheckSeals(byte[] file, JsonElement root)
    {
        var seals = root.GetProperty(RecordNames.Seals);
        var sealedParts = RecordNames.SealedOf(root.TryGetProperty(RecordNames.Corrections, out _));
        if (seals.ValueKind != JsonValueKind.Object
            || !seals.EnumerateObject().Select(seal => seal.Name).SequenceEqual([.. sealedParts.Select(RecordNames.Of), RecordNames.Whole], StringComparer.Ordinal)
            || seals.EnumerateObject().Any(seal => seal.Value.ValueKind != JsonValueKind.String))
        {
            return RecordReading.Refuse(RecordPart.Seals, "The seals are not those of a record.");
        }

        var computed = new Dictionary<RecordPart, string>();
        foreach (var part in sealedParts)
        {
            try
            {
                computed.Add(part, SealedRecord.HashOf(CanonicalJson.Of(root.GetProperty(RecordNames.Of(part)))));
            }
            catch (FormatException exception)
            {
                return RecordReading.Refuse(part, exception.Message);
            }
        }

        // Where the parts still add up to the seal of the whole, it is a seal that was changed; else the part whose seal is broken.
        var isWhole = string.Equals(seals.GetProperty(RecordNames.Whole).GetString(), SealedRecord.WholeOf(computed), StringComparison.Ordinal);
        var broken = sealedParts.Where(part => !string.Equals(seals.GetProperty(RecordNames.Of(part)).GetString(), computed[part], StringComparison.Ordinal)).ToList();
        return (isWhole, broken) switch
        {
            (true, [var part, ..]) => RecordReading.Refuse(RecordPart.Seals, $"The seal of the part '{RecordNames.Of(part)}' was changed; the part itself is as it was sealed."),
            (false, []) => RecordReading.Refuse(RecordPart.Seals, "The seal of the whole was changed."),
            (false, _) => RecordReading.Refuse(broken[0], $"The part is not as it was sealed: its SHA-256 is {computed[broken[0]]}, and {Shown(seals.GetProperty(RecordNames.Of(broken[0])))} was sealed{Others(broken)}."),
            _ => CheckBytes(file, root),
        };
    }

    // The reader of JSON repeats what it did not expect, to the end of the file: pages of evidence in a message.
    private static string Short(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var said = end < 0 ? message : message[..end];
        return said.Length > LongestMessage ? string.Concat(said.AsSpan(0, LongestMessage), "…") : said;
    }

    // Where a hash stood there may be anything now.
    private static string Shown(JsonElement seal) => seal.GetString() is { Length: SealedRecord.SealLength } hash ? hash : "something that is no SHA-256";

    private static int ValidLength(ReadOnlySpan<byte> file)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(file[length..], out _, out var consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static string Others(List<RecordPart> broken) =>
        broken.Count == 1 ? string.Empty : $"; neither are {string.Join(", ", broken.Skip(1).Select(RecordNames.Of))}";

    // The values are as they were sealed; a space or another way to write a letter is a changed byte all the same.
    private static RecordReading? CheckBytes(byte[] file, JsonElement root)
    {
        var canonical = CanonicalJson.Of(root);
        if (file.AsSpan().SequenceEqual(canonical))
        {
            return null;
        }

        var place = file.AsSpan().CommonPrefixLength(canonical);
        return RecordReading.Refuse(PartAt(canonical, place), $"The file is not written canonically: byte {place} is another one than was sealed, though it means the same.");
    }

    private static RecordPart PartAt(byte[] canonical, int place)
    {
        var reader = new Utf8JsonReader(canonical);
        var part = RecordPart.File;
        while (reader.Read() && reader.TokenStartIndex <= place)
        {
            part = reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName ? Named(ref reader, part) : part;
        }

        return part;
    }

    // The part in which what can be read ends; before the name of the first one that is the first, where the rest looks like a record.
    private static RecordPart PartUpTo(ReadOnlySpan<byte> file, int length)
    {
        var reader = new Utf8JsonReader(file[..length]);
        var part = file.IndexOf("\"seals\":{"u8) < 0 ? RecordPart.File : file.IndexOf("orrections\":["u8) is >= 0 and <= 3 ? RecordPart.Corrections : RecordPart.Evidence;
        try
        {
            while (reader.Read())
            {
                part = reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName ? Named(ref reader, part) : part;
            }
        }
        catch (JsonException)
        {
            return part;
        }

        return part;
    }

    private static RecordPart Named(ref Utf8JsonReader reader, RecordPart before)
    {
        var name = Encoding.UTF8.GetString(reader.ValueSpan);
        return Enum.GetValues<RecordPart>().Where(part => string.Equals(RecordNames.Of(part), name, StringComparison.Ordinal)).DefaultIfEmpty(before).First();
    }
}
