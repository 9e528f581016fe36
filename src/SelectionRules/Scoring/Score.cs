using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>An exact formula over results: the score of a test, of a stage, of the whole procedure.</summary>
/// <remarks>
/// <para>A closed tree of records with structural equality; a test converts to its own score. Nothing is rounded but where a <see cref="Rounded"/> says so.</para>
/// <para>While a result is missing a score has a lowest and a highest possible value; with an absent or exempted part it has none, but for those made of what is known.</para>
/// </remarks>
public abstract partial record Score
{
    private protected Score()
    {
    }

    /// <summary>Makes the score of a test: its points.</summary>
    public static Score Of(ScoredTest test) => new OfTest { Test = Guard.Against.Null(test) };

    /// <summary>Makes the score of a test: its points.</summary>
    public static implicit operator Score(ScoredTest test) => Of(test);

    /// <summary>Adds scores.</summary>
    public static Score Sum(params ReadOnlySpan<Score> scores) => new Total { Terms = Unweighted(scores) };

    /// <summary>Adds scores, each multiplied by its coefficient.</summary>
    public static Score Sum(params ReadOnlySpan<Weight> terms) => new Total { Terms = Sequence.Create(terms) };

    /// <summary>Takes the mean of scores.</summary>
    public static Score MeanOf(params ReadOnlySpan<Score> scores) => new Mean { Terms = Unweighted(scores) };

    /// <summary>Takes the mean of scores, each counted by its coefficient.</summary>
    public static Score MeanOf(params ReadOnlySpan<Weight> terms) => new Mean { Terms = Sequence.Create(terms) };

    /// <summary>Weighs scores, each rescaled from its own maximum to a common one; the weights sum to exactly 1.</summary>
    public static Score WeightedOutOf(Fraction maximum, params ReadOnlySpan<Weight> parts) => new Weighted { OutOf = maximum, Parts = Sequence.Create(parts) };

    /// <summary>Rescales a score from its own maximum to another.</summary>
    public static Score Rescale(Score score, Fraction to) => new Rescaled { Score = Guard.Against.Null(score), To = to };

    /// <summary>Adds the highest of several scores.</summary>
    public static Score Best(int count, params ReadOnlySpan<Score> scores) => new BestOf { Count = Guard.Against.NegativeOrZero(count), Scores = Sequence.Create(scores) };

    /// <summary>Counts only what exceeds a threshold.</summary>
    public static Score PointsAbove(Fraction threshold, Score score) => new Above { Score = Guard.Against.Null(score), Threshold = threshold };

    /// <summary>Rounds a score by a rule.</summary>
    public static Score Round(Score score, int decimals, RoundingMode mode) => new Rounded { Score = Guard.Against.Null(score), Decimals = decimals, Mode = mode };

    /// <summary>Takes one score where a condition holds, else another; what cannot be compared does not hold.</summary>
    public static Score When(Condition condition, Score then, Score otherwise) =>
        new Either { If = Guard.Against.Null(condition), Then = Guard.Against.Null(then), Otherwise = Guard.Against.Null(otherwise) };

    /// <summary>Takes a score where it has a value, else another.</summary>
    public static Score KnownOr(Score score, Score otherwise) => new OrElse { Score = Guard.Against.Null(score), Otherwise = Guard.Against.Null(otherwise) };

    /// <summary>Takes the mean of those scores that have a value.</summary>
    public static Score MeanOfKnown(params ReadOnlySpan<Score> scores) => new KnownMean { Terms = Unweighted(scores) };

    /// <summary>Takes the mean of those scores that have a value, each counted by its coefficient.</summary>
    public static Score MeanOfKnown(params ReadOnlySpan<Weight> terms) => new KnownMean { Terms = Sequence.Create(terms) };

    /// <summary>Makes a fixed number of points.</summary>
    public static Score Fixed(Fraction value) => new Constant { Value = value };

    /// <summary>Keeps a score within bounds.</summary>
    public static Score Cap(Score score, Fraction? atLeast = null, Fraction? atMost = null) => new Clamped { Score = Guard.Against.Null(score), AtLeast = atLeast, AtMost = atMost };

    private static Sequence<Weight> Unweighted(ReadOnlySpan<Score> scores)
    {
        var terms = new Weight[scores.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = Weight.Of(Fraction.One, scores[i]);
        }

        return Sequence.Create<Weight>(terms);
    }
}
