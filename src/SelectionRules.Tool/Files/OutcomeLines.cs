using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>Writes the lines of <c>outcomes.csv</c>: made in blocks on every processor, written in order.</summary>
/// <remarks>No cell needs quotes: keys, groups, stages and reasons are identifiers of ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c></remarks>
internal sealed class OutcomeLines
{
    private const int BlockLines = 1 << 13;

    // What a block was written into serves the next ones.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> used = [];
    private readonly Outcome outcome;
    private readonly int decimals;

    private OutcomeLines(Outcome outcome, CancellationToken cancellation) => (this.outcome, decimals) = (outcome, outcome.FinalScoreDecimals(cancellation));

    public static void Write(Outcome outcome, Stream stream, IProgress<int>? progress, CancellationToken cancellation)
    {
        stream.Write("candidate,group,status,stage,reasons,rank,final_score,final_score_exact\n"u8);
        var lines = new OutcomeLines(outcome, cancellation);
        var (next, written) = (0, 0);
        BlockPipeline.Run(Next, lines.Format, Accept, cancellation);

        Block? Next()
        {
            var from = next;
            next = Math.Min(from + BlockLines, outcome.Count);
            return from < next ? new Block(from, next) : null;
        }

        bool Accept(ArrayBufferWriter<byte> bytes)
        {
            stream.Write(bytes.WrittenSpan);
            bytes.ResetWrittenCount();
            lines.used.Add(bytes);
            written = Math.Min(written + BlockLines, outcome.Count);
            progress?.Report(written);
            return true;
        }
    }

    private static void Append(ArrayBufferWriter<byte> bytes, string? text)
    {
        if (text is not null)
        {
            Encoding.UTF8.GetBytes(text, bytes);
        }
    }

    private ArrayBufferWriter<byte> Format(Block block)
    {
        var bytes = used.TryTake(out var written) ? written : new ArrayBufferWriter<byte>(1 << 16);
        for (var line = block.From; line < block.To; line++)
        {
            Append(bytes, outcome.CandidateAt(line).ToString());
            bytes.Write(","u8);
            Append(bytes, outcome.GroupAt(line));
            bytes.Write(","u8);
            Append(bytes, StatusWords.Of(outcome.StatusAt(line)));
            bytes.Write(","u8);
            Append(bytes, outcome.StageAt(line));
            bytes.Write(","u8);
            var reasons = outcome.ReasonsAt(line);
            for (var i = 0; i < reasons.Count; i++)
            {
                Append(bytes, i > 0 ? ";" : null);
                Append(bytes, reasons[i]);
            }

            bytes.Write(","u8);
            Append(bytes, outcome.RankAt(line)?.Value.ToString(CultureInfo.InvariantCulture));
            bytes.Write(","u8);
            var score = outcome.FinalScoreAt(line);
            Append(bytes, score?.ToDecimalString(decimals));
            bytes.Write(","u8);
            Append(bytes, score?.ToString());
            bytes.Write("\n"u8);
        }

        return bytes;
    }

    private sealed record Block(int From, int To);
}
