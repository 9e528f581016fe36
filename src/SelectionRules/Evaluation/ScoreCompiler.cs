using System.Numerics;

namespace SelectionRules;

/// <summary>Compiles a formula to whole numbers of one type, or finds that they could become too large for it.</summary>
internal sealed class ScoreCompiler<T>(PoolCompiler pool)
    where T : struct, IBinaryInteger<T>
{
    // The cases inside of which the part lies that is being compiled.
    private readonly List<SupposedCase> supposed = [];
    private bool fits = true;

    public ScoreNode<T>? Compile(Score score)
    {
        var node = NodeOf(score);
        return fits ? node : null;
    }

    private static Fraction MaximumOf(ScoreNode<T> node) => Fraction.Of(node.Maximum, node.Denominator);

    private ScoreNode<T> NodeOf(Score score) => score switch
    {
        Score.OfTest ofTest => NodeOf(ofTest.Test),
        Score.OfFact ofFact => NodeOf(ofFact),
        Score.Constant constant => ConstantOf(constant.Value),
        Score.Total total => Linear([.. total.Terms.Select(term => NodeOf(term.Score))], [.. total.Terms.Select(term => term.Value)]),
        Score.Mean mean => NodeOf(mean),
        Score.Weighted weighted => NodeOf(weighted),
        Score.Rescaled rescaled => NodeOf(rescaled),
        Score.BestOf bestOf => NodeOf(bestOf),
        Score.LowestOf lowestOf => NodeOf(lowestOf),
        Score.Above above => NodeOf(NodeOf(above.Score), above.Threshold, null, above.Threshold),
        Score.Clamped clamped => NodeOf(NodeOf(clamped.Score), clamped.AtLeast, clamped.AtMost, Fraction.Zero),
        Score.Distance distance => NodeOf(distance),
        Score.Rounded rounded => NodeOf(rounded),
        Score.Replaced replaced => NodeOf(replaced),
        Score.OrElse orElse => NodeOf(orElse),
        Score.KnownMean mean => NodeOf(mean),
        Score.Either either => NodeOf(either),
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no score that is known."),
    };

    private TestNode<T> NodeOf(ScoredTest test)
    {
        var column = (PointsColumn)pool.ColumnOf(test);
        var unit = BigInteger.Pow(10, column.Decimals);
        var maximum = test.Maximum.Millionths * unit / BigInteger.Pow(10, Points.Decimals);
        var whereOpen = test.AwaitedWhere is { } condition ? SupposedCase.VerdictOf(condition, supposed) : null;
        return new TestNode<T>(column, pool.EffectsOf(test), Number(maximum), whereOpen switch { Verdict.Met => Presence.Certain, Verdict.NotMet => Presence.None, _ => Presence.Possible })
        {
            Denominator = unit,
            Minimum = BigInteger.Zero,
            Maximum = maximum,
        };
    }

    private FactNode<T> NodeOf(Score.OfFact ofFact)
    {
        var definition = pool.DefinitionOf(ofFact.Fact);
        return new FactNode<T>(pool.NumbersOf(ofFact.Fact), pool.HasGaps(ofFact.Fact)) { Denominator = BigInteger.One, Minimum = Bound(definition.Minimum), Maximum = Bound(definition.Maximum) };
    }

    private ConstantNode<T> ConstantOf(Fraction value) =>
        new(Number(value.Numerator)) { Denominator = value.Denominator, Minimum = value.Numerator, Maximum = value.Numerator };

    private LinearNode<T> NodeOf(Score.Mean mean)
    {
        var sum = mean.Terms.Aggregate(Fraction.Zero, (total, term) => total + term.Value);
        return Linear([.. mean.Terms.Select(term => NodeOf(term.Score))], [.. mean.Terms.Select(term => term.Value / sum)]);
    }

    private LinearNode<T> NodeOf(Score.Weighted weighted)
    {
        ScoreNode<T>[] parts = [.. weighted.Parts.Select(part => NodeOf(part.Score))];
        return Linear(parts, [.. weighted.Parts.Select((part, i) => part.Value * weighted.OutOf / MaximumOf(parts[i]))]);
    }

    private LinearNode<T> NodeOf(Score.Rescaled rescaled)
    {
        var score = NodeOf(rescaled.Score);
        return Linear([score], [rescaled.To / MaximumOf(score)]);
    }

    // Over the least denominator in which every term is a whole multiple of its score's numerator.
    private LinearNode<T> Linear(ScoreNode<T>[] terms, Fraction[] weights)
    {
        var denominator = BigInteger.One;
        for (var i = 0; i < terms.Length; i++)
        {
            denominator = Exact.LeastCommonMultiple(denominator, (weights[i] / Fraction.FromInteger(terms[i].Denominator)).Denominator);
        }

        var factors = new BigInteger[terms.Length];
        var (minimum, maximum) = (BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < terms.Length; i++)
        {
            factors[i] = (weights[i] * Fraction.FromInteger(denominator) / Fraction.FromInteger(terms[i].Denominator)).Numerator;
            var (low, high) = (factors[i] * terms[i].Minimum, factors[i] * terms[i].Maximum);
            minimum += Bound(BigInteger.Min(low, high));
            maximum += Bound(BigInteger.Max(low, high));
        }

        return new LinearNode<T>(terms, [.. factors.Select(Number)]) { Denominator = denominator, Minimum = Bound(minimum), Maximum = Bound(maximum) };
    }

    private BestOfNode<T> NodeOf(Score.BestOf bestOf)
    {
        var parts = Alike([.. bestOf.Scores.Select(NodeOf)]);
        var minimum = parts.Select(part => part.Minimum).OrderDescending().Take(bestOf.Count).Aggregate(BigInteger.Add);
        var maximum = parts.Select(part => part.Maximum).OrderDescending().Take(bestOf.Count).Aggregate(BigInteger.Add);
        // Where a part has no value, lower ones take its place.
        minimum = BigInteger.Min(minimum, parts.Select(part => part.Minimum).Order().Take(bestOf.Count).Aggregate(BigInteger.Add));
        return new BestOfNode<T>(parts, bestOf.Count) { Denominator = parts[0].Denominator, Minimum = Bound(minimum), Maximum = Bound(maximum) };
    }

    private LowestOfNode<T> NodeOf(Score.LowestOf lowestOf)
    {
        var parts = Alike([.. lowestOf.Scores.Select(NodeOf)]);
        return new LowestOfNode<T>(parts) { Denominator = parts[0].Denominator, Minimum = parts.Min(part => part.Minimum), Maximum = parts.Max(part => part.Maximum) };
    }

    private ClampedNode<T> NodeOf(ScoreNode<T> score, Fraction? atLeast, Fraction? atMost, Fraction minus)
    {
        var denominator = new[] { atLeast, atMost, minus }.Aggregate(score.Denominator, (common, value) => value is { } bound ? Exact.LeastCommonMultiple(common, bound.Denominator) : common);
        var factor = denominator / score.Denominator;
        var (floor, ceiling, shift) = (Over(atLeast), Over(atMost), Over(minus)!.Value);
        return new ClampedNode<T>(score, Number(factor), floor is { } f ? Number(f) : null, ceiling is { } c ? Number(c) : null, Number(shift))
        {
            Denominator = denominator,
            Minimum = Bound(Within(factor * score.Minimum) - shift),
            Maximum = Bound(Within(factor * score.Maximum) - shift),
        };

        BigInteger? Over(Fraction? value) => value is { } bound ? bound.Numerator * (denominator / bound.Denominator) : null;

        BigInteger Within(BigInteger value)
        {
            Bound(value);
            value = floor is { } lowest ? BigInteger.Max(value, lowest) : value;
            return ceiling is { } highest ? BigInteger.Min(value, highest) : value;
        }
    }

    private DistanceNode<T> NodeOf(Score.Distance distance)
    {
        var parts = Alike([NodeOf(distance.Between), NodeOf(distance.And)]);
        var (above, below) = (parts[0].Maximum - parts[1].Minimum, parts[1].Maximum - parts[0].Minimum);
        return new DistanceNode<T>(parts[0], parts[1])
        {
            Denominator = parts[0].Denominator,
            // Where the one lies above the other whatever the marks are, there is a least distance.
            Minimum = BigInteger.Max(BigInteger.Zero, -BigInteger.Min(above, below)),
            Maximum = Bound(BigInteger.Max(above, below)),
        };
    }

    private RoundedNode<T> NodeOf(Score.Rounded rounded)
    {
        var score = NodeOf(rounded.Score);
        var unit = BigInteger.Pow(10, rounded.Decimals);
        var common = BigInteger.GreatestCommonDivisor(unit, score.Denominator);
        var (multiplier, divisor) = (unit / common, score.Denominator / common);
        Bound(BigInteger.Max(BigInteger.Abs(score.Minimum), BigInteger.Abs(score.Maximum)) * multiplier);
        return new RoundedNode<T>(score, Number(multiplier), Number(divisor), rounded.Mode)
        {
            Denominator = unit,
            Minimum = Rounding.RoundToInteger(score.Minimum * multiplier, divisor, rounded.Mode),
            Maximum = Rounding.RoundToInteger(score.Maximum * multiplier, divisor, rounded.Mode),
        };
    }

    private ReplacedNode<T> NodeOf(Score.Replaced replaced)
    {
        var score = NodeOf(replaced.Score);
        var denominator = Exact.LeastCommonMultiple(Exact.LeastCommonMultiple(score.Denominator, replaced.Value.Denominator), replaced.CountsAs.Denominator);
        var factor = denominator / score.Denominator;
        var value = replaced.Value.Numerator * (denominator / replaced.Value.Denominator);
        var countsAs = replaced.CountsAs.Numerator * (denominator / replaced.CountsAs.Denominator);
        var (minimum, maximum) = (factor * score.Minimum, factor * score.Maximum);
        // A value that the score never takes is never replaced.
        var occurs = value >= minimum && value <= maximum;
        return new ReplacedNode<T>(score, Number(factor), Number(value), Number(countsAs))
        {
            Denominator = denominator,
            Minimum = Bound(occurs ? BigInteger.Min(minimum, countsAs) : minimum),
            Maximum = Bound(occurs ? BigInteger.Max(maximum, countsAs) : maximum),
        };
    }

    private OrElseNode<T> NodeOf(Score.OrElse orElse)
    {
        var parts = Alike([NodeOf(orElse.Score), NodeOf(orElse.Otherwise)]);
        return new OrElseNode<T>(parts[0], parts[1])
        {
            Denominator = parts[0].Denominator,
            Minimum = BigInteger.Min(parts[0].Minimum, parts[1].Minimum),
            Maximum = BigInteger.Max(parts[0].Maximum, parts[1].Maximum),
        };
    }

    private KnownMeanNode<T> NodeOf(Score.KnownMean mean)
    {
        var parts = Alike([.. mean.Terms.Select(term => NodeOf(term.Score))]);
        var coefficients = KnownCoefficients.WholeOf(mean.Terms);
        var unit = KnownCoefficients.SumsOf(coefficients)!.Aggregate(BigInteger.One, Exact.LeastCommonMultiple);
        var (minimum, maximum) = (parts.Min(part => part.Minimum), parts.Max(part => part.Maximum));
        // What is added up before it is brought to the unit.
        Bound(coefficients.Aggregate(BigInteger.Add) * BigInteger.Max(BigInteger.Abs(minimum), BigInteger.Abs(maximum)));
        return new KnownMeanNode<T>(parts, [.. coefficients.Select(Number)], Number(unit))
        {
            Denominator = parts[0].Denominator * unit,
            Minimum = Bound(minimum * unit),
            Maximum = Bound(maximum * unit),
        };
    }

    private EitherNode<T> NodeOf(Score.Either either)
    {
        var parts = Alike([InCase(either.Then, holds: true), InCase(either.Otherwise, holds: false)]);
        return new EitherNode<T>(pool.Compile(either.If), [.. ReferencedTests.Of(either.If).Where(test => test is not AdvisoryTest).Select(pool.EffectsOf)], parts[0], parts[1])
        {
            Denominator = parts[0].Denominator,
            Minimum = BigInteger.Min(parts[0].Minimum, parts[1].Minimum),
            Maximum = BigInteger.Max(parts[0].Maximum, parts[1].Maximum),
        };

        ScoreNode<T> InCase(Score score, bool holds)
        {
            supposed.Add(new(either.If, holds));
            var node = NodeOf(score);
            supposed.RemoveAt(supposed.Count - 1);
            return node;
        }
    }

    /// <summary>Brings scores over one denominator.</summary>
    private ScoreNode<T>[] Alike(ScoreNode<T>[] nodes)
    {
        var denominator = nodes.Aggregate(BigInteger.One, (common, node) => Exact.LeastCommonMultiple(common, node.Denominator));
        return Array.ConvertAll(nodes, node =>
        {
            if (node.Denominator == denominator)
            {
                return node;
            }

            var factor = denominator / node.Denominator;
            return new LinearNode<T>([node], [Number(factor)]) { Denominator = denominator, Minimum = Bound(factor * node.Minimum), Maximum = Bound(factor * node.Maximum) };
        });
    }

    private BigInteger Bound(BigInteger value)
    {
        fits &= Exact.Fits<T>(value);
        return value;
    }

    private T Number(BigInteger value) => Exact.Fits<T>(Bound(value)) ? T.CreateChecked(value) : T.Zero;
}
