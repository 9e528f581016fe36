using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Commands;

/// <summary><c>recompute</c>: decides anew after corrections, and says what differs.</summary>
internal static class RecomputeCommand
{
    public const string Differences = "differences.csv";

    private static readonly (string Word, NotifiedPolicy Policy)[] Policies =
        [("as-if-from-the-start", NotifiedPolicy.AsIfFromTheStart), ("keep", NotifiedPolicy.Keep), ("never-lower", NotifiedPolicy.NeverLower)];

    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var corrected = new Option<FileInfo?>("--corrected") { Description = "The results that are corrected: a file of results with the candidates concerned; an empty cell leaves a result as it is." };
        var readmitted = new Option<string[]>("--readmit") { Description = "A candidate who is readmitted and the stage where the candidate was lost, as N12@written; may be given several times." };
        var policy = new Option<string>("--policy") { Description = "What may happen to those who were told already: as-if-from-the-start, keep or never-lower.", Required = true };
        policy.AcceptOnlyFromAmong([.. Policies.Select(known => known.Word)]);
        var by = new Option<string>("--by") { Description = "Who decided: the jury, a court.", Required = true };
        var on = new Option<string>("--on") { Description = "The day of the decision, as 2025-12-01.", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why.", Required = true };
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "The folder that receives the new outcome and the differences; the old outcome stays where it is.", Required = true };
        var language = Arguments.OutputLanguage();
        var command = new Command("recompute", "Decide anew after corrections and readmissions, and say who enters, leaves and moves.\n\nExample:\n  selection-rules recompute be-chamber-2025 --applications applications.jsonl --results results.csv --corrected corrected.csv --policy keep --by jury --on 2025-12-01 --reason \"added up wrongly\" --out corrected")
        {
            procedure, applications, results, corrected, readmitted, policy, by, on, reason, output, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results), parsed.GetValue(corrected)),
            parsed.GetValue(readmitted) ?? [],
            (Policies.First(known => string.Equals(known.Word, parsed.GetValue(policy), StringComparison.Ordinal)).Policy, DecisionOf(parsed.GetRequiredValue(by), parsed.GetRequiredValue(on), parsed.GetRequiredValue(reason))),
            parsed.GetRequiredValue(output),
            Language.Of(parsed.GetValue(language)!),
            cancellation)));
        return command;
    }

    private static int Run(
        Screen screen, string name, (FileInfo Applications, FileInfo Results, FileInfo? Corrected) input, string[] readmitted, (NotifiedPolicy Policy, AppealDecision? Decision) rule, DirectoryInfo output, Language language, CancellationToken cancellation)
    {
        if (rule.Decision is not { } decision)
        {
            screen.Error.WriteLine("--on: a day such as 2025-12-01 was expected; --by and --reason: a few words.");
            return CommandLine.BadInput;
        }

        if (input.Corrected is null && readmitted.Length == 0)
        {
            screen.Error.WriteLine("Nothing is corrected: give --corrected, --readmit or both.");
            return CommandLine.BadInput;
        }

        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure
            || Read(screen, procedure, input.Applications, input.Results, cancellation) is not { } pool)
        {
            return CommandLine.BadInput;
        }

        List<Correction> corrections = [];
        if (input.Corrected is { } file)
        {
            if (Read(screen, procedure, input.Applications, file, cancellation) is not { } changed)
            {
                return CommandLine.BadInput;
            }

            corrections.AddRange(CorrectionsOf(procedure, changed));
        }

        try
        {
            corrections.AddRange(readmitted.Select(ReadmissionOf));
            var again = Recomputation.Of(procedure.Evaluate(pool, cancellation), corrections, rule.Policy, decision, cancellation);
            OutcomeFiles.Write(again.After, output, progress: null, cancellation);
            WholeFile.Write(new FileInfo(Path.Combine(output.FullName, Differences)), stream => Write(again.Differences, stream));
            Print(screen, again, output, language);
            return CommandLine.Done;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidProcedureException)
        {
            // The name of a parameter is the library's, and says nothing to somebody who typed a command.
            screen.Error.WriteLine(exception is ArgumentException { ParamName: { } parameter } ? exception.Message.Replace($" (Parameter '{parameter}')", string.Empty, StringComparison.Ordinal) : exception.Message);
            screen.Error.WriteLine("Nothing was written.");
            return CommandLine.BadInput;
        }
    }

    private static AppealDecision? DecisionOf(string by, string on, string reason) =>
        LocalDatePattern.Iso.Parse(on) is { Success: true } day && !string.IsNullOrWhiteSpace(by) && !string.IsNullOrWhiteSpace(reason)
            ? new AppealDecision { By = by, On = day.Value, Reason = reason }
            : null;

    private static CandidatePool? Read(Screen screen, SelectionProcedure procedure, FileInfo applications, FileInfo results, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(screen);
        return InputFiles.Read(procedure, applications, results, keepsApplications: true, progress, cancellation).Match<CandidatePool?>(
            pool =>
            {
                progress.Clear();
                return pool;
            },
            errors =>
            {
                progress.Clear();
                InputFiles.Print(screen.Error, errors);
                return null;
            });
    }

    private static IEnumerable<Correction> CorrectionsOf(SelectionProcedure procedure, CandidatePool changed) =>
        from row in Enumerable.Range(0, changed.Count)
        from test in procedure.Stages.SelectMany(stage => stage.Tests)
        let result = changed.ResultOf(row, test)
        where result.State != ResultState.Pending
        select new Correction.OfResult { Candidate = changed[row], Test = test.Id, Result = result };

    private static Correction.Readmission ReadmissionOf(string text) =>
        text.Split('@') is [var candidate, var stage] && CandidateId.TryParse(candidate, out var key)
            ? new Correction.Readmission { Candidate = key, Stage = stage }
            : throw new FormatException($"--readmit: '{text}' is no candidate and stage, such as N12@written.");

    private static void Write(Sequence<OutcomeDifference> differences, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("candidate,group,difference,stage,reasons,status_before,rank_before,status_after,rank_after");
        foreach (var difference in differences)
        {
            var (before, after) = (Cells(difference.Before), Cells(difference.After));
            writer.WriteLine($"{difference.Candidate},{difference.Group},{Word(difference.Kind)},{difference.Stage},{string.Join(';', difference.Reasons)},{before},{after}");
        }
    }

    private static string Cells(OutcomeRow? row) => row is null ? "," : $"{StatusWords.Of(row.Decision.Status)},{(row.Decision.IsLaureate ? row.Decision.AsT6.Rank?.ToString() : string.Empty)}";

    private static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Enters => "enters",
        DifferenceKind.Leaves => "leaves",
        DifferenceKind.GoesFurther => "goes-further",
        DifferenceKind.StopsEarlier => "stops-earlier",
        DifferenceKind.MovesUp => "moves-up",
        DifferenceKind.MovesDown => "moves-down",
        _ => "changes",
    };

    private static void Print(Screen screen, Recomputation again, DirectoryInfo output, Language language)
    {
        var differences = again.Differences;
        foreach (var difference in differences)
        {
            screen.Line(difference.ToString(language));
        }

        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Lines that differ: {differences.Count}; corrections not applied because they would lower a result: {again.NotApplied.Count}; rulings added: {again.Rulings.Count}."));
        screen.Line($"Written: {Path.Combine(output.ToString(), OutcomeFiles.Outcomes)}, {Path.Combine(output.ToString(), Differences)}");
    }
}
