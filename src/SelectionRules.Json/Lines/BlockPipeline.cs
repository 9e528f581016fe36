namespace SelectionRules.Json;

/// <summary>Works on blocks side by side and hands the results over in order, a few blocks ahead at the most.</summary>
internal static class BlockPipeline
{
    /// <summary>Takes every block through the work and hands over what came of it, in the order of the blocks.</summary>
    /// <param name="next">Returns the next block, or none at the end; called by one thread.</param>
    /// <param name="work">Works on a block; called by several threads.</param>
    /// <param name="accept">Receives a result; called by one thread; false stops.</param>
    /// <param name="cancellation">Cancels between blocks; nothing is left running.</param>
    public static void Run<TBlock, TResult>(Func<TBlock?> next, Func<TBlock, TResult> work, Func<TResult, bool> accept, CancellationToken cancellation)
        where TBlock : class
    {
        var ahead = new Queue<Task<TResult>>();
        try
        {
            var goesOn = true;
            while (goesOn && next() is { } block)
            {
                cancellation.ThrowIfCancellationRequested();
                ahead.Enqueue(Task.Run(() => work(block), CancellationToken.None));
                if (ahead.Count > Environment.ProcessorCount)
                {
                    goesOn = accept(ahead.Dequeue().GetAwaiter().GetResult());
                }
            }

            while (goesOn && ahead.TryDequeue(out var task))
            {
                cancellation.ThrowIfCancellationRequested();
                goesOn = accept(task.GetAwaiter().GetResult());
            }
        }
        finally
        {
            // What failed has thrown above already, or is of no interest any more.
            Task.WhenAll((IEnumerable<Task>)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
