using System.Numerics;
using FsCheck.Xunit;
using SelectionRules.Tests.Decisions;
using SelectionRules.Tests.Laws;
using SelectionRules.Verification;

namespace SelectionRules.Tests.Evaluation;

/// <summary>The lowest and the highest value of a formula, of which shares, rescaling and weights are taken: the same wherever it is calculated.</summary>
public sealed class CompiledBoundsTests
{
    public static TheoryData<Score, string> Formulas => ScoreBoundsTests.Formulas;

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Compile_EveryCase_KnowsTheLowestAndTheHighest(Score score, string bounds) => Assert.Equal(bounds, BoundsOf(Sample.Procedure, score));

    [DrawnProperty(60, Arbitrary = [typeof(RandomCases)])]
    public void Compile_AnyScoreOfAProcedure_HasTheBoundsThatTheRulesGive(RandomCase example)
    {
        foreach (var score in Parts.Of(example.Procedure).OfType<Score>())
        {
            var (minimum, maximum) = ScoreBounds.Of(example.Procedure, score);
            Assert.Equal($"{minimum} {maximum}", BoundsOf(example.Procedure, score));
            Assert.Equal(new ScoreInterval(minimum, maximum), ScoreMaximum.BoundsOf(example.Procedure, score));
        }
    }

    // Marks from 0 to 20 lie from 10 to 30 away from 30, and that lies at most 10 away from 20: 40 % of it are 4.
    [Theory]
    [InlineData(20, true)]
    [InlineData(4, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(10, false)]
    public void Share_OfTheMaximumOfADistanceBetweenDistances_IsThatOfTheLargestThereIs(int mark, bool isReached)
    {
        var first = new ScoredTest("first", maximum: 20);
        var score = new Score.Distance { Between = new Score.Distance { Between = first, And = Score.Fixed(30) }, And = Score.Fixed(20) };
        var procedure = Example.Procedure with { Stages = [Example.StageOf(first) with { PassMarks = [PassMark.AtLeast(Threshold.OfMaximum(0.4m), score, Example.Clause)] }] };

        Assert.Equal(isReached ? StageStatus.Passed : StageStatus.Failed, procedure.FirstStage(Example.Candidate.With((first, TestResult.Of(Points.From(mark))))).Status);
    }

    // 25 of 20 points is never obtained: what it would count as raises no maximum. 60 % of 20 are 12.
    [Theory]
    [InlineData(12, true)]
    [InlineData(11, false)]
    public void Share_OfTheMaximumOfAScoreWhoseReplacementNeverOccurs_IsThatWithoutIt(int mark, bool isReached)
    {
        var first = new ScoredTest("first", maximum: 20);
        var score = new Score.Replaced { Score = first, Value = 25, CountsAs = 30 };
        var procedure = Example.Procedure with { Stages = [Example.StageOf(first) with { PassMarks = [PassMark.AtLeast(Threshold.OfMaximum(0.6m), score, Example.Clause)] }] };

        Assert.Equal(isReached ? StageStatus.Passed : StageStatus.Failed, procedure.FirstStage(Example.Candidate.With((first, TestResult.Of(Points.From(mark))))).Status);
    }

    private static string BoundsOf(SelectionProcedure procedure, Score score)
    {
        var pool = CandidatePool.Of(procedure, []);
        var node = new PoolCompiler(pool.Compiled, pool.Columns).Compile<BigInteger>(score)!;
        return $"{Fraction.Of(node.Minimum, node.Denominator)} {Fraction.Of(node.Maximum, node.Denominator)}";
    }
}
