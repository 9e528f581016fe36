using System.CommandLine;
using SelectionRules.Json;

namespace SelectionRules.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of procedures as files.</summary>
internal static class SchemaCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("schema", "Print the JSON Schema of procedures as files, for editors that complete and check.");
        command.SetAction(_ =>
        {
            screen.Line(ProcedureSchema.Text);
            return CommandLine.Done;
        });
        return command;
    }
}
