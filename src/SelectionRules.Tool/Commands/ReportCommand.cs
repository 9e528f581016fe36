using System.CommandLine;
using System.Globalization;
using SelectionRules.Reports;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>report</c>: writes the page for jury and HR.</summary>
internal static class ReportCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var variants = Arguments.Variants();
        var output = new Option<FileInfo>("--out", "-o") { Description = "The HTML file that receives the report.", Required = true };
        var language = Arguments.OutputLanguage();
        var reserves = new ReserveOptions();
        var most = new Option<int>("--most-candidates") { Description = "The most candidates that are listed one by one with their explanations; a report on more shows figures only.", DefaultValueFactory = _ => ReportOptions.UsualMostCandidates };
        var command = new Command("report", "Write one HTML file for jury and HR, that needs no network: funnels, candidates with their explanations, ranked laureates, lines of cutoffs, distributions, pass rates, assumptions and what other answers would change. For those who may see every candidate.\n\nExample:\n  selection-rules report be-chamber-2025 --applications applications.jsonl --results results.csv --out report.html --language nl")
        {
            procedure, applications, results, variants, output, language, most,
        };
        reserves.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            (parsed.GetRequiredValue(procedure), parsed.GetValue(variants) ?? []),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetRequiredValue(output),
            (Language.Of(parsed.GetValue(language)!), rules => reserves.Read(parsed, rules), parsed.GetValue(most)),
            cancellation)));
        return command;
    }

    private static int Run(
        Screen screen,
        (string Name, FileInfo[] Variants) rules,
        (FileInfo Applications, FileInfo Results) input,
        FileInfo output,
        (Language Language, Func<SelectionProcedure, (ReserveEvents? Events, string? Error)> Reserves, int MostCandidates) wanted,
        CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(rules.Name, screen.Error) is not { } procedure || ProcedureCatalogue.VariantsOf(procedure, rules.Variants, screen.Error) is not { } variants)
        {
            return CommandLine.BadInput;
        }

        if (wanted.MostCandidates < 0)
        {
            screen.Error.WriteLine("--most-candidates: at least 0 was expected.");
            return CommandLine.BadInput;
        }

        var (reserves, error) = wanted.Reserves(procedure);
        if (error is not null)
        {
            screen.Error.WriteLine(error);
            return CommandLine.BadInput;
        }

        var options = new ReportOptions { Language = wanted.Language, Reserves = reserves, MostCandidates = wanted.MostCandidates, Variants = [.. variants] };
        return InputFiles.Use(screen, procedure, input, keepsApplications: true, (pool, progress) =>
        {
            var outcome = procedure.Evaluate(pool, cancellation);
            WholeFile.Write(output, stream => SelectionReport.Write(outcome, stream, options, progress.Of("explaining", pool.Count), cancellation));
            progress.Clear();
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"Written: {output} ({pool.Count} candidates)"));
            OutcomeSummary.SayIfProvisional(screen, outcome);
            return CommandLine.Done;
        }, cancellation);
    }
}
