using System.Numerics;

namespace SelectionRules;

/// <summary>Reads exact scores off the columns of a pool.</summary>
internal abstract class ScoreReader
{
    /// <summary>Compiles a score to the narrowest type in which it is exact.</summary>
    public static ScoreReader Of(PoolCompiler compiler, Score score)
    {
        return Of<int>() ?? Of<long>() ?? Of<Int128>() ?? Of<BigInteger>()!;

        ScoreReader? Of<T>()
            where T : struct, IBinaryInteger<T> => compiler.Compile<T>(score) is { } node ? new Reader<T>(node) : null;
    }

    /// <summary>Returns the exact value of a row, or none where it is not known or there is none.</summary>
    public abstract Fraction? ValueOf(int row);

    /// <summary>Returns the lowest or the highest of the values of rows, or none where no row has one.</summary>
    public abstract Fraction? ExtremeOf(IEnumerable<int> rows, bool isLowest);

    private sealed class Reader<T>(ScoreNode<T> node) : ScoreReader
        where T : struct, IBinaryInteger<T>
    {
        public override Fraction? ValueOf(int row) => node.TryRange(row, out var low, out var high) && low == high ? node.ToFraction(low) : null;

        public override Fraction? ExtremeOf(IEnumerable<int> rows, bool isLowest)
        {
            T? extreme = null;
            foreach (var row in rows)
            {
                if (node.TryRange(row, out var low, out var high) && low == high && (extreme is not { } before || (isLowest ? low < before : low > before)))
                {
                    extreme = low;
                }
            }

            return extreme is { } found ? node.ToFraction(found) : null;
        }
    }
}
