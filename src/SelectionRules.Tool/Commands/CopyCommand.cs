using System.CommandLine;
using SelectionRules.Json;

namespace SelectionRules.Tool.Commands;

/// <summary><c>copy</c>: writes a procedure as a file, to be adapted.</summary>
internal static class CopyCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var file = new Argument<FileInfo>("file") { Description = "The file to write, such as my-parliament.json; one that exists is left alone." };
        var command = new Command("copy", "Write a procedure as a file of your own, to be adapted.\n\nExample:\n  selection-rules copy be-chamber-2025 my-parliament.json") { procedure, file };
        command.SetAction(parsed => Run(screen, parsed.GetRequiredValue(procedure), parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Screen screen, string name, FileInfo file)
    {
        if (ProcedureCatalogue.Find(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        // A file that exists is somebody's work: the mode makes the attempt fail.
        using var stream = new FileStream(file.FullName, FileMode.CreateNew);
        if (ProcedureCatalogue.Known(name) is not null)
        {
            ProcedureJson.Write(procedure, stream);
        }
        else
        {
            // A definition keeps the names of its formulas and documents, and how it is laid out.
            stream.Write(File.ReadAllBytes(name));
        }

        screen.Line($"Written: {file}");
        return CommandLine.Done;
    }
}
