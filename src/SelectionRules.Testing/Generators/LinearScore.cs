namespace SelectionRules.Testing;

/// <summary>What a point of each test is worth in a score: the score without what bends it, such as rounding or a best of several.</summary>
internal sealed class LinearScore
{
    private readonly SelectionProcedure procedure;
    private readonly Dictionary<string, Fraction> coefficients = new(StringComparer.Ordinal);

    private LinearScore(SelectionProcedure procedure) => this.procedure = procedure;

    /// <summary>Gets the worth of a point, by the id of the test; a test that counts nowhere has none.</summary>
    public IReadOnlyDictionary<string, Fraction> Coefficients => coefficients;

    /// <summary>Gets what is added whatever the points are.</summary>
    public Fraction Constant { get; private set; }

    public static LinearScore Of(SelectionProcedure procedure, Score score)
    {
        var linear = new LinearScore(procedure);
        linear.Add(score, Fraction.One);
        return linear;
    }

    private void Add(Score score, Fraction factor)
    {
        switch (score)
        {
            case Score.OfTest ofTest:
                coefficients[ofTest.Test.Id] = coefficients.GetValueOrDefault(ofTest.Test.Id) + factor;
                break;
            case Score.Constant constant:
                Constant += constant.Value * factor;
                break;
            case Score.Total total:
                AddAll(total.Terms, factor);
                break;
            case Score.Mean mean:
                AddAll(mean.Terms, factor / Sum(mean.Terms));
                break;
            case Score.KnownMean mean:
                AddAll(mean.Terms, factor / Sum(mean.Terms));
                break;
            case Score.Weighted weighted:
                foreach (var part in weighted.Parts.AsEnumerable())
                {
                    Rescale(part.Score, weighted.OutOf, factor * part.Value);
                }

                break;
            case Score.Rescaled rescaled:
                Rescale(rescaled.Score, rescaled.To, factor);
                break;
            case Score.Above above:
                Add(above.Score, factor);
                Constant -= above.Threshold * factor;
                break;
            case Score.Clamped clamped:
                Add(clamped.Score, factor);
                break;
            case Score.Rounded rounded:
                Add(rounded.Score, factor);
                break;
            case Score.Replaced replaced:
                Add(replaced.Score, factor);
                break;
            case Score.OrElse orElse:
                Add(orElse.Score, factor);
                break;
        }
    }

    private void AddAll(Sequence<Weight> terms, Fraction factor)
    {
        foreach (var term in terms.AsEnumerable())
        {
            Add(term.Score, factor * term.Value);
        }
    }

    private void Rescale(Score score, Fraction to, Fraction factor)
    {
        var maximum = ScoreMaximum.Of(procedure, score);
        if (maximum.Sign > 0)
        {
            Add(score, factor * to / maximum);
        }
    }

    private static Fraction Sum(Sequence<Weight> terms) => terms.Select(term => term.Value).Aggregate(Fraction.Zero, (sum, value) => sum + value) is { Sign: not 0 } sum ? sum : Fraction.One;
}
