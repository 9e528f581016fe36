using System.Globalization;
using System.Text;

namespace SelectionRules.Tool.Files;

/// <summary>Writes the files of an outcome, whole or not at all.</summary>
internal static class OutcomeFiles
{
    public const string Outcomes = "outcomes.csv";
    public const string Places = "places.csv";

    public static void Write(Outcome outcome, DirectoryInfo directory, CancellationToken cancellation)
    {
        directory.Create();
        var files = new List<(string Name, Action<TextWriter> Write)> { (Outcomes, writer => WriteOutcomes(outcome, writer, cancellation)) };
        if (outcome.Procedure.Places is not null && !outcome.IsProvisional)
        {
            files.Add((Places, writer => WritePlaces(outcome, writer)));
        }

        // Beside the final files first, then renamed: a reader never sees half a file, and an error leaves what was there.
        var unique = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var pending = files.ConvertAll(file => (Temporary: Path.Combine(directory.FullName, $".{file.Name}.{unique}"), Final: Path.Combine(directory.FullName, file.Name), file.Write));
        try
        {
            foreach (var (temporary, _, write) in pending)
            {
                using var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
                write(writer);
            }

            pending.ForEach(file => File.Move(file.Temporary, file.Final, overwrite: true));
        }
        finally
        {
            pending.ForEach(file => File.Delete(file.Temporary));
        }
    }

    private static void WriteOutcomes(Outcome outcome, TextWriter writer, CancellationToken cancellation)
    {
        var decimals = ScoreDisplay.DecimalsOf(outcome);
        writer.WriteLine("candidate,group,status,stage,reasons,rank,final_score,final_score_exact");
        for (var i = 0; i < outcome.Count; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var row = outcome[i];
            var laureate = row.Decision.IsLaureate ? row.Decision.AsT6 : null;
            writer.Write(row.Candidate.ToString());
            writer.Write(',');
            writer.Write(row.Group);
            writer.Write(',');
            writer.Write(StatusWords.Of(row.Decision.Status));
            writer.Write(',');
            writer.Write(row.Stage);
            writer.Write(',');
            writer.Write(string.Join(';', row.Reasons));
            writer.Write(',');
            if (laureate?.Rank is { } rank)
            {
                writer.Write(rank.Value);
            }

            writer.Write(',');
            writer.Write(laureate?.FinalScore?.ToDecimalString(decimals));
            writer.Write(',');
            writer.WriteLine(laureate?.FinalScore?.ToString());
        }
    }

    private static void WritePlaces(Outcome outcome, TextWriter writer)
    {
        writer.WriteLine("candidate,group,list,position,turn");
        foreach (var placement in outcome.Placements)
        {
            var list = placement.Kind switch
            {
                PlacementKind.Placed => "main",
                PlacementKind.Complementary => "complementary",
                _ => "undecided",
            };
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{placement.Candidate},{placement.Group},{list},{placement.Position},{(placement.Turn == 0 ? string.Empty : placement.Turn.ToString(CultureInfo.InvariantCulture))}"));
        }
    }
}
