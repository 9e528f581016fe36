using System.Text;
using SelectionRules.Json;
using SelectionRules.Letters;

namespace SelectionRules.Tool.Files;

/// <summary>Writes a recomputation as a folder that every command can go on with: rules, evidence, outcome, what differs, and who decided.</summary>
internal static class RecomputedFolder
{
    public const string Procedure = "procedure.json";
    public const string Differences = "differences.csv";
    public const string Corrections = "corrections.csv";

    private const string Subject = "a recomputed outcome and its evidence are";

    /// <summary>Refuses a folder that holds something: an outcome that was made known stays.</summary>
    /// <exception cref="IOException">It holds something.</exception>
    public static void RefuseFull(DirectoryInfo folder) => WholeFolder.RefuseFull(folder, Subject);

    /// <summary>Writes all files or none, and returns their names.</summary>
    /// <exception cref="IOException">The folder holds something, or cannot be written.</exception>
    public static IReadOnlyList<string> Write(
        Recomputation again, Sequence<OutcomeDifference> differences, (FileInfo Applications, FileInfo Results) input, CorrectedApplications applications, DirectoryInfo folder, CancellationToken cancellation)
    {
        List<string> names = [];
        applications.LeaveAside(again.NotApplied.OfType<Correction.OfApplication>().Select(correction => correction.Application.Candidate));
        WholeFolder.Write(folder, Subject, whole =>
        {
            Add(Procedure, stream => ProcedureJson.Write(again.After.Procedure, stream));
            Add(InputFiles.Applications, stream => applications.Write(input.Applications, again.Before.Pool, stream, cancellation));
            Add(InputFiles.Results, stream => CorrectedResults.Write(input.Results, again.Before.Pool, again.After.Pool, stream, cancellation));
            names.AddRange(OutcomeFiles.Write(again.After, whole, progress: null, cancellation));
            AddText(Differences, writer => DifferenceLines.Write(differences, writer));
            AddText(Corrections, writer => CorrectionLines.Write(again, writer));
            Check(whole, cancellation);
            cancellation.ThrowIfCancellationRequested();

            void Add(string name, Action<Stream> write)
            {
                using var stream = File.Create(Path.Combine(whole.FullName, name));
                write(stream);
                names.Add(name);
            }

            void AddText(string name, Action<TextWriter> write) => Add(name, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
                write(writer);
            });
        });
        return names;
    }

    // What was written is read and decided once more, as the next command will: it has to give the outcome beside it, or nothing stays.
    private static void Check(DirectoryInfo whole, CancellationToken cancellation)
    {
        var reading = ProcedureJson.Read(File.ReadAllBytes(PathOf(Procedure)));
        if (!reading.IsProcedure)
        {
            throw new IOException($"The recomputed rules cannot be read back: {reading.Errors[0]}");
        }

        using var outcomes = new MemoryStream();
        InputFiles.Read(reading.Procedure, new FileInfo(PathOf(InputFiles.Applications)), new FileInfo(PathOf(InputFiles.Results)), keepsApplications: false, progress: null, cancellation).Switch(
            pool => OutcomeLines.Write(reading.Procedure.Evaluate(pool, cancellation), outcomes, progress: null, cancellation),
            errors => throw new IOException($"The recomputed evidence cannot be read back: {errors.Errors[0]}"));
        if (!outcomes.GetBuffer().AsSpan(0, (int)outcomes.Length).SequenceEqual(File.ReadAllBytes(PathOf(OutcomeFiles.Outcomes))))
        {
            throw new IOException("The recomputed files do not give the recomputed outcome.");
        }

        string PathOf(string name) => Path.Combine(whole.FullName, name);
    }
}
