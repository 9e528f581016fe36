using System.Buffers;

namespace SelectionRules.Json;

/// <summary>Some whole lines of a file, in a buffer that is given back when the block is disposed.</summary>
internal sealed class LineBlock(byte[] buffer, int start, int end, int firstLine, bool isCut) : IDisposable
{
    /// <summary>Gets the number of the first line, from 1.</summary>
    public int FirstLine => firstLine;

    /// <summary>Gets a value indicating whether the block is one line that is longer than allowed, of which only the first bytes are here.</summary>
    public bool IsCut => isCut;

    /// <summary>Gets the bytes, line ends included; the last line of a file may have none.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>Opens the bytes as a stream; to be read before the block is disposed.</summary>
    public Stream OpenRead() => new MemoryStream(buffer, start, end - start, writable: false);

    /// <summary>Takes the first line off the bytes and returns it without its end, LF or CRLF.</summary>
    public static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> bytes)
    {
        var found = bytes.IndexOf((byte)'\n');
        var line = found < 0 ? bytes : bytes[..found];
        bytes = found < 0 ? default : bytes[(found + 1)..];
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
