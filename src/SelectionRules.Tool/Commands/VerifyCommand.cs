using System.CommandLine;
using SelectionRules.Json;
using SelectionRules.Tool.Files;
using SelectionRules.Verification;

namespace SelectionRules.Tool.Commands;

/// <summary><c>verify</c>: checks outcomes that somebody gives, whoever made them.</summary>
internal static class VerifyCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var outcomes = new Option<FileInfo>("--outcomes") { Description = "The outcomes to verify, in the columns of outcomes.csv, whoever made them.", Required = true };
        var command = new Command("verify", "Check given outcomes against the published properties: gates, cutoffs, ranks, exact scores, and what the columns final_score and reasons say. Exit code 0 where all hold, 1 where one is violated; what was not looked at is named.\n\nExample:\n  selection-rules verify be-chamber-2025 --applications applications.jsonl --results results.csv --outcomes out/outcomes.csv")
        {
            procedure, applications, results, outcomes,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetRequiredValue(outcomes),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, FileInfo outcomes, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        using var progress = new ProgressLine(screen);
        var errors = new InputErrors();
        Sequence<OutcomeLine> lines;
        IReadOnlyList<PrintedCells> printed;
        using (var stream = outcomes.OpenRead())
        {
            (lines, printed) = GivenOutcomes.Read(stream, outcomes.ToString(), errors, cancellation);
        }

        return InputFiles.Read(procedure, input.Applications, input.Results, keepsApplications: true, progress, cancellation).Match(
            pool =>
            {
                progress.Clear();
                return errors.IsEmpty ? Print(screen, VerificationReport.Of(procedure, pool.Candidates, lines, printed, cancellation)) : Refuse(screen, errors);
            },
            found =>
            {
                progress.Clear();
                return Refuse(screen, found);
            });
    }

    private static int Print(Screen screen, VerificationReport report)
    {
        screen.Line(report.ToString());
        var leftOut = string.Join(", ", report.Properties.Where(property => property.NotLookedAt.Length > 0).Select(property => $"{property.Id} ({property.NotLookedAt})"));
        screen.Line((report.Holds, leftOut.Length > 0) switch
        {
            (true, true) => $"Verified, except {leftOut}: no other property is violated.",
            (true, _) => "Verified: no property is violated.",
            (_, true) => $"Not verified: see the witnesses above. Not looked at: {leftOut}.",
            _ => "Not verified: see the witnesses above.",
        });
        return report.Holds ? CommandLine.Done : CommandLine.Unforeseen;
    }

    private static int Refuse(Screen screen, InputErrors errors)
    {
        InputFiles.Print(screen.Error, errors);
        return CommandLine.BadInput;
    }
}
