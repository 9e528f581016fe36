namespace SelectionRules.Testing;

/// <summary>The marks of a test at which something happens: its ends, and those at which a rule changes its mind.</summary>
internal static class MarkEdges
{
    private static readonly decimal[] Steps = [1m, 0.5m, 0.01m, 0.000001m];

    /// <summary>Returns the points at pass marks and thresholds, the lowest first; those of a sum are taken in the ratio of the maxima.</summary>
    public static IReadOnlyList<decimal> Thresholds(SelectionProcedure procedure, ScoredTest test)
    {
        var maximum = test.Maximum.ToDecimal();
        var shares =
            from found in BoundsOf(procedure)
            where found.Maximum.Sign > 0 && Parts.Mentions(found.Score, test)
            select Decimal(found.Bound / found.Maximum * test.Maximum.ToFraction());
        return [.. shares.Where(points => points > 0 && points <= maximum).Distinct().Order()];
    }

    /// <summary>Returns the ends, the thresholds, and marks just beside them.</summary>
    public static IReadOnlyList<decimal> Of(SelectionProcedure procedure, ScoredTest test)
    {
        var maximum = test.Maximum.ToDecimal();
        var edges = Thresholds(procedure, test).Append(0m).Append(maximum).ToList();
        return [.. edges.Concat(from edge in edges from step in Steps from sign in new[] { -1, 1 } select edge + (sign * step)).Where(points => points >= 0 && points <= maximum).Distinct().Order()];
    }

    /// <summary>Returns how far marks lie apart at which a rounding or a distance changes its mind: half a unit and one and a half, and the distance that is asked for.</summary>
    public static IReadOnlyList<decimal> StepsOf(SelectionProcedure procedure, ScoredTest test)
    {
        var steps = new List<decimal>();
        foreach (var part in Parts.Of(procedure))
        {
            switch (part)
            {
                case Score.Rounded rounded when rounded.Decimals < Points.Decimals && Parts.Mentions(rounded.Score, test):
                    var half = 0.5m;
                    for (var i = 0; i < rounded.Decimals; i++)
                    {
                        half /= 10m;
                    }

                    steps.AddRange([half, 3m * half]);
                    break;
                case Condition.ScoreIs { Score: Score.Distance distance } condition when Parts.Mentions(distance, test) && condition.Threshold.ValueIn(procedure, ScoreMaximum.Of(procedure, distance)) is { } bound:
                    steps.AddRange([Decimal(bound), Decimal(bound) + 0.5m]);
                    break;
            }
        }

        return [.. steps.Distinct()];
    }

    /// <summary>Returns the scores that a rule compares with something, with the bound and the maximum.</summary>
    public static IEnumerable<(Score Score, Fraction Bound, Fraction Maximum)> BoundsOf(SelectionProcedure procedure) =>
        Parts.Of(procedure).Select(part => ThresholdIn(procedure, part)).OfType<(Score Score, Fraction Bound, Fraction Maximum)>();

    private static (Score Score, Fraction Bound, Fraction Maximum)? ThresholdIn(SelectionProcedure procedure, object part)
    {
        switch (part)
        {
            case Condition.ScoreIs condition:
                var maximum = ScoreMaximum.Of(procedure, condition.Score);
                var bound = condition.Threshold.ValueIn(procedure, maximum);
                return bound is { } value ? (condition.Score, value, maximum) : null;
            case Score.Above above:
                return (above.Score, above.Threshold, ScoreMaximum.Of(procedure, above.Score));
            case Score.Replaced replaced:
                return (replaced.Score, replaced.Value, ScoreMaximum.Of(procedure, replaced.Score));
            default:
                return null;
        }
    }

    private static decimal Decimal(Fraction value)
    {
        var rounded = ScoreArithmetic.Round(value, Points.Decimals, RoundingMode.HalfUp);
        return (decimal)rounded.Numerator / (decimal)rounded.Denominator;
    }
}
