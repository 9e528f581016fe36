using System.CommandLine;

namespace SelectionRules.Tool.Commands;

/// <summary><c>list</c>: the procedures that the tool knows.</summary>
internal static class ListCommand
{
    public static Command Create(Screen screen)
    {
        var command = new Command("list", "List the procedures that can be named.");
        command.SetAction(_ =>
        {
            foreach (var procedure in ProcedureCatalogue.All)
            {
                screen.Line($"{procedure.Id}  {procedure.Vacancy?.Title} ({procedure.Vacancy?.Authority})");
            }

            return CommandLine.Done;
        });
        return command;
    }
}
