namespace SelectionRules;

/// <summary>A formula as parts with their weights, so that two formulas that order everybody alike are known as such.</summary>
/// <remarks>The sum of two tests orders as their mean does, and a mark as the same mark to two decimals.</remarks>
internal sealed class LinearScore
{
    private readonly SelectionProcedure procedure;
    private readonly Dictionary<Score, Fraction> weights = [];

    private LinearScore(SelectionProcedure procedure) => this.procedure = procedure;

    /// <summary>Tells whether one formula is a multiple of the other, but for a constant and for what is done to the whole: a rounding, a bound, a number where there is no value.</summary>
    public static bool AreAlike(SelectionProcedure procedure, Score one, Score other)
    {
        var (first, second) = (Of(procedure, one), Of(procedure, other));
        if (first.Count == 0 || first.Count != second.Count)
        {
            return false;
        }

        var (score, weight) = first.First();
        return second.TryGetValue(score, out var opposite) && first.All(part => second.TryGetValue(part.Key, out var its) && part.Value * opposite == its * weight);
    }

    private static Dictionary<Score, Fraction> Of(SelectionProcedure procedure, Score score)
    {
        var linear = new LinearScore(procedure);
        linear.Add(WithoutMargin(score), Fraction.One);
        return linear.weights.Where(part => part.Value.Sign != 0).ToDictionary();
    }

    private static Score WithoutMargin(Score score) => score switch
    {
        Score.Rounded rounded => WithoutMargin(rounded.Score),
        Score.Clamped clamped => WithoutMargin(clamped.Score),
        Score.OrElse { Otherwise: Score.Constant } orElse => WithoutMargin(orElse.Score),
        _ => score,
    };

    private void Add(Score score, Fraction factor)
    {
        switch (score)
        {
            case Score.Constant:
                break;
            case Score.Total total:
                Add(total.Terms, factor);
                break;
            case Score.Mean mean when ScoreBounds.SumOfValues(mean.Terms) is { Sign: > 0 } sum:
                Add(mean.Terms, factor / sum);
                break;
            case Score.Weighted weighted when weighted.Parts.All(part => MaximumOf(part.Score).Sign > 0):
                foreach (var part in weighted.Parts)
                {
                    Add(part.Score, factor * part.Value * weighted.OutOf / MaximumOf(part.Score));
                }

                break;
            case Score.Rescaled rescaled when MaximumOf(rescaled.Score).Sign > 0:
                Add(rescaled.Score, factor * rescaled.To / MaximumOf(rescaled.Score));
                break;
            default:
                weights[score] = weights.GetValueOrDefault(score) + factor;
                break;
        }
    }

    private void Add(Sequence<Weight> terms, Fraction factor)
    {
        foreach (var term in terms)
        {
            Add(term.Score, factor * term.Value);
        }
    }

    private Fraction MaximumOf(Score score) => ScoreBounds.Of(procedure, score).Maximum;
}
