using System.CommandLine;
using SelectionRules.Json;
using SelectionRules.Tool.Commands;

namespace SelectionRules.Tool;

/// <summary>The command line: what people type, and the exit codes that scripts rely on.</summary>
internal static class CommandLine
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Something unforeseen happened; or what was given to verify does not hold, or a record replays otherwise.</summary>
    public const int Unforeseen = 1;

    /// <summary>The input or the usage is wrong; nothing was written.</summary>
    public const int BadInput = 2;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var screen = new Screen(output, error);
        var root = new RootCommand("Public-sector selection rules: who is admitted, who passes, in what order, and why.")
        {
            RunCommand.Create(screen),
            ExplainCommand.Create(screen),
            LinesCommand.Create(screen),
            SensitivityCommand.Create(screen),
            VerifyCommand.Create(screen),
            CheckCommand.Create(screen),
            DiagramCommand.Create(screen),
            ListCommand.Create(screen),
            SchemaCommand.Create(screen),
            CopyCommand.Create(screen),
            ReportCommand.Create(screen),
            LettersCommand.Create(screen),
            RecomputeCommand.Create(screen),
            FairnessCommand.Create(screen),
            SealCommand.Create(screen),
            ReplayCommand.Create(screen),
            ConformanceCommand.Create(screen),
            DemoCommand.Create(screen),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message).ConfigureAwait(false);
            }

            var names = root.Subcommands.Select(command => command.Name).ToList();
            if (args is [var name, ..] && !names.Contains(name) && NearestWord.Of(name, names) is { } nearest)
            {
                await error.WriteLineAsync($"Did you mean '{nearest}'?").ConfigureAwait(false);
            }

            await error.WriteLineAsync($"See: {string.Join(' ', ["selection-rules", .. args.TakeWhile(names.Contains), "--help"])}").ConfigureAwait(false);
            return BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error }, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Cancelled; nothing was written.").ConfigureAwait(false);
            return Unforeseen;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return BadInput;
        }
    }
}
