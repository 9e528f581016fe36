using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace SelectionRules.Tool.Files;

/// <summary>Writes the files of an outcome, whole or not at all.</summary>
internal static class OutcomeFiles
{
    public const string Outcomes = "outcomes.csv";
    public const string Places = "places.csv";
    public const string Reserves = "reserves.csv";

    /// <summary>Writes the files, and returns the names of those that there are.</summary>
    public static IReadOnlyList<string> Write(Outcome outcome, DirectoryInfo directory, ProgressLine? progress, CancellationToken cancellation, ReserveEvents? reserves = null)
    {
        directory.Create();
        var files = new List<(string Name, Action<Stream> Write)> { (Outcomes, stream => OutcomeLines.Write(outcome, stream, progress?.Of("outcomes", outcome.Count), cancellation)) };
        if (outcome.Procedure.Places is not null && !outcome.IsProvisional)
        {
            files.Add((Places, stream => WritePlaces(outcome, stream)));
        }

        if (reserves is not null && !outcome.IsProvisional)
        {
            files.Add((Reserves, stream => WriteReserves(outcome, reserves, stream)));
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
            // Places and reserves of an earlier run would stand beside an outcome that is not theirs.
            Array.ForEach([.. new[] { Places, Reserves }.Except(files.Select(file => file.Name), StringComparer.Ordinal)], name => File.Delete(Path.Combine(directory.FullName, name)));
        }
        finally
        {
            pending.ForEach(file => File.Delete(file.Temporary));
        }

        return files.ConvertAll(file => file.Name);
    }

    /// <summary>Writes who may be called, in which order, from which day to which; no rank where the reserve is not ordered.</summary>
    public static void WriteReserves(Outcome outcome, ReserveEvents events, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("group,candidate,rank,first_day,last_day");
        foreach (var reserve in events.Apply(outcome))
        {
            foreach (var laureate in reserve.Laureates)
            {
                var rank = outcome.Procedure.Reserve!.IsOrdered ? laureate.Rank.ToString() : string.Empty;
                writer.WriteLine($"{reserve.Group},{laureate.Candidate},{rank},{LocalDatePattern.Iso.Format(reserve.FirstDay)},{LocalDatePattern.Iso.Format(reserve.LastDay)}");
            }
        }
    }

    /// <summary>Writes who has which place.</summary>
    public static void WritePlaces(Outcome outcome, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("candidate,group,list,position,turn");
        foreach (var placement in outcome.Placements)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{placement.Candidate},{placement.Group},{EvidenceCode.Of(placement.Kind)},{placement.Position},{(placement.Turn == 0 ? string.Empty : placement.Turn.ToString(CultureInfo.InvariantCulture))}"));
        }
    }
}
