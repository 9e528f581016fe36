using System.Numerics;
using System.Runtime.InteropServices;

namespace SelectionRules.Benchmarks;

/// <summary>The least that anybody can do: read every column once and write a status, a stage and a rank a candidate, in vectors, on two threads.</summary>
/// <remarks>The output is memory that was written before: no page is new, nothing is cleared. A real outcome needs memory of its own.</remarks>
public sealed class Floor(ChamberColumns columns)
{
    private const int BlockSize = 8192;
    private const int RowsWorthAThread = 65_536;

    private readonly byte[][] narrow = [columns.LanguageRoles, columns.Admitted, columns.OnlineModule, columns.LanguageInterview];

    private readonly ushort[][] wide =
    [
        columns.Written, columns.Oral, columns.Motivation, columns.Innovating, columns.Teamwork, columns.Adapting, columns.SelfDevelopment,
    ];

    private readonly byte[] statuses = new byte[columns.Count];
    private readonly byte[] stages = new byte[columns.Count];
    private readonly int[] ranks = new int[columns.Count];

    /// <summary>Reads and writes.</summary>
    public void Run()
    {
        if (columns.Count < RowsWorthAThread)
        {
            Run(0, columns.Count);
            return;
        }

        var half = columns.Count / 2 / BlockSize * BlockSize;
        Parallel.Invoke(() => Run(0, half), () => Run(half, columns.Count));
    }

    private void Run(int from, int to)
    {
        for (; from < to; from += BlockSize)
        {
            var length = Math.Min(BlockSize, to - from);
            var sum = Vector<byte>.Zero;
            foreach (var column in narrow)
            {
                sum += Sum(column.AsSpan(from, length));
            }

            foreach (var column in wide)
            {
                sum += Sum(MemoryMarshal.AsBytes(column.AsSpan(from, length)));
            }

            // What is written depends on what was read, so that neither can be left out.
            statuses.AsSpan(from, length).Fill(sum[0]);
            stages.AsSpan(from, length).Fill(sum[1]);
            ranks.AsSpan(from, length).Fill(sum[2]);
        }
    }

    private static Vector<byte> Sum(ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (Vector<byte>.Zero, Vector<byte>.Zero, Vector<byte>.Zero, Vector<byte>.Zero);
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        var i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            first += vectors[i];
            second += vectors[i + 1];
            third += vectors[i + 2];
            fourth += vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            first += vectors[i];
        }

        return first + second + third + fourth;
    }
}
