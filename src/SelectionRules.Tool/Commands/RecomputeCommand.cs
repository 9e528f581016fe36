using System.CommandLine;
using System.Globalization;
using NodaTime.Text;
using SelectionRules.Json;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Reports;
using SelectionRules.Tool.Words;

namespace SelectionRules.Tool.Commands;

/// <summary><c>recompute</c>: decides anew after corrections, and says what differs.</summary>
internal static class RecomputeCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var corrected = new Option<FileInfo?>("--corrected") { Description = "The results that are corrected: a file of results with the candidates concerned; an empty cell leaves a result as it is." };
        var correctedApplications = new Option<FileInfo?>("--corrected-applications") { Description = "The applications that are corrected, evidence that was overlooked say: a file of applications with the candidates concerned." };
        var rules = new Option<FileInfo?>("--rules") { Description = "The procedure as corrected, a neutralised question say: a whole file, with the same stages, tests and groups." };
        var readmitted = new Option<string[]>("--readmit") { Description = "A candidate who is readmitted and the stage where the candidate was lost, as N12@written; may be given several times." };
        var policy = new Option<string>("--policy") { Description = "What may happen to those who were told already: as-if-from-the-start, keep or never-lower.", Required = true };
        policy.AcceptOnlyFromAmong(PolicyWords.All);
        var by = new Option<string>("--by") { Description = "Who decided: the jury, a court.", Required = true };
        var on = new Option<string>("--on") { Description = "The day of the decision, as 2025-12-01.", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why.", Required = true };
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "The folder that receives rules, evidence and outcome as corrected, what differs, and who decided; it is made, and must not hold anything yet.", Required = true };
        var language = Arguments.OutputLanguage();
        var command = new Command("recompute", "Decide anew after corrections and readmissions, and say who enters, leaves and moves, and by which rule.\n\nExample:\n  selection-rules recompute be-chamber-2025 --applications applications.jsonl --results results.csv --corrected corrected.csv --policy keep --by jury --on 2025-12-01 --reason \"added up wrongly\" --out corrected")
        {
            procedure, applications, results, corrected, correctedApplications, rules, readmitted, policy, by, on, reason, output, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            new Corrected(parsed.GetValue(rules), parsed.GetValue(correctedApplications), parsed.GetValue(corrected), parsed.GetValue(readmitted) ?? []),
            (PolicyWords.PolicyOf(parsed.GetValue(policy)!), DecisionOf(parsed.GetRequiredValue(by), parsed.GetRequiredValue(on), parsed.GetRequiredValue(reason))),
            parsed.GetRequiredValue(output),
            Language.Of(parsed.GetValue(language)!),
            cancellation)));
        return command;
    }

    private static int Run(
        Screen screen, string name, (FileInfo Applications, FileInfo Results) input, Corrected corrected, (NotifiedPolicy Policy, AppealDecision? Decision) rule, DirectoryInfo output, Language language, CancellationToken cancellation)
    {
        if (rule.Decision is not { } decision)
        {
            screen.Error.WriteLine("--on: a day such as 2025-12-01 was expected; --by and --reason: a few words.");
            return CommandLine.BadInput;
        }

        if (corrected.IsEmpty)
        {
            screen.Error.WriteLine("Nothing is corrected: give --corrected, --corrected-applications, --rules or --readmit, or several of them.");
            return CommandLine.BadInput;
        }

        try
        {
            RecomputedFolder.RefuseFull(output);
            if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure
                || Read(screen, procedure, input.Applications, input.Results, cancellation) is not { } pool
                || CorrectionsOf(screen, corrected, input.Applications, pool, cancellation) is not { } given)
            {
                return CommandLine.BadInput;
            }

            var again = Recomputation.Of(procedure.Evaluate(pool, cancellation), given.Corrections, rule.Policy, decision, cancellation);
            var differences = again.Differences;
            var written = RecomputedFolder.Write(again, differences, input, given.Applications, output, cancellation);
            Print(screen, again, differences, language);
            screen.Line(new ScreenWords(language).Say("Written", ("files", string.Join(", ", written.Select(file => Path.Combine(output.ToString(), file))))));
            OutcomeSummary.SayIfProvisional(screen, again.After, language);
            return CommandLine.Done;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidProcedureException or IOException or UnauthorizedAccessException)
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

    // The rules first: what follows is read and applied under the corrected ones.
    private static (List<Correction> Corrections, CorrectedApplications Applications)? CorrectionsOf(Screen screen, Corrected corrected, FileInfo input, CandidatePool pool, CancellationToken cancellation)
    {
        List<Correction> corrections = [];
        if (corrected.Rules is { } file)
        {
            if (ProcedureCatalogue.FindValid(file.ToString(), screen.Error) is not { } rules)
            {
                screen.Error.WriteLine("Nothing was written.");
                return null;
            }

            corrections.Add(new Correction.OfRules { Procedure = rules });
        }

        var rulesNow = corrections.OfType<Correction.OfRules>().FirstOrDefault()?.Procedure ?? pool.Procedure;
        var applications = CorrectedApplications.None;
        if (corrected.Applications is { } lines)
        {
            var errors = new InputErrors();
            if (CorrectedApplications.Read(rulesNow, lines, pool, errors, cancellation) is not { } read)
            {
                InputFiles.Print(screen.Error, errors);
                return null;
            }

            applications = read;
            corrections.AddRange(read.Applications.Select(application => new Correction.OfApplication { Application = application }));
        }

        if (corrected.Results is { } results)
        {
            if (Read(screen, rulesNow, input, results, cancellation) is not { } changed)
            {
                return null;
            }

            corrections.AddRange(ResultsOf(changed));
        }

        corrections.AddRange(corrected.Readmitted.Select(ReadmissionOf));
        return (corrections, applications);
    }

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

    private static IEnumerable<Correction> ResultsOf(CandidatePool changed) =>
        from row in Enumerable.Range(0, changed.Count)
        from test in changed.Procedure.Stages.SelectMany(stage => stage.Tests)
        let result = changed.ResultOf(row, test)
        where result.State != ResultState.Pending
        select new Correction.OfResult { Candidate = changed[row], Test = test.Id, Result = result };

    private static Correction.Readmission ReadmissionOf(string text) =>
        text.Split('@') is [var candidate, var stage] && CandidateId.TryParse(candidate, out var key)
            ? new Correction.Readmission { Candidate = key, Stage = stage }
            : throw new FormatException($"--readmit: '{text}' is no candidate and stage, such as N12@written.");

    private static void Print(Screen screen, Recomputation again, Sequence<OutcomeDifference> differences, Language language)
    {
        var words = new ScreenWords(language);
        var wording = new Wording(Texts.Of(language), again.After.Procedure);
        foreach (var difference in differences)
        {
            screen.Line(difference.ToString(language));
        }

        foreach (var effect in again.Effects.Where(effect => !effect.IsApplied))
        {
            if (effect.Correction is Correction.OfApplication application)
            {
                screen.Line(words.Say("recompute.ApplicationNotApplied", ("candidate", application.Application.Candidate.ToString())));
                continue;
            }

            var (correction, before) = ((Correction.OfResult)effect.Correction, effect.Before!);
            screen.Line(words.Say("recompute.NotApplied", ("candidate", correction.Candidate.ToString()), ("test", wording.Title(correction.Test)), ("before", Said(before)), ("after", Said(correction.Result))));
        }

        var stay = differences.Count(difference => difference.Causes.Any(cause => cause is DifferenceCause.OfRuling { Policy: not null }));
        screen.Line(words.Say(
            "recompute.Counts",
            ("differ", Number(differences.Count(difference => difference.Kind != DifferenceKind.Stays))),
            ("stay", Number(stay)),
            ("left", Number(again.NotApplied.Count)),
            ("rulings", Number(again.Rulings.Count))));

        string Said(TestResult result) => result.State == ResultState.Known ? wording.Texts.Number(result.ToString()) : wording.Texts.Word("State", EvidenceCode.Of(result.State));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is corrected: at least one of these.</summary>
    private sealed record Corrected(FileInfo? Rules, FileInfo? Applications, FileInfo? Results, string[] Readmitted)
    {
        public bool IsEmpty => Rules is null && Applications is null && Results is null && Readmitted.Length == 0;
    }
}
