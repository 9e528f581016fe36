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
            while (before is { } lower && Shown(lower, decimals) == Shown(score, decimals))
            {
                decimals++;
            }

            before = score;
        }

        return decimals;
    }

    // As it is written with so many decimals.
    private static BigInteger Shown(Fraction score, int decimals) => Rounding.RoundToInteger(score.Numerator * BigInteger.Pow(10, decimals), score.Denominator, RoundingMode.HalfUp);
}
