using System.CommandLine;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Commands;

/// <summary><c>sensitivity</c>: shows what another answer to each question that the law leaves open would change.</summary>
internal static class SensitivityCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var variants = Arguments.Variants();
        var candidates = new Option<bool>("--candidates") { Description = "Name the candidates whose lines would differ, with what was decided and what would be." };
        var language = Arguments.OutputLanguage();
        var command = new Command("sensitivity", "Show, for each assumption of the procedure, what another answer would change. For juries.\n\nExample:\n  selection-rules sensitivity be-chamber-2025 --applications applications.jsonl --results results.csv --variant another-reading.json")
        {
            procedure, applications, results, variants, candidates, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            (parsed.GetRequiredValue(procedure), parsed.GetValue(variants) ?? []),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetValue(candidates),
            Language.Of(parsed.GetValue(language)!),
            cancellation)));
        return command;
    }

    private static int Run(
        Screen screen, (string Name, FileInfo[] Variants) rules, (FileInfo Applications, FileInfo Results) input, bool withLines, Language language, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(rules.Name, screen.Error) is not { } procedure || ProcedureCatalogue.VariantsOf(procedure, rules.Variants, screen.Error) is not { } variants)
        {
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: true, (pool, _) =>
        {
            screen.Line(procedure.Evaluate(pool, cancellation).Sensitivity(variants, cancellation).ToString(language, withLines));
            return CommandLine.Done;
        }, cancellation);
    }
}
