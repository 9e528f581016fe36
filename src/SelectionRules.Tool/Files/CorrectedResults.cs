using System.Text;
using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>Writes results as corrected: the cells that are others, and all others as they were written.</summary>
internal sealed class CorrectedResults
{
    private readonly CandidatePool before;
    private readonly CandidatePool after;
    private readonly List<(string Id, Test? Test)> columns = [];
    private readonly HashSet<int> rows = [];
    private readonly TextWriter writer;

    private CorrectedResults(CandidatePool before, CandidatePool after, TextWriter writer) => (this.before, this.after, this.writer) = (before, after, writer);

    /// <param name="results">The file as it was read into the first pool.</param>
    /// <param name="before">The results as they were.</param>
    /// <param name="after">The results as corrected, of the same candidates.</param>
    /// <param name="target">Receives the lines.</param>
    /// <param name="cancellation">A way to stop.</param>
    public static void Write(FileInfo results, CandidatePool before, CandidatePool after, Stream target, CancellationToken cancellation)
    {
        using var text = new StreamWriter(target, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var corrected = new CorrectedResults(before, after, text);
        using var source = results.OpenRead();
        var blocks = new LineBlocks(source, areQuoted: true);
        while (blocks.Next() is { } block)
        {
            cancellation.ThrowIfCancellationRequested();
            using (block)
            {
                CsvRows.Read(block, Refuse, (csv, _) => corrected.Accept([.. Enumerable.Range(0, csv.RowFieldCount).Select(field => csv.GetFieldSpan(field).ToString())]));
            }
        }

        corrected.WriteMissing();

        // The file was read without an error a moment ago.
        static void Refuse(int line, int column, string field, string message) => throw new IOException($"The results changed while they were read: line {line}: {message}.");
    }

    private bool Accept(string[] cells)
    {
        if (columns.Count == 0)
        {
            ReadHeader(cells);
            return true;
        }

        var row = before.RowOf(CandidateId.Of(cells[0]));
        rows.Add(row);
        WriteRow(row, column => column < cells.Length ? cells[column] : string.Empty);
        return true;
    }

    private void ReadHeader(string[] cells)
    {
        var tests = after.Procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id, StringComparer.Ordinal);
        columns.AddRange(cells.Select(id => (id, tests.GetValueOrDefault(id))));
        // A test that nobody had a result in may have no column yet.
        columns.AddRange(tests.Values.Where(test => !cells.Contains(test.Id, StringComparer.Ordinal) && Enumerable.Range(0, after.Count).Any(row => IsOther(row, test))).Select(test => (test.Id, (Test?)test)));
        writer.WriteLine(string.Join(',', columns.Select(column => column.Id)));
    }

    // Neither may somebody without any result have a line.
    private void WriteMissing()
    {
        for (var row = 0; row < after.Count; row++)
        {
            if (!rows.Contains(row) && columns.Exists(column => column.Test is { } test && IsOther(row, test)))
            {
                WriteRow(row, _ => string.Empty);
            }
        }
    }

    private void WriteRow(int row, Func<int, string> written) => writer.WriteLine(string.Join(',', columns.Select((column, position) => position switch
    {
        0 => after[row].ToString(),
        _ when column.Test is { } test && IsOther(row, test) => after.ResultOf(row, test).ToString(),
        _ => CsvText.Quoted(written(position)),
    })));

    private bool IsOther(int row, Test test) => test is not AdvisoryTest && before.ResultOf(row, test) != after.ResultOf(row, test);
}
