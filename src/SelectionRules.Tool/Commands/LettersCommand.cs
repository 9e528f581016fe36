using System.CommandLine;
using SelectionRules.Letters;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>letters</c>: writes a letter to each candidate.</summary>
internal static class LettersCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "The folder that receives the letters; it is made, and must not hold anything yet.", Required = true };
        var template = new Option<FileInfo?>("--template", "-t") { Description = "A template of your own in the Liquid language, for HTML where its name ends with .html, else for Markdown. Without it, both are written with the tool's own." };
        var appeal = new Option<string[]>("--appeal-text") { Description = "Your own text on appeals: plain text, paragraphs with an empty line between them. A FILE is for all letters, LANGUAGE=FILE (nl=beroep.txt) for those in that language; may be given several times, once a language." };
        var language = new Option<string?>("--language", "-l") { Description = "The language of all letters: nl, fr, de or en. Without it, each is in the language of the candidate's role; where there is none, in that of the role that was chosen, else in the one language of the procedure's titles, else in English." };
        language.AcceptOnlyFromAmong([.. Explanation.Languages.Select(known => known.ToString())]);
        var command = new Command("letters", "Write a letter to each candidate: outcome, marks, reasons with clauses, appeal.\n\nExample:\n  selection-rules letters be-chamber-2025 --applications applications.jsonl --results results.csv --out letters --appeal-text nl=beroep.txt --appeal-text fr=recours.txt")
        {
            procedure, applications, results, output, template, appeal, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetRequiredValue(output),
            parsed.GetValue(template),
            parsed.GetValue(appeal) ?? [],
            parsed.GetValue(language) is { } code ? Language.Of(code) : null,
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, DirectoryInfo output, FileInfo? template, string[] appeals, Language? language, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        if (AppealFile.WrongOf(appeals) is { } wrong)
        {
            screen.Error.WriteLine(wrong);
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: true, (pool, _) => Write(screen, procedure.Evaluate(pool, cancellation), output, template, appeals, language), cancellation);
    }

    private static int Write(Screen screen, Outcome outcome, DirectoryInfo output, FileInfo? template, string[] appeals, Language? language)
    {
        try
        {
            var appealTexts = AppealFile.Read(appeals);
            var letters = Enumerable.Range(0, outcome.Pool.Count).Select(row => Letter.WithAppealTexts(outcome, outcome.Pool[row], language, appealTexts));
            LetterFolder.Write(letters, TemplatesOf(template), output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine(exception.Message);
            screen.Error.WriteLine("Nothing was written.");
            return CommandLine.BadInput;
        }
        catch (ArgumentException exception) when (string.Equals(exception.ParamName, "appealTexts", StringComparison.Ordinal))
        {
            screen.Error.WriteLine($"--appeal-text: {exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
            screen.Error.WriteLine("Nothing was written.");
            return CommandLine.BadInput;
        }
        catch (FormatException exception)
        {
            screen.Error.WriteLine($"{template?.ToString() ?? "template"}: {exception.Message}");
            screen.Error.WriteLine("Nothing was written.");
            return CommandLine.BadInput;
        }

        screen.Line($"Written: {outcome.Pool.Count} candidates' letters in {output}");
        OutcomeSummary.SayIfProvisional(screen, outcome);
        return CommandLine.Done;
    }

    private static Sequence<LetterTemplate> TemplatesOf(FileInfo? file) => file is null
        ? [LetterTemplate.Standard(LetterFormat.Markdown), LetterTemplate.Standard(LetterFormat.Html)]
        : [LetterTemplate.Parse(File.ReadAllText(file.FullName), string.Equals(file.Extension, ".html", StringComparison.OrdinalIgnoreCase) ? LetterFormat.Html : LetterFormat.Markdown)];
}
