using System.CommandLine;
using SelectionRules.Belgium;
using SelectionRules.Json;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>demo</c>: the example that comes with the tool.</summary>
internal static class DemoCommand
{
    private const string Explained = "N04";

    public static Command Create(Screen screen)
    {
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "A folder that receives the input files and outcomes.csv; without it nothing is written." };
        var command = new Command("demo", "Show the example that comes with the tool: nineteen candidates of the Chamber's procedure.") { output };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(screen, parsed.GetValue(output), cancellation)));
        return command;
    }

    private static int Run(Screen screen, DirectoryInfo? output, CancellationToken cancellation)
    {
        var procedure = SocialMediaAssistant2025.Procedure;
        using var applications = Resource(InputFiles.Applications);
        using var results = Resource(InputFiles.Results);
        var pool = InputFiles.Read(procedure, applications, InputFiles.Applications, results, InputFiles.Results, keepsApplications: true, null, cancellation)
            .Match(pool => pool, errors => throw new InvalidOperationException(errors.Errors[0].ToString()));
        var outcome = procedure.Evaluate(pool, cancellation);
        OutcomeSummary.Print(screen, outcome);
        screen.Line($"Why did {Explained} not become a laureate?");
        screen.Line();
        screen.Line(outcome.Explain(CandidateId.Of(Explained)).ToString());
        if (output is not null)
        {
            OutcomeFiles.Write(outcome, output, progress: null, cancellation);
            Copy(InputFiles.Applications, output);
            Copy(InputFiles.Results, output);
            screen.Line($"Written: {output}");
        }

        return CommandLine.Done;
    }

    private static Stream Resource(string name) =>
        typeof(DemoCommand).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The tool lacks its resource {name}.");

    private static void Copy(string name, DirectoryInfo output)
    {
        using var source = Resource(name);
        using var target = File.Create(Path.Combine(output.FullName, name));
        source.CopyTo(target);
    }
}
