using System.Buffers;
using System.Text.Json;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Data;

/// <summary>The explanations of all candidates in all languages, in blocks of which a page opens the one that it needs.</summary>
/// <remarks>
/// A block is <c>{ "texts": [[nl, fr, de, en] or [text]], "candidates": [{ "decisions": [text], "findings": [node] }] }</c>,
/// where a text is its number and a node is <c>[mark, text, clause or -1, [assumptions], [parts]]</c>. Most texts are said of many candidates, and stand there once.
/// </remarks>
internal static class ExplanationBlocks
{
    /// <summary>How many candidates are in a block.</summary>
    public const int Size = 100;

    public static Sequence<string> Of(ReportSubject subject, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (!subject.ListsCandidates)
        {
            return [];
        }

        var (outcome, done) = (subject.Outcome, 0);
        var count = outcome.Pool.Count;
        return
        [
            .. Enumerable.Range(0, (count + Size - 1) / Size)
                .AsParallel().AsOrdered().WithCancellation(cancellation)
                .Select(block =>
                {
                    var rows = Enumerable.Range(block * Size, Math.Min(Size, count - (block * Size)));
                    var packed = new Block().Of(rows.Select(row => outcome.Explain(outcome.Pool[row])));
                    progress?.Report(Interlocked.Add(ref done, rows.Count()));
                    return packed;
                }),
        ];
    }

    private sealed class Block
    {
        private readonly SharedTexts texts = new();
        private readonly ArrayBufferWriter<byte> buffer = new();

        public string Of(IEnumerable<Explanation> explanations)
        {
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                json.WriteStartArray("candidates");
                foreach (var explanation in explanations)
                {
                    Write(json, explanation);
                }

                json.WriteEndArray();
                texts.Write(json);
                json.WriteEndObject();
            }

            return Packed.Of(buffer.WrittenSpan);
        }

        private void Write(Utf8JsonWriter json, Explanation explanation)
        {
            Sequence<string>[] decisions = [.. Explanation.Languages.Select(explanation.Decisions)];
            Sequence<ExplanationLine>[] lines = [.. Explanation.Languages.Select(explanation.Lines)];
            json.WriteStartObject();
            json.WriteStartArray("decisions");
            for (var position = 0; position < decisions[0].Count; position++)
            {
                json.WriteNumberValue(texts.NumberOf([.. decisions.Select(language => language[position])]));
            }

            json.WriteEndArray();
            json.WritePropertyName("findings");
            Write(json, lines);
            json.WriteEndObject();
        }

        // The trees of all languages are one tree: only its sentences differ.
        private void Write(Utf8JsonWriter json, Sequence<ExplanationLine>[] lines)
        {
            json.WriteStartArray();
            for (var position = 0; position < lines[0].Count; position++)
            {
                ExplanationLine[] line = [.. lines.Select(language => language[position])];
                json.WriteStartArray();
                json.WriteStringValue($"{line[0].Mark}");
                json.WriteNumberValue(texts.NumberOf([.. line.Select(language => language.Text)]));
                json.WriteNumberValue(line[0].Clause.Length == 0 ? -1 : texts.NumberOf([line[0].Clause]));
                json.WriteStartArray();
                for (var assumption = 0; assumption < line[0].Assumptions.Count; assumption++)
                {
                    json.WriteNumberValue(texts.NumberOf([.. line.Select(language => language.Assumptions[assumption])]));
                }

                json.WriteEndArray();
                Write(json, [.. line.Select(language => language.Parts)]);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
