using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>Reads the input files of a procedure into a pool.</summary>
internal static class InputFiles
{
    public const string Applications = "applications.jsonl";
    public const string Results = "results.csv";

    private const int BufferSize = 1 << 20;

    public static PoolReading Read(
        SelectionProcedure procedure, FileInfo applications, FileInfo results, bool keepsApplications, ProgressLine? progress, CancellationToken cancellation)
    {
        var errors = new InputErrors();
        using var applicationStream = Open(applications, errors);
        using var resultStream = Open(results, errors);
        return applicationStream is null || resultStream is null
            ? PoolReading.Of(errors)
            : Read(procedure, applicationStream, applications.ToString(), resultStream, results.ToString(), keepsApplications, progress, cancellation);
    }

    public static PoolReading Read(
        SelectionProcedure procedure, Stream applications, string applicationsName, Stream results, string resultsName, bool keepsApplications, ProgressLine? progress, CancellationToken cancellation)
    {
        var errors = new InputErrors();
        var builder = new CandidatePoolBuilder(procedure) { KeepsApplications = keepsApplications };
        new ApplicationsReader(procedure).ReadInto(applications, applicationsName, builder, errors, progress?.Of("applications", applications), cancellation);
        if (!errors.IsFull)
        {
            new ResultsReader(builder, areRowsComplete: errors.IsEmpty).Read(results, resultsName, errors, progress?.Of("results", results), cancellation);
        }

        return errors.IsEmpty ? PoolReading.Of(builder.Build()) : PoolReading.Of(errors);
    }

    /// <summary>Reads the files with a bar where somebody watches, and does something with the pool; or prints every error.</summary>
    /// <returns>The exit code.</returns>
    public static int Use(
        Screen screen, SelectionProcedure procedure, (FileInfo Applications, FileInfo Results) input, bool keepsApplications, Func<CandidatePool, ProgressLine, int> use, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(screen);
        return Read(procedure, input.Applications, input.Results, keepsApplications, progress, cancellation).Match(
            pool =>
            {
                progress.Clear();
                return use(pool, progress);
            },
            errors =>
            {
                progress.Clear();
                Print(screen.Error, errors);
                return CommandLine.BadInput;
            });
    }

    /// <summary>Prints errors, one a line.</summary>
    public static void Print(TextWriter writer, InputErrors errors)
    {
        foreach (var error in errors.Errors)
        {
            writer.WriteLine(error);
        }

        if (errors.IsFull)
        {
            writer.WriteLine($"There may be more: reading stopped at {InputErrors.Limit} errors.");
        }

        writer.WriteLine("Nothing was written.");
    }

    private static FileStream? Open(FileInfo file, InputErrors errors)
    {
        if (file.Exists)
        {
            return new FileStream(file.FullName, new FileStreamOptions { BufferSize = BufferSize, Options = FileOptions.SequentialScan });
        }

        errors.Add(new InputError { File = file.ToString(), Line = 1, Column = 1, Field = string.Empty, Message = "there is no such file" });
        return null;
    }
}
