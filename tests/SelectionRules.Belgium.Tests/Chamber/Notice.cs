namespace SelectionRules.Belgium.Tests;

/// <summary>The notice as it was published, in Dutch.</summary>
internal static class Notice
{
    /// <summary>Gets the text on one line. The notice was taken from a document with lines broken, one of them at a hyphen, and spaces doubled.</summary>
    public static string Text { get; } = Squeeze(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Chamber", "notice-nl.txt")))
        .Replace("multitasking- gericht", "multitasking-gericht", StringComparison.Ordinal);

    /// <summary>Puts a text on one line, with single spaces.</summary>
    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
