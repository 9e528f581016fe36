using System.Collections.Concurrent;

namespace SelectionRules.Tests.Evaluation;

public sealed class BlockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Block.Size)]
    [InlineData((9 * Block.Size) + 7)]
    public void ForEach_AnyCount_GoesOverEachRowOnce(int count)
    {
        var rows = new int[count];
        var states = new ConcurrentBag<int[]>();

        Block.ForEach(
            count,
            () => new int[1],
            (state, from, length) =>
            {
                state[0] += length;
                foreach (ref var row in rows.AsSpan(from, length))
                {
                    row++;
                }
            },
            states.Add,
            CancellationToken.None);

        Assert.All(rows, row => Assert.Equal(1, row));
        Assert.Equal(count, states.Sum(state => state[0]));
    }

    // On several threads: each ends with the block that it is at.
    [Fact]
    public void ForEach_CancelledMidway_LeavesTheRest()
    {
        using var source = new CancellationTokenSource();
        var blocks = 0;

        var exception = Assert.ThrowsAny<OperationCanceledException>(() => Block.ForEach(
            1_000 * Block.Size,
            (_, _) =>
            {
                var block = Interlocked.Increment(ref blocks);
                if (block == 10)
                {
                    source.Cancel();
                }
                else if (block > 10)
                {
                    // A block here takes no time: many could end between the tenth and its cancellation, where the machine stops its thread there.
                    source.Token.WaitHandle.WaitOne();
                }
            },
            source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.InRange(blocks, 10, 10 + Environment.ProcessorCount);
    }
}
