using System.CommandLine;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Words;

namespace SelectionRules.Tool.Commands;

/// <summary><c>lines</c>: shows the line that each cutoff drew.</summary>
internal static class LinesCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var language = Arguments.OutputLanguage();
        var command = new Command("lines", "Show the line that each cutoff drew: who is last in and first out, who is tied, and what another rule for ties would have given. For juries: it names candidates.\n\nExample:\n  selection-rules lines be-chamber-2025 --applications applications.jsonl --results results.csv")
        {
            procedure, applications, results, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            Language.Of(parsed.GetValue(language)!),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, Language language, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: false, (pool, _) =>
        {
            var reports = procedure.Evaluate(pool, cancellation).LineReports(cancellation);
            screen.Line(reports.IsEmpty ? new ScreenWords(language)["lines.None"] : string.Join("\n\n", reports.Select(report => report.ToString(language))));
            return CommandLine.Done;
        }, cancellation);
    }
}
