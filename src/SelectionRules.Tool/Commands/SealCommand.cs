using System.CommandLine;
using SelectionRules.Json;
using SelectionRules.Records;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>seal</c>: writes procedure, evidence and outcome as one file that shows years later what was decided.</summary>
internal static class SealCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var output = new Option<FileInfo>("--out", "-o") { Description = "The record to write, such as record.json.", Required = true };
        var corrections = new Option<FileInfo?>("--corrections") { Description = "What was corrected, where the outcome was decided anew: the corrections.csv beside it." };
        var command = new Command("seal", "Write one sealed record of procedure, evidence and outcome.\n\nExample:\n  selection-rules seal be-chamber-2025 --applications applications.jsonl --results results.csv --out record.json")
        {
            procedure, applications, results, output, corrections,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetRequiredValue(output),
            parsed.GetValue(corrections),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, FileInfo output, FileInfo? corrections, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        // A seal that stands in the minutes is of the record that was there then.
        if (output.Exists)
        {
            screen.Error.WriteLine($"{output} is there already; a record is written into a file of its own.");
            screen.Error.WriteLine("Nothing was written.");
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: true, (pool, _) =>
        {
            Sequence<SealedCorrection> corrected = [];
            if (corrections is not null)
            {
                var errors = new InputErrors();
                corrected = SealedCorrections.Read(corrections, pool, errors);
                if (!errors.IsEmpty)
                {
                    InputFiles.Print(screen.Error, errors);
                    return CommandLine.BadInput;
                }
            }

            var outcome = procedure.Evaluate(pool, cancellation);
            var seal = string.Empty;
            WholeFile.Write(output, stream => seal = SealedRecord.Write(outcome, corrected, stream));
            screen.Line($"Written: {output}");
            screen.Line($"SHA-256 of the whole: {seal}");
            OutcomeSummary.SayIfProvisional(screen, outcome);
            return CommandLine.Done;
        }, cancellation);
    }
}
