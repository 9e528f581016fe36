using System.Text;
using SelectionRules.Json;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Goes through the rows of a block of CSV.</summary>
internal static class CsvRows
{
    // In characters: small enough for the youngest generation of objects.
    private const int BufferSize = 1 << 14;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // There are no comments; the header is a row like the others, so that what is wrong there is reported with its place.
    private static readonly CsvDataReaderOptions Options =
        new() { HasHeaders = false, Delimiter = ',', Comment = '\0', BufferSize = BufferSize, MaxBufferSize = 1 << 22 };

    /// <summary>Hands over each row with the line on which it begins, until false is returned.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="report">Receives what is no CSV, as line, column, field and message; reading stops there.</param>
    /// <param name="accept">Receives the rows.</param>
    public static void Read(LineBlock block, Action<int, int, string, string> report, Func<CsvDataReader, int, bool> accept)
    {
        var line = block.FirstLine;
        if (block.IsCut)
        {
            report(line, 1, string.Empty, $"the line is longer than {LineBlocks.LongestLine} bytes");
            return;
        }

        try
        {
            using var text = new StreamReader(block.OpenRead(), Strict, detectEncodingFromByteOrderMarks: false, BufferSize);
            using var csv = CsvDataReader.Create(text, Options);
            while (csv.Read() && accept(csv, line))
            {
                line += BreaksOf(csv);
            }
        }
        catch (DecoderFallbackException)
        {
            report(line, 1, string.Empty, "the file is not UTF-8 from about this line on");
        }
        catch (CsvFormatException exception)
        {
            report(line, 1, string.Empty, $"not CSV as RFC 4180 says: {exception.Message.TrimEnd('.')}");
        }
    }

    /// <summary>Returns the column of a cell, in characters from 1.</summary>
    /// <remarks>Where a quoted cell comes before, the place is that of the cell without quotes: close enough to find it.</remarks>
    public static int ColumnOf(CsvDataReader csv, int field)
    {
        var column = 1;
        for (var i = 0; i < field; i++)
        {
            column += csv.GetFieldSpan(i).Length + 1;
        }

        return column;
    }

    // A quoted cell may hold line breaks.
    private static int BreaksOf(CsvDataReader csv)
    {
        var raw = csv.GetRawRecordSpan();
        return Math.Max(1, raw.Count('\n') + (raw is [.., '\n'] ? 0 : 1));
    }
}
