using System.CommandLine;
using SelectionRules.Tool.Reports;

namespace SelectionRules.Tool.Commands;

/// <summary><c>check</c>: reviews a procedure.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var command = new Command("check", "Review a procedure: its defects, and the assumptions it makes where the law is silent. Ends with 2 where there is an error; warnings do not fail.\n\nExample:\n  selection-rules check be-chamber-2025") { procedure };
        command.SetAction(parsed => Run(screen, parsed.GetRequiredValue(procedure)));
        return command;
    }

    private static int Run(Screen screen, string name)
    {
        if (ProcedureCatalogue.Find(name, screen.Error, out var defects) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        var errors = defects.Count(defect => defect.Severity == DefectSeverity.Error);
        foreach (var defect in defects)
        {
            screen.Line(defect.Text);
        }

        screen.Line($"{procedure.Id}: {Counted(errors, "error")}, {Counted(defects.Count - errors, "warning")}.");
        screen.Line();
        ProcedureSummary.PrintAssumptions(screen, procedure);
        return errors == 0 ? CommandLine.Done : CommandLine.BadInput;
    }

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? string.Empty : "s")}";
}
