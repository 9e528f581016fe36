using System.CommandLine;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Commands;

/// <summary><c>explain</c>: says why, for one candidate.</summary>
internal static class ExplainCommand
{
    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var applications = Arguments.Applications();
        var results = Arguments.Results();
        var candidate = new Option<string>("--candidate", "-c") { Description = "The key of the candidate.", Required = true };
        var language = Arguments.OutputLanguage();
        var whatIf = new Option<bool>("--what-if", "-w") { Description = "Say too which other mark, everything else unchanged, would have brought more." };
        var step = new Option<string?>("--step") { Description = "How far the marks lie apart that are sought: 0.5 where halves are given. Without it hundredths, or what marks of the test are given in where that is finer." };
        var command = new Command("explain", "Say why: everything that was decided about one candidate, with clauses, values and margins.\n\nExample:\n  selection-rules explain be-chamber-2025 --applications applications.jsonl --results results.csv --candidate N04 --language nl")
        {
            procedure, applications, results, candidate, language, whatIf, step,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            screen,
            parsed.GetRequiredValue(procedure),
            (parsed.GetRequiredValue(applications), parsed.GetRequiredValue(results)),
            parsed.GetRequiredValue(candidate),
            Language.Of(parsed.GetValue(language)!),
            (parsed.GetValue(whatIf), parsed.GetValue(step)),
            cancellation)));
        return command;
    }

    private static int Run(Screen screen, string name, (FileInfo Applications, FileInfo Results) input, string candidate, Language language, (bool IsAsked, string? Step) whatIf, CancellationToken cancellation)
    {
        var step = Points.Zero;
        if (whatIf.Step is { } text && (!Points.TryParse(text, out step) || step == Points.Zero))
        {
            screen.Error.WriteLine($"--step: '{text}' is no number of points above 0, such as 0.5.");
            return CommandLine.BadInput;
        }

        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        return InputFiles.Use(screen, procedure, input, keepsApplications: true, (pool, _) =>
        {
            if (!CandidateId.TryParse(candidate, out var key) || !pool.Contains(key))
            {
                screen.Error.WriteLine($"{input.Applications}: there is no candidate '{candidate}'.");
                return CommandLine.BadInput;
            }

            var outcome = procedure.Evaluate(pool, cancellation);
            screen.Line(outcome.Explain(key).ToString(language));
            if (whatIf.IsAsked || whatIf.Step is not null)
            {
                screen.Line(outcome.WhatIf(key, step > Points.Zero ? step : null, cancellation).ToString(language));
            }

            return CommandLine.Done;
        }, cancellation);
    }
}
