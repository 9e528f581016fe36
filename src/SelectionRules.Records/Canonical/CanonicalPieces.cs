using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SelectionRules.Records.Canonical;

/// <summary>Canonical JSON piece by piece, so that a list of any length needs the memory of one of its elements.</summary>
internal static class CanonicalPieces
{
    /// <summary>Returns text that is canonical already.</summary>
    public static IEnumerable<byte[]> Text(string canonical) => [Encoding.ASCII.GetBytes(canonical)];

    /// <summary>Returns a list, an element a piece.</summary>
    public static IEnumerable<byte[]> List<T>(IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        var written = new ArrayBufferWriter<byte>();
        yield return "["u8.ToArray();
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
            {
                yield return ","u8.ToArray();
            }

            isFirst = false;
            written.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(written))
            {
                write(json, value);
            }

            yield return CanonicalJson.Of(written.WrittenMemory);
        }

        yield return "]"u8.ToArray();
    }
}
