using System.CommandLine;
using SelectionRules.Records;

namespace SelectionRules.Tool.Commands;

/// <summary><c>replay</c>: checks a sealed record and evaluates it anew.</summary>
internal static class ReplayCommand
{
    private const int MostDifferences = 50;

    public static Command Create(Screen screen)
    {
        var file = new Argument<FileInfo>("file") { Description = "The sealed record." };
        var command = new Command("replay", "Check every seal of a record, evaluate it anew and compare byte for byte.\n\nExample:\n  selection-rules replay record.json") { file };
        command.SetAction(parsed => Run(screen, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Screen screen, FileInfo file)
    {
        var reading = SealedRecord.Read(File.ReadAllBytes(file.FullName));
        if (reading.Refusal is { } refusal)
        {
            screen.Error.WriteLine($"{file}: refused. {refusal}");
            return CommandLine.BadInput;
        }

        var record = reading.Record;
        var report = record.Replay();
        screen.Line($"{record.ProcedureId}: {record.Candidates} candidates, sealed by version {report.SealedBy}, replayed by version {report.ReplayedBy}.");
        screen.Line($"SHA-256 of the whole: {record.Seal}");
        if (report.IsSame)
        {
            screen.Line("The replay gives the same file, byte for byte.");
            return CommandLine.Done;
        }

        // The file is as it was sealed; that this version decides otherwise is no mistake in it.
        Print(screen, report);
        return CommandLine.Unforeseen;
    }

    private static void Print(Screen screen, ReplayReport report)
    {
        foreach (var problem in report.Errors)
        {
            screen.Error.WriteLine(problem);
        }

        foreach (var difference in report.Differences.Take(MostDifferences))
        {
            screen.Error.WriteLine(difference);
        }

        if (report.Differences.Count > MostDifferences)
        {
            screen.Error.WriteLine($"And {report.Differences.Count - MostDifferences} more.");
        }

        if (report.IsSealedByLaterVersion)
        {
            screen.Error.WriteLine("A later version sealed it: whether a rule is read otherwise since, only that version knows.");
        }
        else if (report.RuleChanges.IsEmpty)
        {
            screen.Error.WriteLine("The rules are read as when it was sealed: no change of a rule lies between the two versions.");
        }

        foreach (var change in report.RuleChanges)
        {
            screen.Error.WriteLine($"Since version {change.Version}: {change.Description}");
        }
    }
}
