using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Data;

/// <summary>The lines of an outcome as data of the page, with the words of each language for what they say in codes.</summary>
internal static class CandidateRows
{
    public static string Of(ReportSubject subject, IReadOnlyDictionary<Language, ReportWording> wordings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // The encoder leaves no letter that could end the element of the page that holds the data.
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteNumber("blockSize", ExplanationBlocks.Size);
            WriteLines(json, subject);
            json.WriteStartObject("words");
            var outcome = subject.Outcome;
            List<string> reasons = [.. Enumerable.Range(0, outcome.Count).SelectMany(line => outcome.ReasonsAt(line).AsEnumerable()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            foreach (var (language, wording) in wordings)
            {
                WriteWords(json, subject, reasons, language, wording);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // [row of the candidate, key, group, status, stage, [reasons], rank or 0, final score, place of the final score from the lowest or -1]
    private static void WriteLines(Utf8JsonWriter json, ReportSubject subject)
    {
        var outcome = subject.Outcome;
        json.WriteStartArray("lines");
        if (subject.ListsCandidates)
        {
            Fraction?[] scores = [.. Enumerable.Range(0, outcome.Count).Select(outcome.FinalScoreAt)];
            var places = scores.OfType<Fraction>().Distinct().Order().Index().ToDictionary(score => score.Item, score => score.Index);
            for (var line = 0; line < outcome.Count; line++)
            {
                json.WriteStartArray();
                json.WriteNumberValue(outcome.Book.Entries.RowOf(line));
                json.WriteStringValue(outcome.CandidateAt(line).ToString());
                json.WriteStringValue(outcome.GroupAt(line));
                json.WriteNumberValue((int)outcome.StatusAt(line));
                json.WriteStringValue(outcome.StageAt(line));
                json.WriteStartArray();
                foreach (var reason in outcome.ReasonsAt(line))
                {
                    json.WriteStringValue(reason);
                }

                json.WriteEndArray();
                json.WriteNumberValue(outcome.RankAt(line)?.Value ?? 0);
                json.WriteStringValue(scores[line]?.ToDecimalString(subject.Decimals) ?? string.Empty);
                json.WriteNumberValue(scores[line] is { } score ? places[score] : -1);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, ReportSubject subject, List<string> reasons, Language language, ReportWording wording)
    {
        json.WriteStartObject(language.ToString());
        Object("page", wording.Words);
        Object("statuses", Enum.GetValues<OutcomeStatus>().Select(status => KeyValuePair.Create(FormattableString.Invariant($"{(int)status}"), wording.Status(status))));
        Object("differences", Enum.GetValues<DifferenceKind>().Where(kind => kind != DifferenceKind.Stays).Select(kind => KeyValuePair.Create(FormattableString.Invariant($"{(int)kind}"), wording[$"difference_{kind}"])));
        Object("stages", subject.Procedure.Stages.Select(stage => stage.Id).Prepend(OutcomeRow.Admission).Select(stage => KeyValuePair.Create(stage, wording.Stage(stage))));
        Object("groups", subject.Outcome.Pool.Compiled.Groups.Ids.Append(string.Empty).Distinct(StringComparer.Ordinal).Select(group => KeyValuePair.Create(group, wording.Group(group))));
        Object("reasons", reasons.Select(reason => KeyValuePair.Create(reason, wording.Reason(reason))));
        json.WriteString("decimal", wording.Texts["Decimal"]);
        json.WriteEndObject();

        void Object(string name, IEnumerable<KeyValuePair<string, string>> words)
        {
            json.WriteStartObject(name);
            foreach (var (key, word) in words)
            {
                json.WriteString(key, word);
            }

            json.WriteEndObject();
        }
    }
}
