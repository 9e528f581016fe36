using System.Numerics;

namespace SelectionRules;

/// <summary>The coefficients of a mean over what is known, as whole numbers in the same proportion, and the sums that they can come to.</summary>
internal static class KnownCoefficients
{
    /// <summary>The most different sums that the coefficients may have; ten parts never have more.</summary>
    public const int MostSums = 1024;

    /// <summary>Returns whole numbers without a common divisor in the proportion of coefficients that are more than 0.</summary>
    public static BigInteger[] WholeOf(Sequence<Weight> terms)
    {
        var denominator = terms.Aggregate(BigInteger.One, (common, term) => Exact.LeastCommonMultiple(common, term.Value.Denominator));
        BigInteger[] whole = [.. terms.Select(term => term.Value.Numerator * (denominator / term.Value.Denominator))];
        var divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor.IsZero ? whole : Array.ConvertAll(whole, number => number / divisor);
    }

    /// <summary>Returns the different sums of one or more of them, or none where there are more than <see cref="MostSums"/>.</summary>
    public static IReadOnlyCollection<BigInteger>? SumsOf(BigInteger[] coefficients)
    {
        var sums = new HashSet<BigInteger>();
        foreach (var coefficient in coefficients)
        {
            sums.UnionWith([coefficient, .. sums.Select(sum => sum + coefficient)]);
            if (sums.Count > MostSums)
            {
                return null;
            }
        }

        return sums;
    }
}
