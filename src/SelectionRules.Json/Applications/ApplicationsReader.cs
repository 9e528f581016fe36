using Ardalis.GuardClauses;

namespace SelectionRules.Json;

/// <summary>Reads applications: UTF-8, one JSON object a line, one line a candidate.</summary>
/// <remarks>
/// <para>Strict: a missing, unknown or repeated field, a wrong type or an impossible value is an error that names its place. Nothing is guessed, and nothing throws on bad data.</para>
/// <para>A byte order mark at the start and CRLF are accepted; a line may have 1 MiB.</para>
/// <para>The lines are read in blocks, on every processor; the order of the file is kept. The memory needed is that of a few blocks, whatever the file holds.</para>
/// </remarks>
public sealed class ApplicationsReader
{
    private readonly SelectionProcedure procedure;

    /// <summary>Makes a reader of the applications for a procedure: what it asks for is required.</summary>
    public ApplicationsReader(SelectionProcedure procedure) => this.procedure = Guard.Against.Null(procedure);

    /// <summary>Reads a file and hands over each application without an error, in order.</summary>
    /// <param name="stream">The bytes of the file; it stays open.</param>
    /// <param name="file">The name of the file, for errors.</param>
    /// <param name="errors">Receives the errors; reading stops when it is full.</param>
    /// <param name="accept">Receives the applications, on the thread of the caller.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void Read(Stream stream, string file, InputErrors errors, Action<Application> accept, CancellationToken cancellation = default)
    {
        Guard.Against.Null(accept);
        var keys = new KeyLines();
        Read(stream, file, errors, count => new List<(int Line, Application Application)>(count), (list, line, application) => list.Add((line, application)), Accept, cancellation);

        void Accept(ApplicationBlock<List<(int Line, Application Application)>> block)
        {
            var repeated = keys.Add(block);
            block.AddErrorsTo(errors);
            foreach (var (line, application) in block.Part)
            {
                if (!repeated.Contains(line))
                {
                    accept(application);
                }
            }
        }
    }

    /// <summary>Reads a file into a pool: the way for millions of applications, since admission is decided on every processor too.</summary>
    /// <param name="stream">The bytes of the file; it stays open.</param>
    /// <param name="file">The name of the file, for errors.</param>
    /// <param name="builder">Receives the candidates, in order. Once there is an error nobody is added any more: the builder is of no use then.</param>
    /// <param name="errors">Receives the errors; reading stops when it is full.</param>
    /// <param name="progress">Receives the number of lines read so far, now and then, on the thread of the caller.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="ArgumentException">The builder is of another procedure, or has candidates already.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void ReadInto(Stream stream, string file, CandidatePoolBuilder builder, InputErrors errors, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        if (Guard.Against.Null(builder).Procedure != procedure || builder.Count > 0)
        {
            throw new ArgumentException("The builder is of another procedure, or has candidates already.", nameof(builder));
        }

        KeyLines? keys = null;
        Read(stream, file, errors, StartPart, (part, _, application) => part.TryAdd(application), Accept, cancellation);

        CandidatePoolBuilder StartPart(int count)
        {
            var part = builder.StartPart();
            part.EnsureCapacity(count);
            return part;
        }

        void Accept(ApplicationBlock<CandidatePoolBuilder> block)
        {
            if (builder.Count == 0 && stream.CanSeek)
            {
                // As many as if the rest of the file were like its first block.
                builder.EnsureCapacity((int)Math.Min(int.MaxValue / 4, stream.Length / Math.Max(1, block.Bytes) * block.Keys.Count));
            }

            var isWhole = block.Errors.Count == 0 && block.Part.Count == block.Keys.Count;
            if (keys is not null || !isWhole || !builder.TryAddAll(block.Part))
            {
                // Until here every line was one candidate: the rows tell the lines.
                keys ??= KeyLines.Of(builder);
                keys.Add(block);
                block.AddErrorsTo(errors);
            }

            progress?.Report(block.LastLine);
        }
    }

    private void Read<TPart>(
        Stream stream, string file, InputErrors errors, Func<int, TPart> start, Action<TPart, int, Application> add, Action<ApplicationBlock<TPart>> accept, CancellationToken cancellation)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(errors);
        using var lines = new ThreadLocal<ApplicationLine>(() => new ApplicationLine(procedure));
        var blocks = new LineBlocks(stream);
        BlockPipeline.Run(blocks.Next, Work, AcceptBlock, cancellation);

        ApplicationBlock<TPart> Work(LineBlock block)
        {
            using (block)
            {
                return ApplicationBlock<TPart>.Read(block, file, lines.Value!, start, add, cancellation);
            }
        }

        bool AcceptBlock(ApplicationBlock<TPart> block)
        {
            accept(block);
            return !errors.IsFull;
        }
    }
}
