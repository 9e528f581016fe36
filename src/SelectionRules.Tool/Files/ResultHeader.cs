using SelectionRules.Json;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Reads the header of results: <c>candidate</c>, then test ids in any order.</summary>
internal static class ResultHeader
{
    /// <summary>Returns the tests of the columns behind the first one, with none for a column that is unknown or there twice, so that what stands in the others is read all the same.</summary>
    /// <returns>None where the first column is not that of the keys: nothing behind it can be understood.</returns>
    public static ResultCell?[]? Read(LineBlock block, string file, Dictionary<string, ResultCell> cells, InputErrors errors)
    {
        var columns = new List<ResultCell?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var report = new CsvReport(file, errors);
        var hasKeys = false;
        CsvRows.Read(block, report.Add, (csv, _) =>
        {
            for (var i = 0; i < csv.RowFieldCount; i++)
            {
                var name = csv.GetFieldSpan(i).ToString();
                ResultCell? cell = null;
                var column = CsvRows.ColumnOf(csv, i);
                if (i == 0 && name != "candidate")
                {
                    report.Add(1, 1, ResultCell.Shown(name), "the first column is candidate");
                }
                else if (i > 0 && !cells.ContainsKey(name))
                {
                    report.Add(1, column, ResultCell.Shown(name), $"is no test of the procedure; known are {string.Join(", ", cells.Keys)}");
                }
                else if (i == 0)
                {
                    hasKeys = true;
                }
                else if (!seen.Add(name))
                {
                    report.Add(1, column, name, "occurs twice");
                }
                else
                {
                    cell = cells[name];
                }

                if (i > 0)
                {
                    columns.Add(cell);
                }
            }

            return false;
        });
        return hasKeys ? [.. columns] : null;
    }
}
