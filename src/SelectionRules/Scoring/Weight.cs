using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A score with the fraction, percentage or coefficient by which it counts.</summary>
/// <remarks>Weights are exact: two thirds is <c>2/3</c>, never 0.6667.</remarks>
public sealed record Weight
{
    private Weight(Fraction value, Score score)
    {
        Value = value;
        Score = Guard.Against.Null(score);
    }

    /// <summary>Gets the fraction or coefficient.</summary>
    public Fraction Value { get; init; }

    /// <summary>Gets the score that counts by it.</summary>
    public Score Score { get; init; }

    /// <summary>Gives a score a weight.</summary>
    public static Weight Of(Fraction value, Score score) => new(value, score);

    /// <summary>Gives the sum of scores a fraction as weight: <c>Weight.Of(2, 3, Written, Oral)</c>.</summary>
    /// <exception cref="ArgumentException">The denominator is not positive, or there is no score.</exception>
    public static Weight Of(int numerator, int denominator, params ReadOnlySpan<Score> scores)
    {
        Guard.Against.NegativeOrZero(denominator);
        Guard.Against.Zero(scores.Length, nameof(scores), "A weight is given to at least one score.");
        return new(Fraction.Of(numerator, denominator), scores.Length == 1 ? scores[0] : Score.Sum(scores));
    }

    /// <summary>Gives a score a percentage as weight: 25 is a quarter.</summary>
    public static Weight Percent(Fraction percentage, Score score) => new(percentage / 100, score);
}
