using System.Buffers;
using System.Text.Json;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Data;

/// <summary>The lines that other answers would change, packed: one block an answer, which a page opens when it is asked for.</summary>
/// <remarks>
/// A block is <c>{ "texts": [[nl, fr, de, en] or [text]], "lines": [[row of the candidate, key, group, kind, what was decided, what would be]] }</c>,
/// where a text is its number.
/// </remarks>
internal sealed class DifferenceBlocks
{
    private readonly Outcome outcome;
    private readonly List<string> packed = [];
    private readonly Dictionary<SelectionProcedure, int> known = new(ReferenceEqualityComparer.Instance);

    public DifferenceBlocks(ReportSubject subject)
    {
        outcome = subject.Outcome;
        if (!subject.ListsCandidates)
        {
            return;
        }

        foreach (var other in subject.Sensitivity.Assumptions.SelectMany(assumption => assumption.Others.AsEnumerable()).Where(other => !other.Differences.IsEmpty))
        {
            // A variant that answers several questions stands under each of them, with the same lines.
            if (known.TryAdd(other.Procedure, packed.Count))
            {
                packed.Add(Block(other));
            }
        }
    }

    /// <summary>Gets the blocks.</summary>
    public IReadOnlyList<string> Packed => packed;

    /// <summary>Returns which block holds the lines of an answer, or -1 where none are listed.</summary>
    public int Of(OtherAnswer other) => known.GetValueOrDefault(other.Procedure, -1);

    private string Block(OtherAnswer other)
    {
        // A variant has titles of its own.
        Sequence<Wording> wordings = [.. Explanation.Languages.Select(language => new Wording(Texts.Of(language), other.Procedure))];
        var (buffer, texts) = (new ArrayBufferWriter<byte>(), new SharedTexts());
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("lines");
            foreach (var difference in other.Differences)
            {
                json.WriteStartArray();
                json.WriteNumberValue(outcome.Pool.RowOf(difference.Candidate));
                json.WriteStringValue($"{difference.Candidate}");
                json.WriteStringValue(difference.Group);
                json.WriteNumberValue((int)difference.Kind);
                json.WriteNumberValue(texts.NumberOf([.. wordings.Select(difference.Was)]));
                json.WriteNumberValue(texts.NumberOf([.. wordings.Select(difference.Is)]));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            texts.Write(json);
            json.WriteEndObject();
        }

        return Data.Packed.Of(buffer.WrittenSpan);
    }
}
