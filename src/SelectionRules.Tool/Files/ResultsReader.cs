using System.Text;
using SelectionRules.Json;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Reads results: RFC 4180, a header of <c>candidate</c> and test ids in any order, one line a candidate.</summary>
internal sealed class ResultsReader
{
    private readonly CandidatePoolBuilder builder;
    private readonly Dictionary<string, int> rows;
    private readonly bool areRowsComplete;
    private readonly Dictionary<string, ResultCell> cells;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <param name="procedure">The procedure, whose tests are the columns.</param>
    /// <param name="builder">Receives the results.</param>
    /// <param name="rows">The row of each candidate by key.</param>
    /// <param name="areRowsComplete">Whether every application was read, so that a key which is not among them is unknown.</param>
    public ResultsReader(SelectionProcedure procedure, CandidatePoolBuilder builder, Dictionary<string, int> rows, bool areRowsComplete)
    {
        this.builder = builder;
        this.rows = rows;
        this.areRowsComplete = areRowsComplete;
        cells = procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id, test => new ResultCell(procedure, test), StringComparer.Ordinal);
    }

    public void Read(Stream stream, string file, InputErrors errors, ProgressLine? progress, CancellationToken cancellation)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, 1 << 16);
        var report = new CsvReport(file, errors);
        try
        {
            // The header is read as a line like the others, so that a repeated or unknown column is reported with its place; there are no comments.
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', Comment = '\0', BufferSize = 1 << 16, MaxBufferSize = 1 << 22 });
            if (!csv.Read())
            {
                report.Add(1, 1, string.Empty, "the file is empty; a header of candidate and test ids was expected");
                return;
            }

            if (Header(csv, report) is not { } columns)
            {
                return;
            }

            var line = 1 + Breaks(csv);
            while (!errors.IsFull && csv.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                Row(csv, columns, line, report);
                line += Breaks(csv);
                progress?.Report("results", lines.Count);
            }
        }
        catch (DecoderFallbackException)
        {
            report.Add(lines.Count + 2, 1, string.Empty, "the file is not UTF-8 from about this line on");
        }
        catch (CsvFormatException exception)
        {
            report.Add(Math.Max(1, exception.RowNumber), 1, string.Empty, $"not CSV as RFC 4180 says: {exception.Message.TrimEnd('.')}");
        }
    }

    // A quoted cell may hold line breaks.
    private static int Breaks(CsvDataReader csv)
    {
        var raw = csv.GetRawRecordSpan();
        return Math.Max(1, raw.Count('\n') + (raw is [.., '\n'] ? 0 : 1));
    }

    private static int Column(CsvDataReader csv, int field)
    {
        // Where a quoted cell comes before, the place is that of the cell without quotes: close enough to find it.
        var column = 1;
        for (var i = 0; i < field; i++)
        {
            column += csv.GetFieldSpan(i).Length + 1;
        }

        return column;
    }

    private string?[]? Header(CsvDataReader csv, CsvReport report)
    {
        var columns = new string?[csv.RowFieldCount];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            var name = csv.GetFieldSpan(i).ToString();
            if (i == 0 && name != "candidate")
            {
                report.Add(1, 1, name, "the first column is candidate");
            }
            else if (i > 0 && !cells.ContainsKey(name))
            {
                report.Add(1, Column(csv, i), name, $"is no test of the procedure; known are {string.Join(", ", cells.Keys)}");
            }
            else if (!seen.Add(name))
            {
                report.Add(1, Column(csv, i), name, "occurs twice");
            }

            columns[i] = name;
        }

        return report.IsEmpty ? columns : null;
    }

    private void Row(CsvDataReader csv, string?[] columns, int line, CsvReport report)
    {
        if (csv.RowFieldCount != columns.Length)
        {
            report.Add(line, 1, string.Empty, $"the line has {csv.RowFieldCount} cells; {columns.Length} were expected, as in the header");
            return;
        }

        var key = csv.GetFieldSpan(0).ToString();
        if (!lines.TryAdd(key, line))
        {
            report.Add(line, 1, "candidate", $"{ResultCell.Quoted(key)} is on line {lines[key]} already; a candidate has one line");
            return;
        }

        var isKnown = rows.TryGetValue(key, out var row);
        if (!isKnown && areRowsComplete)
        {
            report.Add(line, 1, "candidate", $"{ResultCell.Quoted(key)} is not among the applications");
        }

        for (var i = 1; i < columns.Length; i++)
        {
            var cell = cells[columns[i]!];
            if (cell.Record(csv.GetFieldSpan(i), isKnown ? builder : null, row) is { } problem)
            {
                report.Add(line, Column(csv, i), columns[i]!, problem);
            }
        }
    }
}
