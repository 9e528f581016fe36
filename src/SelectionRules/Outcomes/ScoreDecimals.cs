using System.Numerics;

namespace SelectionRules;

/// <summary>Finds how many decimals it takes never to show two different scores as equal.</summary>
internal static class ScoreDecimals
{
    public const int Fewest = 2;

    /// <summary>Returns the number of decimals for the final scores of an outcome: 2, or as many more as it takes.</summary>
    public static int Of(Outcome outcome)
    {
        var scores = new HashSet<Fraction>();
        for (var i = 0; i < outcome.Count; i++)
        {
            if (outcome.FinalScoreAt(i) is { } score)
            {
                scores.Add(score);
            }
        }

        // Rounding keeps the order, so it is enough to look at neighbours.
        var decimals = Fewest;
        Fraction? before = null;
        foreach (var score in scores.Order())
        {
            while (before is { } lower && Rounded(lower, decimals) == Rounded(score, decimals))
            {
                decimals++;
            }

            before = score;
        }

        return decimals;
    }

    private static BigInteger Rounded(Fraction value, int decimals)
    {
        var scaled = (value * Fraction.FromInteger(2 * BigInteger.Pow(10, decimals))) + Fraction.One;
        return BigInteger.Divide(scaled.Numerator, scaled.Denominator * 2);
    }
}
