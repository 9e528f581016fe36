using Ardalis.GuardClauses;

namespace SelectionRules.Json;

/// <summary>Reads applications: UTF-8, one JSON object a line, one line a candidate.</summary>
/// <remarks>
/// <para>Strict: a missing, unknown or repeated field, a wrong type or an impossible value is an error that names its place. Nothing is guessed, and nothing throws on bad data.</para>
/// <para>A byte order mark at the start and CRLF are accepted; a line may have 1 MiB.</para>
/// </remarks>
public sealed class ApplicationsReader
{
    private readonly ApplicationLine line;

    /// <summary>Makes a reader of the applications for a procedure: what it asks for is required.</summary>
    public ApplicationsReader(SelectionProcedure procedure) => line = new ApplicationLine(Guard.Against.Null(procedure));

    /// <summary>Reads a file and hands over each application without an error, in order.</summary>
    /// <param name="stream">The bytes of the file; it stays open.</param>
    /// <param name="file">The name of the file, for errors.</param>
    /// <param name="errors">Receives the errors; reading stops when it is full.</param>
    /// <param name="accept">Receives the applications.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void Read(Stream stream, string file, InputErrors errors, Action<Application> accept, CancellationToken cancellation = default)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(errors);
        Guard.Against.Null(accept);
        using var source = new LineSource(stream);
        while (!errors.IsFull && source.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            var report = new LineReport(file, source.LineNumber, errors);
            if (source.IsTooLong)
            {
                report.Add(bytes, 0, string.Empty, $"the line is longer than {LineSource.LongestLine} bytes");
            }
            else if (line.Read(bytes, report) is { } application)
            {
                accept(application);
            }
        }
    }
}
