namespace SelectionRules.Tool.Commands;

/// <summary>Reads the body's own texts on appeals: <c>FILE</c> for all letters, <c>LANGUAGE=FILE</c> for those in a language.</summary>
internal static class AppealFile
{
    /// <summary>Returns what is wrong with what was given, before a file is read; none where nothing is.</summary>
    public static string? WrongOf(string[] given)
    {
        var twice = given.Select(LanguageOf).GroupBy(language => language).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? null : $"--appeal-text: more than one file was given {(twice.Key is { } language ? $"for '{language}'" : "for all letters")}.";
    }

    /// <summary>Reads the files: a text in each of the languages, and one that is in none for all others.</summary>
    /// <exception cref="IOException">A file cannot be read, or is empty.</exception>
    public static LocalizedText Read(string[] given) => new() { Entries = [.. given.Select(EntryOf)] };

    private static LocalizedEntry EntryOf(string given)
    {
        var language = LanguageOf(given);
        var file = language is { } known ? given[(known.Code.Length + 1)..] : given;
        var text = File.ReadAllText(file);
        return string.IsNullOrWhiteSpace(text) ? throw new IOException($"{file}: the text on appeals is empty.") : new LocalizedEntry(language ?? default, text);
    }

    private static Language? LanguageOf(string given) =>
        given.Split('=', 2) is [var code, _] ? Explanation.Languages.AsEnumerable().Where(language => string.Equals(language.Code, code, StringComparison.Ordinal)).Select(language => (Language?)language).FirstOrDefault() : null;
}
