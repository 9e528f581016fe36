using System.CommandLine;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>run</c>: applies a procedure to files and writes the outcomes.</summary>
internal static class RunCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "The folder that receives outcomes.csv, places.csv where places are filled, and reserves.csv where --established-on is given; it is made where it does not exist.", Required = true };
        var reserves = new ReserveOptions();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Write the files and print nothing." };
        var command = new Command("run", "Apply a procedure to applications and results, and write outcomes.csv.\n\nExample:\n  selection-rules run be-chamber-2025 --applications applications.jsonl --results results.csv --out out\n  selection-rules run be-chamber-2025 --applications applications.jsonl --results results.csv --established-on 2026-01-15 --out out")
        {
            procedure, applications, results, output, quiet,
        };
        reserves.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            parsed.GetRequiredValue(applications),
            parsed.GetRequiredValue(results),
            (parsed.GetRequiredValue(output), rules => reserves.Read(parsed, rules)),
            parsed.GetValue(quiet),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, FileInfo applications, FileInfo results, (DirectoryInfo Folder, Func<SelectionProcedure, (ReserveEvents? Events, string? Error)> Reserves) output, bool isQuiet, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error, out var doubts) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        var (reserves, error) = output.Reserves(procedure);
        if (error is not null)
        {
            screen.Error.WriteLine(error);
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, (applications, results), keepsApplications: false, (pool, progress) =>
        {
            var outcome = procedure.Evaluate(pool, cancellation);
            var written = OutcomeFiles.Write(outcome, output.Folder, progress, cancellation, reserves);
            progress.Clear();
            if (!isQuiet)
            {
                doubts.ForEach(screen.Line);
                OutcomeSummary.Print(screen, outcome);
                screen.Line($"Written: {string.Join(", ", written.Select(file => Path.Combine(output.Folder.ToString(), file)))}");
                if (reserves is not null && outcome.IsProvisional)
                {
                    screen.Line($"Not written: {OutcomeFiles.Reserves}; a reserve is established once nobody waits.");
                }
            }

            return CommandLine.Done;
        }, cancellation);
    }
}
