using System.Buffers;

namespace SelectionRules.Json;

/// <summary>Cuts a stream of bytes into lines, with memory bounded by the longest line.</summary>
internal sealed class LineSource(Stream stream) : IDisposable
{
    public const int LongestLine = 1 << 20;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>Gets the number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Gets a value indicating whether the line read last was longer than allowed; only its beginning is there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its end; it is valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        SkipMark();
        var scanned = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (found >= 0 || (isAtEnd && start < end))
            {
                var length = found >= 0 ? scanned + found : end - start;
                line = Line(length);
                start += found >= 0 ? length + 1 : length;
                return true;
            }

            if (isAtEnd)
            {
                line = default;
                return false;
            }

            scanned = end - start;
            if (scanned > LongestLine)
            {
                line = buffer.AsSpan(start, 64);
                LineNumber++;
                IsTooLong = true;
                SkipToEndOfLine();
                return true;
            }

            Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    // A byte order mark at the start of the file is no part of the first line.
    private void SkipMark()
    {
        if (LineNumber > 0)
        {
            return;
        }

        while (end - start < Mark.Length && !isAtEnd)
        {
            Fill();
        }

        if (buffer.AsSpan(start, end - start).StartsWith(Mark))
        {
            start += Mark.Length;
        }
    }

    private ReadOnlySpan<byte> Line(int length)
    {
        LineNumber++;
        IsTooLong = length > LongestLine;
        var line = buffer.AsSpan(start, length);
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var read = stream.Read(buffer.AsSpan(end));
        end += read;
        isAtEnd = read == 0;
    }

    // What was handed out stays where it is: 64 bytes at the start of the line.
    private void SkipToEndOfLine()
    {
        var kept = start + 64;
        while (true)
        {
            var found = buffer.AsSpan(kept, end - kept).IndexOf((byte)'\n');
            if (found >= 0)
            {
                start = kept + found + 1;
                return;
            }

            end = kept + stream.Read(buffer.AsSpan(kept));
            if (end == kept)
            {
                (start, isAtEnd) = (end, true);
                return;
            }
        }
    }
}
