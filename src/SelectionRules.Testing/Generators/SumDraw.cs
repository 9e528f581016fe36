namespace SelectionRules.Testing;

/// <summary>Draws marks that make a sum: the same weighted score in other parts, or one that is exactly at a threshold.</summary>
internal sealed class SumDraw
{
    private const int Attempts = 6;
    private static readonly decimal[] Steps = [1m, 0.5m, 0.25m, 0.1m, 0.05m, 0.01m];

    private readonly Choices choices;
    private readonly Dictionary<string, ScoredTest> tests;
    private readonly Dictionary<string, IReadOnlyList<decimal>> thresholds;
    private readonly IReadOnlyList<LinearScore> orders;
    private readonly IReadOnlyList<(LinearScore Score, Fraction Bound)> bounds;

    public SumDraw(SelectionProcedure procedure, Choices choices)
    {
        this.choices = choices;
        tests = Parts.TestsOf(procedure).OfType<ScoredTest>().DistinctBy(test => test.Id, StringComparer.Ordinal).ToDictionary(test => test.Id, StringComparer.Ordinal);
        thresholds = tests.ToDictionary(test => test.Key, test => MarkEdges.Thresholds(procedure, test.Value), StringComparer.Ordinal);
        orders =
        [
            .. procedure.Stages.Select(stage => stage.Cutoff?.By).Append(procedure.Ranking.By).OfType<Order>()
                .Select(order => (order.Keys[0] as OrderKey.ByScore)?.Score).Append(procedure.FinalScore.Score).OfType<Score>()
                .Distinct()
                .Select(score => LinearScore.Of(procedure, score)).Where(score => score.Coefficients.Count > 1),
        ];
        bounds =
        [
            .. MarkEdges.BoundsOf(procedure).Select(bound => (Score: LinearScore.Of(procedure, bound.Score), bound.Bound)).Where(bound => bound.Score.Coefficients.Count > 1),
        ];
    }

    /// <summary>Moves points from one test to another, as many as keep the weighted score exactly what it is: a point can be worth more in one test than in the other.</summary>
    public Candidate Shifted(Candidate candidate)
    {
        if (orders.Count == 0)
        {
            return candidate;
        }

        var score = choices.From(orders);
        var marked = score.Coefficients.Where(part => part.Value.Sign != 0 && candidate.ResultOf(tests[part.Key]).IsT0).OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        for (var attempt = 0; attempt < Attempts && marked.Count > 1; attempt++)
        {
            var (from, to) = (choices.From(marked), choices.From(marked));
            var ratio = from.Value / to.Value;
            var step = choices.From(Steps) * choices.Between(1, 7);
            if (!string.Equals(from.Key, to.Key, StringComparison.Ordinal)
                && Moved(candidate, from.Key, -step * (decimal)ratio.Denominator) is { } less
                && Moved(less, to.Key, step * (decimal)ratio.Numerator) is { } shifted)
            {
                return shifted;
            }
        }

        return candidate;
    }

    /// <summary>Gives a mark in one test so that a weighted score is exactly at a threshold, whatever the marks in the others are; now and then just beside it.</summary>
    public Candidate AtAThreshold(Candidate candidate)
    {
        if (bounds.Count == 0)
        {
            return candidate;
        }

        var (score, bound) = choices.From(bounds);
        var parts = score.Coefficients.Where(part => part.Value.Sign != 0).OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        if (parts.Count < 2 || !parts.TrueForAll(part => candidate.ResultOf(tests[part.Key]).IsT0))
        {
            return candidate;
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (id, worth) = choices.From(parts);
            var others = parts.Where(part => !string.Equals(part.Key, id, StringComparison.Ordinal)).Select(part => part.Value * candidate.ResultOf(tests[part.Key]).AsT0.ToFraction());
            var needed = (bound - score.Constant - others.Aggregate(Fraction.Zero, (sum, value) => sum + value)) / worth;
            if (ExactPoints(needed) is { } points && With(candidate, id, choices.Chance(70) ? points : points + choices.Of(0.000001m, -0.000001m, 0.01m, -0.01m)) is { } found)
            {
                return found;
            }
        }

        return candidate;
    }

    private static decimal? ExactPoints(Fraction value)
    {
        var scaled = value * Fraction.FromInteger(System.Numerics.BigInteger.Pow(10, Points.Decimals));
        return scaled.IsInteger && value.Sign >= 0 && value < Fraction.FromInteger(1_000_000) ? (decimal)scaled.Numerator / 1_000_000m : null;
    }

    // Nobody fails for it: what is at or above a pass mark stays so.
    private Candidate? Moved(Candidate candidate, string test, decimal points)
    {
        var mark = candidate.ResultOf(tests[test]).AsT0.ToDecimal();
        return mark + points >= thresholds[test].LastOrDefault(threshold => threshold <= mark) ? With(candidate, test, mark + points) : null;
    }

    private Candidate? With(Candidate candidate, string test, decimal points) =>
        points >= 0 && points <= tests[test].Maximum.ToDecimal() && decimal.Round(points, Points.Decimals) == points ? candidate.With(tests[test], Points.From(points)) : null;
}
