using System.CommandLine;

namespace SelectionRules.Tool.Commands;

/// <summary>The arguments and options that commands share.</summary>
internal static class Arguments
{
    public static Argument<string> Procedure() =>
        new("procedure") { Description = "The id of a procedure that the tool knows, such as be-chamber-2025 (the command list shows all), or a file that defines one." };

    public static Option<FileInfo> Applications() => new("--applications", "-a") { Description = "The applications, one JSON object a line (applications.jsonl).", Required = true };

    public static Option<string> OutputLanguage()
    {
        var language = new Option<string>("--language", "-l") { Description = "The language of what is written: nl, fr, de or en.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. Explanation.Languages.Select(known => known.ToString())]);
        return language;
    }

    public static Option<FileInfo[]> Variants() =>
        new("--variant") { Description = "A procedure that answers a question of this one otherwise and says so in its own assumptions: a whole file; may be given several times." };

    public static Option<FileInfo> Results() => new("--results", "-r") { Description = "The results, one line a candidate (results.csv).", Required = true };
}
