using SelectionRules.Json;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>What was read of one block of lines of results.</summary>
internal sealed class ResultBlock
{
    private readonly string file;
    private readonly List<Cell>[] columns;
    private readonly List<InputError> errors = [];
    private readonly Dictionary<int, InputError> repeated = [];

    private ResultBlock(string file, int columns, int lines)
    {
        this.file = file;
        this.columns = [.. Enumerable.Range(0, columns).Select(_ => new List<Cell>(lines))];
        Known = new(lines);
    }

    /// <summary>Gets the rows of the pool that the lines are about, with the lines.</summary>
    public List<(int Row, int Line)> Known { get; }

    /// <summary>Gets the keys that are not in the pool, with their lines.</summary>
    public List<(string Key, int Line)> Unknown { get; } = [];

    public int LastLine { get; private set; }

    public static ResultBlock Read(LineBlock lines, string file, ResultCell?[] cells, CandidatePoolBuilder builder, bool areRowsComplete, CancellationToken cancellation)
    {
        var block = new ResultBlock(file, cells.Length, 1 + lines.Bytes.Count((byte)'\n')) { LastLine = lines.FirstLine - 1 };
        var next = 0;
        CsvRows.Read(lines, block.Add, (csv, line) =>
        {
            cancellation.ThrowIfCancellationRequested();
            block.LastLine = line;
            if (line > 1)
            {
                block.Read(csv, line, cells, builder, areRowsComplete, ref next);
            }

            return block.errors.Count < InputErrors.Limit;
        });
        return block;
    }

    /// <summary>Reports a candidate who had a line before; what else the second one holds is of no interest.</summary>
    public void AddRepeated(int line, string key, int before) =>
        repeated.Add(line, Error(line, 1, "candidate", $"{ResultCell.Quoted(key)} is on line {before} already; a candidate has one line"));

    /// <summary>Hands over the errors, with what was found out since, in the order of the file.</summary>
    public void AddErrorsTo(InputErrors all)
    {
        foreach (var error in errors.Where(error => !repeated.ContainsKey(error.Line)).Concat(repeated.Values).OrderBy(error => error.Line).ThenBy(error => error.Column))
        {
            all.Add(error);
        }
    }

    public void Record(ResultCell?[] cells, CandidatePoolBuilder builder)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var column = columns[i];
            for (var line = 0; line < column.Count; line++)
            {
                cells[i]!.Record(column[line], builder, Known[line].Row);
            }
        }
    }

    private void Add(int line, int column, string field, string message) => errors.Add(Error(line, column, field, message));

    private InputError Error(int line, int column, string field, string message) =>
        new() { File = file, Line = line, Column = column, Field = field, Message = message };

    private void Read(CsvDataReader csv, int line, ResultCell?[] cells, CandidatePoolBuilder builder, bool areRowsComplete, ref int next)
    {
        if (csv.RowFieldCount != cells.Length + 1)
        {
            Add(line, 1, string.Empty, $"the line has {csv.RowFieldCount} cells; {cells.Length + 1} were expected, as in the header");
            return;
        }

        // Results often come in the order of the applications: then the next candidate is the one expected.
        var key = csv.GetFieldSpan(0);
        var isKnown = next < builder.Count && key.SequenceEqual(builder[next].ToString());
        if (isKnown || builder.TryGetRow(key, out next))
        {
            isKnown = true;
            Known.Add((next, line));
            next++;
        }
        else
        {
            Unknown.Add((key.ToString(), line));
            if (areRowsComplete)
            {
                Add(line, 1, "candidate", $"{ResultCell.Quoted(key.ToString())} is not among the applications");
            }
        }

        for (var i = 0; i < cells.Length; i++)
        {
            // The header has said that there is no such test.
            if (cells[i] is not { } test)
            {
                continue;
            }

            if (test.Read(csv.GetFieldSpan(i + 1), out var cell) is { } problem)
            {
                Add(line, CsvRows.ColumnOf(csv, i + 1), test.Test.Id, problem);
            }

            if (isKnown)
            {
                columns[i].Add(cell);
            }
        }
    }
}
