using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SelectionRules.Tests.Decisions;

/// <summary>Laws of scores and stages while results are missing, on random formulas of the whole vocabulary.</summary>
public sealed class RangeLaws
{
    private static readonly ScoredTest[] Tests = [new("a", maximum: 20), new("b", maximum: 10), new("c", maximum: 20)];

    private static readonly SelectionProcedure Procedure = Example.Procedure with { Stages = [Example.StageOf(Tests)] };

    [DrawnProperty(500, Arbitrary = [typeof(Formulas)])]
    public void Range_OfAPendingScore_HoldsWhateverItBecomes(Score score, Evidence evidence)
    {
        var range = Procedure.RangeOf(score, evidence.SoFar);
        var value = Procedure.RangeOf(score, evidence.Complete);
        var (minimum, maximum) = ScoreBounds.Of(Procedure, score);

        Assert.True(value.IsKnown);
        Assert.True(range.Lowest <= value.Lowest && value.Highest <= range.Highest, $"{value} lies outside {range}");
        Assert.True(minimum <= range.Lowest && range.Highest <= maximum, $"{range} lies outside the bounds {minimum} to {maximum}");
    }

    [DrawnProperty(500, Arbitrary = [typeof(Formulas)])]
    public void Stage_OnceDecided_StaysDecidedWithMoreEvidence(Score score, Evidence evidence, Comparison comparison, byte threshold)
    {
        var mark = new PassMark(new Condition.ScoreIs { Score = score, Comparison = comparison, Threshold = threshold % 25 }, Example.Clause);
        var procedure = Procedure with { Stages = [Example.StageOf(Tests) with { PassMarks = [mark] }] };
        var before = procedure.FirstStage(evidence.SoFar);
        var after = procedure.FirstStage(evidence.Complete);

        Assert.NotEqual(StageStatus.Pending, after.Status);
        Assert.True(before.Status == StageStatus.Pending || before.Status == after.Status);
    }

    public sealed record Evidence(Candidate SoFar, Candidate Complete);

    public static class Formulas
    {
        public static Arbitrary<Score> Scores() => Arb.From(Gen.Sized(size => Formula(Math.Min(size, 4))));

        public static Arbitrary<Evidence> Evidences() => Arb.From(
            from marks in Gen.Choose(0, 40).ArrayOf(Tests.Length)
            from known in Gen.Elements(true, false).ArrayOf(Tests.Length)
            let all = Tests.Select((test, i) => (Test: (Test)test, Result: TestResult.Of(Points.From(Math.Min(marks[i] / 2m, test.Maximum.ToDecimal()))))).ToArray()
            select new Evidence(Example.Candidate.With([.. all.Where((_, i) => known[i])]), Example.Candidate.With(all)));

        private static Gen<Score> Formula(int depth)
        {
            var leaf = Gen.Frequency((6, Gen.Elements(Tests).Select(test => Score.Of(test))), (1, Numbers().Select(Score.Fixed)));
            if (depth == 0)
            {
                return leaf;
            }

            var inner = Formula(depth - 1);
            return Gen.OneOf(
                leaf,
                Weights(inner, -3, 3).Select(terms => Score.Sum(terms)),
                Weights(inner, 1, 3).Select(terms => Score.MeanOf(terms)),
                from tests in Gen.Elements(Tests).ArrayOf(2)
                from share in Gen.Choose(1, 3)
                select Score.WeightedOutOf(100, Weight.Of(share, 4, tests[0]), Weight.Of(4 - share, 4, tests[1])),
                Gen.Elements(Tests).Select(test => Score.Rescale(Score.Sum(test, Tests[0]), 100)),
                inner.ArrayOf(3).SelectMany(scores => Gen.Choose(1, 3).Select(count => Score.Best(count, scores))),
                inner.ArrayOf(2).Select(scores => (Score)new Score.LowestOf { Scores = [.. scores] }),
                inner.SelectMany(score => Numbers().Select(number => Score.PointsAbove(number, score))),
                inner.SelectMany(score => Numbers().Select(number => Score.Cap(score, number, number + 5))),
                inner.ArrayOf(2).Select(scores => (Score)new Score.Distance { Between = scores[0], And = scores[1] }),
                from score in inner
                from decimals in Gen.Choose(0, 1)
                from mode in Gen.Elements(RoundingMode.Truncate, RoundingMode.HalfUp, RoundingMode.HalfEven)
                select Score.Round(score, decimals, mode),
                inner.SelectMany(score => Numbers().Two().Select(pair => (Score)new Score.Replaced { Score = score, Value = pair.Item1, CountsAs = pair.Item2 })),
                inner.Two().Select(parts => Score.KnownOr(parts.Item1, parts.Item2)),
                Weights(inner, 1, 3).Select(terms => Score.MeanOfKnown(terms)),
                from parts in inner.ArrayOf(3)
                from bound in Numbers()
                select Score.When(Condition.ScoreAtLeast(bound, parts[0]), parts[1], parts[2]));
        }

        private static Gen<Weight[]> Weights(Gen<Score> scores, int smallest, int largest) =>
            Gen.Choose(smallest, largest).SelectMany(value => scores.Select(score => Weight.Of(value, score))).ArrayOf(2);

        private static Gen<Fraction> Numbers() => Gen.Choose(-4, 40).Select(halves => Fraction.Of(halves, 2));
    }
}
