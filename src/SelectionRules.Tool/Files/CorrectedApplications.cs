using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>Applications as corrected: those that the corrected ones replace, and all others byte for byte.</summary>
internal sealed class CorrectedApplications
{
    private readonly Dictionary<CandidateId, byte[]> lines = [];

    private CorrectedApplications()
    {
    }

    /// <summary>Gets the corrected applications, in the order of the file.</summary>
    public List<Application> Applications { get; } = [];

    /// <summary>Gets the applications as if nothing were corrected.</summary>
    public static CorrectedApplications None { get; } = new();

    /// <summary>Reads a file of corrected applications: only the candidates concerned.</summary>
    /// <returns>None where there is an error; it is added to the errors.</returns>
    public static CorrectedApplications? Read(SelectionProcedure procedure, FileInfo file, CandidatePool pool, InputErrors errors, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            errors.Add(new InputError { File = file.ToString(), Line = 1, Column = 1, Field = string.Empty, Message = "there is no such file" });
            return null;
        }

        var corrected = new CorrectedApplications();
        using (var stream = file.OpenRead())
        {
            new ApplicationsReader(procedure).Read(stream, file.ToString(), errors, corrected.Applications.Add, cancellation);
        }

        if (!errors.IsEmpty)
        {
            return null;
        }

        // Without an error every line is one candidate.
        using var bytes = file.OpenRead();
        foreach (var (position, line) in LinesOf(bytes).Index())
        {
            var candidate = corrected.Applications[position].Candidate;
            corrected.lines.Add(candidate, line);
            if (!pool.Contains(candidate))
            {
                errors.Add(new InputError { File = file.ToString(), Line = position + 1, Column = 1, Field = "candidate", Message = $"'{candidate}' is no candidate of the applications; only theirs can be corrected" });
            }
        }

        if (corrected.lines.Count == 0)
        {
            errors.Add(new InputError { File = file.ToString(), Line = 1, Column = 1, Field = string.Empty, Message = "the file is empty; the applications of the candidates concerned were expected" });
        }

        return errors.IsEmpty ? corrected : null;
    }

    /// <summary>Takes back the corrections that were not applied: the lines stay as they were.</summary>
    public void LeaveAside(IEnumerable<CandidateId> candidates)
    {
        foreach (var candidate in candidates)
        {
            lines.Remove(candidate);
        }
    }

    /// <summary>Writes all applications, in their order.</summary>
    /// <param name="applications">The file as it was read into the pool.</param>
    /// <param name="pool">The candidates, one a line of the file.</param>
    /// <param name="target">Receives the lines.</param>
    /// <param name="cancellation">A way to stop.</param>
    public void Write(FileInfo applications, CandidatePool pool, Stream target, CancellationToken cancellation)
    {
        using var source = applications.OpenRead();
        if (lines.Count == 0)
        {
            source.CopyTo(target);
            return;
        }

        foreach (var (row, line) in LinesOf(source).Index())
        {
            cancellation.ThrowIfCancellationRequested();
            target.Write(lines.GetValueOrDefault(pool[row], line));
            target.Write("\n"u8);
        }
    }

    private static IEnumerable<byte[]> LinesOf(Stream stream)
    {
        var blocks = new LineBlocks(stream);
        while (blocks.Next() is { } block)
        {
            using (block)
            {
                foreach (var line in LinesOf(block))
                {
                    yield return line;
                }
            }
        }
    }

    private static List<byte[]> LinesOf(LineBlock block)
    {
        var found = new List<byte[]>();
        for (var bytes = block.Bytes; !bytes.IsEmpty;)
        {
            found.Add(LineBlock.NextLine(ref bytes).ToArray());
        }

        return found;
    }
}
