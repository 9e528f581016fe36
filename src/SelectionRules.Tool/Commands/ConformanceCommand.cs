using System.CommandLine;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Commands;

/// <summary><c>conformance</c>: runs neutral vectors.</summary>
internal static class ConformanceCommand
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder of the vectors, *.json: a procedure, evidence and the expected outcome each." };
        var command = new Command("conformance", "Run neutral vectors, and say which give another outcome than the law. Exit code 0 where all pass, 1 where one fails, 2 where a file is no vector.\n\nExample:\n  selection-rules conformance docs/vectors")
        {
            folder,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(screen, parsed.GetRequiredValue(folder), cancellation)));
        return command;
    }

    private static int Run(Screen screen, DirectoryInfo folder, CancellationToken cancellation)
    {
        var files = folder.Exists ? folder.GetFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            screen.Error.WriteLine($"{folder}: there are no vectors, *.json.");
            return CommandLine.BadInput;
        }

        var (passed, failed, isBad) = (0, 0, false);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var differences = Vector.Run(file, cancellation);
                (passed, failed) = differences.IsEmpty ? (passed + 1, failed) : (passed, failed + 1);
                foreach (var difference in differences.AsEnumerable())
                {
                    screen.Line($"✗ {file.Name}: {difference}");
                }
            }
            catch (FormatException exception)
            {
                isBad = true;
                screen.Error.WriteLine($"{file.Name}: {exception.Message}");
            }
        }

        screen.Line($"{passed} passed, {failed} failed");
        return isBad ? CommandLine.BadInput : failed > 0 ? CommandLine.Unforeseen : CommandLine.Done;
    }
}
