using System.Text;

namespace SelectionRules.Oracle;

internal enum CellKind
{
    Missing,
    Known,
    Absent,
    Withdrawn,
}

/// <summary>One result. A CEFR level is kept as its place in the scale: A1 is 1, C2 is 6.</summary>
internal readonly record struct Cell(CellKind Kind, Fraction Value);

/// <summary>Input 2: <c>results.csv</c>, "RFC 4180, header `candidate` and then assessment ids in any order".</summary>
internal sealed class ResultFile
{
    private static readonly string[] Levels = ["A1", "A2", "B1", "B2", "C1", "C2"];

    private readonly Dictionary<(string Candidate, string Assessment), Cell> _cells = [];

    private ResultFile()
    {
    }

    public static ResultFile Read(string text)
    {
        var file = new ResultFile();
        var rows = Rows(text.TrimStart('\uFEFF')); // "a BOM is accepted"
        var header = rows[0];
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < header.Count; column++)
            {
                // "An advisory assessment may be a column; any text in it, `absent` and `withdrawn` included, has no effect."
                if (header[column] != "personality")
                {
                    file._cells.Add((row[0], header[column]), ReadCell(row[column]));
                }
            }
        }

        return file;
    }

    /// <summary>"A candidate without a row, or an assessment without a column, has no result yet."</summary>
    public Cell Of(string candidate, string assessment) => _cells.GetValueOrDefault((candidate, assessment));

    // "a number, a CEFR level (`A1`…`C2`), `absent`, `withdrawn`, or empty (the result is not known yet)"
    private static Cell ReadCell(string text) => text switch
    {
        "" => new(CellKind.Missing, default),
        "absent" => new(CellKind.Absent, default),
        "withdrawn" => new(CellKind.Withdrawn, default),
        _ when Levels.Contains(text) => new(CellKind.Known, Array.IndexOf(Levels, text) + 1),
        _ => new(CellKind.Known, Fraction.Parse(text)),
    };

    /// <summary>RFC 4180: fields between commas, quoted where they hold a comma, a quote (doubled) or a line break.</summary>
    private static List<List<string>> Rows(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (character == '"')
            {
                quoted = true;
            }
            else if (character == ',')
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else if (character == '\n')
            {
                EndRow();
            }
            else if (character != '\r')
            {
                field.Append(character);
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            EndRow(); // "The last record in the file may or may not have an ending line break."
        }

        return rows;

        void EndRow()
        {
            row.Add(field.ToString());
            field.Clear();
            rows.Add(row);
            row = [];
        }
    }
}
