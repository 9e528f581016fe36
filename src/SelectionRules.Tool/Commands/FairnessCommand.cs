using System.CommandLine;
using System.Globalization;
using SelectionRules.Tool.Files;
using Spectre.Console;

namespace SelectionRules.Tool.Commands;

/// <summary><c>fairness</c>: shows who passed, group by group.</summary>
internal static class FairnessCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var by = new Option<string?>("--by", "-b") { Description = "A fact of the applications by which people are told apart: a code, or yes and no. Without it, the groups of the procedure." };
        var fewest = new Option<int>("--fewest") { Description = "The fewest people behind a number that is shown.", DefaultValueFactory = _ => PassRates.UsualFewest };
        var command = new Command("fairness", "Show how many of each group passed each stage, with an interval; cells of few people are left out. A figure to look at, never a verdict.\n\nExample:\n  selection-rules fairness be-chamber-2025 --applications applications.jsonl --results results.csv")
        {
            procedure, applications, results, by, fewest,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetValue(by),
            parsed.GetValue(fewest),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, string? fact, int fewest, CancellationToken cancellation)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        if (fewest < 1)
        {
            screen.Error.WriteLine("--fewest: at least 1 was expected.");
            return CommandLine.BadInput;
        }

        if (fact is not null && !procedure.Facts.Any(known => string.Equals(known.Id, fact, StringComparison.Ordinal) && known.Kind is FactKind.Code or FactKind.Truth))
        {
            screen.Error.WriteLine($"--by: '{fact}' is no fact of the procedure that is a code, or yes or no.");
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: fact is not null, (pool, _) =>
        {
            Print(screen, PassRates.Of(procedure.Evaluate(pool, cancellation), fact, fewest), fewest);
            return CommandLine.Done;
        }, cancellation);
    }

    private static void Print(Screen screen, PassRates rates, int fewest)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("stage", "group");
        foreach (var heading in (string[])["decided", "passed", "rate", "95 % interval"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var rate in rates.Rates)
        {
            string[] cells = rate.Counts is { } counts
                ? [Number(counts.Decided), Number(counts.Passed), Percent(counts.Rate), $"{Percent(counts.Lower)} to {Percent(counts.Upper)}"]
                : ["-", "-", "-", "-"];
            table.AddRow([.. cells.Prepend(rate.Group).Prepend(rate.Stage).Select(Markup.Escape)]);
        }

        screen.Console.Write(table);
        screen.Line($"A figure to look at, never a verdict: groups may differ in much that has nothing to do with a test. Cells with fewer than {Number(fewest)} people, and what would tell them, are left out.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Fraction share) => $"{(share * 100).ToDecimalString(1)} %";
}
