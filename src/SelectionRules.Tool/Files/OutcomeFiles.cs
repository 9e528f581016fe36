using System.Globalization;
using System.Text;

namespace SelectionRules.Tool.Files;

/// <summary>Writes the files of an outcome, whole or not at all.</summary>
internal static class OutcomeFiles
{
    public const string Outcomes = "outcomes.csv";
    public const string Places = "places.csv";

    /// <summary>Writes the files, and returns the names of those that there are.</summary>
    public static IReadOnlyList<string> Write(Outcome outcome, DirectoryInfo directory, ProgressLine? progress, CancellationToken cancellation)
    {
        directory.Create();
        var files = new List<(string Name, Action<Stream> Write)> { (Outcomes, stream => OutcomeLines.Write(outcome, stream, progress?.Of("outcomes", outcome.Count), cancellation)) };
        if (outcome.Procedure.Places is not null && !outcome.IsProvisional)
        {
            files.Add((Places, stream => WritePlaces(outcome, stream)));
        }

        // Beside the final files first, then renamed: a reader never sees half a file, and an error leaves what was there.
        var unique = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var pending = files.ConvertAll(file => (Temporary: Path.Combine(directory.FullName, $".{file.Name}.{unique}"), Final: Path.Combine(directory.FullName, file.Name), file.Write));
        try
        {
            foreach (var (temporary, _, write) in pending)
            {
                using var stream = File.Create(temporary);
                write(stream);
            }

            pending.ForEach(file => File.Move(file.Temporary, file.Final, overwrite: true));
        }
        finally
        {
            pending.ForEach(file => File.Delete(file.Temporary));
        }

        return files.ConvertAll(file => file.Name);
    }

    /// <summary>Writes who has which place.</summary>
    public static void WritePlaces(Outcome outcome, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
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
