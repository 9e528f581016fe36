namespace SelectionRules;

/// <summary>Runs over all rows in blocks that stay in the cache, on all cores.</summary>
internal static class Block
{
    /// <summary>The number of rows of a block: few enough that columns and scratch stay in the second level of the cache, enough that memory is read ahead.</summary>
    public const int Size = 16_384;

    // Fewer rows than this are not worth a second thread.
    private const int BlocksATask = 4;

    /// <summary>Runs an action on each block, given its first row and its number of rows.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void ForEach(int count, Action<int, int> action, CancellationToken cancellation) =>
        ForEach<object?>(count, static () => null, (_, from, length) => action(from, length), static _ => { }, cancellation);

    /// <summary>Runs an action on each block with a state of the thread, which is handed over at the end.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void ForEach<TState>(int count, Func<TState> start, Action<TState, int, int> action, Action<TState> finish, CancellationToken cancellation)
    {
        var blocks = (count + Size - 1) / Size;
        var tasks = (blocks + BlocksATask - 1) / BlocksATask;
        if (tasks <= 1 || Environment.ProcessorCount == 1)
        {
            var state = start();
            Run(state, 0, blocks);
            finish(state);
            return;
        }

        // A state a worker, not a task: a histogram is made twice on two cores, however many rows there are.
        var next = -1;
        var workers = new Action[Math.Min(Environment.ProcessorCount, tasks)];
        Array.Fill(workers, () =>
        {
            var state = start();
            for (var task = Interlocked.Increment(ref next); task < tasks; task = Interlocked.Increment(ref next))
            {
                Run(state, task * BlocksATask, Math.Min(blocks, (task + 1) * BlocksATask));
            }

            lock (workers)
            {
                finish(state);
            }
        });
        try
        {
            Parallel.Invoke(workers);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }

        void Run(TState state, int first, int last)
        {
            for (var block = first; block < last; block++)
            {
                cancellation.ThrowIfCancellationRequested();
                var from = block * Size;
                action(state, from, Math.Min(Size, count - from));
            }
        }
    }
}
