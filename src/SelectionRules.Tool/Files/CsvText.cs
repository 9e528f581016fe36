namespace SelectionRules.Tool.Files;

/// <summary>Writes text into a cell of CSV (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>Returns the cell with quotes where it needs them.</summary>
    public static string Quoted(string text) => text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>Returns what somebody typed as a cell that no spreadsheet runs as a formula.</summary>
    public static string Free(string text) => Quoted(Inert(text));

    /// <summary>Puts an apostrophe before what a spreadsheet would take for the beginning of a formula.</summary>
    public static string Inert(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
}
