using System.CommandLine;
using System.Globalization;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Words;
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
        var language = Arguments.OutputLanguage();
        var command = new Command("fairness", "Show how many of each group passed each stage, with an interval; cells of few people are left out. A figure to look at, never a verdict.\n\nExample:\n  selection-rules fairness be-chamber-2025 --applications applications.jsonl --results results.csv")
        {
            procedure, applications, results, by, fewest, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetValue(by),
            parsed.GetValue(fewest),
            Language.Of(parsed.GetValue(language)!),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, string? fact, int fewest, Language language, CancellationToken cancellation)
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
            Print(screen, PassRates.Of(procedure.Evaluate(pool, cancellation), fact, fewest), (procedure, fact), fewest, language);
            return CommandLine.Done;
        }, cancellation);
    }

    private static void Print(Screen screen, PassRates rates, (SelectionProcedure Procedure, string? Fact) by, int fewest, Language language)
    {
        var (words, wording) = (new ScreenWords(language), new Wording(Texts.Of(language), by.Procedure));
        var table = new Table().Border(TableBorder.Simple).AddColumns(Markup.Escape(words["fairness.Stage"]), Markup.Escape(by.Fact is { } fact ? wording.Title(fact) : words["fairness.Group"]));
        foreach (var heading in (string[])["fairness.Decided", "fairness.Passed", "fairness.Rate", "fairness.Interval"])
        {
            table.AddColumn(new TableColumn(Markup.Escape(words[heading])).RightAligned());
        }

        foreach (var rate in rates.Rates)
        {
            string[] cells = rate.Counts is { } counts
                ? [Number(counts.Decided), Number(counts.Passed), Percent(counts.Rate), words.Say("fairness.Range", ("lower", Percent(counts.Lower)), ("upper", Percent(counts.Upper)))]
                : ["-", "-", "-", "-"];
            table.AddRow([.. cells.Prepend(Group(rate.Group)).Prepend(Stage(rate.Stage)).Select(Markup.Escape)]);
        }

        screen.Console.Write(table);
        screen.Line(words.Say("fairness.Note", ("fewest", Number(fewest))));

        string Stage(string id) => string.Equals(id, OutcomeRow.Admission, StringComparison.Ordinal) ? wording.Texts["Diagram.Admission"] : wording.Stage(id);

        string Group(string id) => id.Length == 0 ? words["fairness.NoGroup"] : by.Fact is null ? wording.Group(id) : Value(by.Procedure, by.Fact, id, wording.Texts);

        string Percent(Fraction share) => $"{wording.Texts.Number((share * 100).ToDecimalString(1))} %";
    }

    // A code is the body's own word; yes and no are those of the language.
    private static string Value(SelectionProcedure procedure, string fact, string value, Texts texts) =>
        procedure.Facts.First(known => string.Equals(known.Id, fact, StringComparison.Ordinal)).Kind == FactKind.Truth ? texts[string.Equals(value, "true", StringComparison.Ordinal) ? "Yes" : "No"] : value;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
