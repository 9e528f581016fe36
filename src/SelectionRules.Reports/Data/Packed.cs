using System.IO.Compression;

namespace SelectionRules.Reports.Data;

/// <summary>Packs what a page needs only when it is asked for: compressed, as letters that mean nothing in HTML.</summary>
internal static class Packed
{
    public static string Of(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var compression = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            compression.Write(content);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
