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
    /// <param name="rows">The rows.</param>
    /// <param name="isLowest">Whether it is the lowest.</param>
    public abstract Fraction? ExtremeOf(IEnumerable<int> rows, bool isLowest);

    /// <summary>Returns how many decimals it takes never to show two different values of rows as equal.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="fewest">The least number of decimals that is wanted.</param>
    public abstract int DecimalsToTellApart(IEnumerable<int> rows, int fewest);

    private sealed class Reader<T>(ScoreNode<T> node) : ScoreReader
        where T : struct, IBinaryInteger<T>
    {
        public override Fraction? ValueOf(int row) => node.TryValue(row, out var value) ? node.ToFraction(value) : null;

        public override Fraction? ExtremeOf(IEnumerable<int> rows, bool isLowest)
        {
            T? extreme = null;
            foreach (var row in rows)
            {
                if (node.TryValue(row, out var value) && (extreme is not { } before || (isLowest ? value < before : value > before)))
                {
                    extreme = value;
                }
            }

            return extreme is { } found ? node.ToFraction(found) : null;
        }

        public override int DecimalsToTellApart(IEnumerable<int> rows, int fewest)
        {
            // What is written in full needs no more.
            if ((BigInteger.Pow(10, fewest) % node.Denominator).IsZero)
            {
                return fewest;
            }

            var numerators = new List<T>();
            foreach (var row in rows)
            {
                if (node.TryValue(row, out var value))
                {
                    numerators.Add(value);
                }
            }

            // Rounding keeps the order, so it is enough to look at neighbours.
            numerators.Sort();
            var decimals = fewest;
            for (var i = 1; i < numerators.Count; i++)
            {
                while (numerators[i] != numerators[i - 1] && Shown(numerators[i], decimals) == Shown(numerators[i - 1], decimals))
                {
                    decimals++;
                }
            }

            return decimals;
        }

        // As it is written with so many decimals.
        private BigInteger Shown(T numerator, int decimals) => Rounding.RoundToInteger(BigInteger.CreateChecked(numerator) * BigInteger.Pow(10, decimals), node.Denominator, RoundingMode.HalfUp);
    }
}
