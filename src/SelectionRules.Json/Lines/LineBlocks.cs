using System.Buffers;

namespace SelectionRules.Json;

/// <summary>Cuts a stream into blocks of whole lines, with memory bounded by the longest line whatever the stream holds.</summary>
/// <remarks>A line longer than allowed is kept to its first bytes, so that a reader sees that it is too long.</remarks>
/// <param name="stream">The bytes; a byte order mark at the start is no part of the first line.</param>
/// <param name="areQuoted">Whether a line break between double quotes is no end of a line, as in CSV.</param>
internal sealed class LineBlocks(Stream stream, bool areQuoted = false)
{
    /// <summary>The largest number of bytes of a line.</summary>
    public const int LongestLine = 1 << 20;

    // Small enough for what is made of a block to stay in the youngest generation of objects.
    private const int UsualSize = 1 << 18;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int end;
    private int line = 1;
    private bool isStarted;
    private bool isAtEnd;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Returns the next block, or none at the end.</summary>
    public LineBlock? Next()
    {
        Fill();
        var start = isStarted || !buffer.AsSpan(0, end).StartsWith(ByteOrderMark) ? 0 : ByteOrderMark.Length;
        isStarted = true;
        if (end == start)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            return null;
        }

        var whole = isAtEnd ? end : LastBreak() + 1;
        while (whole == 0 && end <= LongestLine + 1)
        {
            Grow();
            Fill();
            whole = isAtEnd ? end : LastBreak() + 1;
        }

        var isCut = whole == 0;
        if (isCut)
        {
            SkipLine();
            whole = end;
        }

        var block = new LineBlock(buffer, start, whole, line, isCut);
        line += block.Bytes.Count((byte)'\n');
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(UsualSize, end - whole));
        buffer.AsSpan(whole, end - whole).CopyTo(next);
        (buffer, end) = (next, end - whole);
        return block;
    }

    private void Fill()
    {
        while (end < buffer.Length && !isAtEnd)
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            end += read;
            isAtEnd = read == 0;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    // A block always begins outside quotes. A quote opens at the start of a cell, and a doubled one within quotes stands for itself.
    private int LastBreak()
    {
        var bytes = buffer.AsSpan(0, end);
        if (!areQuoted || !bytes.Contains((byte)'"'))
        {
            return bytes.LastIndexOf((byte)'\n');
        }

        var (last, isQuoted) = (-1, false);
        for (var position = 0; position < bytes.Length; position++)
        {
            var further = bytes[position..].IndexOfAny((byte)'"', (byte)'\n');
            if (further < 0)
            {
                break;
            }

            position += further;
            if (bytes[position] == '\n')
            {
                last = isQuoted ? last : position;
            }
            else if (isQuoted && position + 1 < bytes.Length && bytes[position + 1] == '"')
            {
                position++;
            }
            else
            {
                isQuoted = !isQuoted && (position == 0 || bytes[position - 1] is (byte)',' or (byte)'\n');
            }
        }

        return last;
    }

    // What is beyond the limit of a line goes.
    private void SkipLine()
    {
        end--;
        for (var next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            if (next < 0)
            {
                isAtEnd = true;
                return;
            }
        }

        buffer[end++] = (byte)'\n';
    }
}
