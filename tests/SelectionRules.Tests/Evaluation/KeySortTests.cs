using System.Numerics;

namespace SelectionRules.Tests.Evaluation;

public sealed class KeySortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2_047)]
    [InlineData(2_048)]
    [InlineData(20_000)]
    public void Sort_OfAnyLength_PutsKeysInOrderWithTheirItems(int count)
    {
        foreach (var bits in (int[])[0, 1, 11, 12, 29])
        {
            HoldsFor(Draw(count, bits, number => (int)number));
        }

        foreach (var bits in (int[])[0, 11, 33, 61])
        {
            HoldsFor(Draw(count, bits, number => (long)number));
        }

        foreach (var bits in (int[])[5, 64, 125])
        {
            HoldsFor(Draw(count, bits, number => (Int128)number));
            HoldsFor(Draw(count, bits, number => number));
        }
    }

    private static T[] Draw<T>(int count, int bits, Func<BigInteger, T> convert)
    {
        var random = new Random(bits);
        var bytes = new byte[16];
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            random.NextBytes(bytes);
            return convert(new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - 1));
        })];
    }

    private static void HoldsFor<T>(T[] keys)
        where T : struct, IBinaryInteger<T>
    {
        int[] items = [.. Enumerable.Range(0, keys.Length)];
        var sorted = (T[])keys.Clone();

        KeySort.Sort<T>(sorted, items);

        Assert.Equal(keys.Order(), sorted);
        Assert.Equal(Enumerable.Range(0, keys.Length), items.Order());
        Assert.All(items.Index(), pair => Assert.Equal(keys[pair.Item], sorted[pair.Index]));
    }
}
