namespace SelectionRules.Tests.Decisions;

/// <summary>Scores while results are missing: intervals that hold every value that is still possible.</summary>
public sealed class ScoreRangeTests
{
    private static readonly ScoredTest First = new("first", maximum: 20);

    private static readonly ScoredTest Second = new("second", maximum: 10);

    private static readonly ScoredTest Third = new("third", maximum: 20);

    private static readonly (Test Test, TestResult Result)[] TwelveAndPending = [(First, Points(12))];

    [Fact]
    public void Formula_WithAPendingPart_RangesOverItsMaximum()
    {
        Assert.Equal(Range(12, 22), Of(Score.Sum(First, Second)));
        Assert.Equal(Range(24, 54), Of(Score.Sum(Weight.Of(2, First), Weight.Of(3, Second))));
        Assert.Equal(Range(2, 12), Of(Score.Sum(Weight.Of(1, First), Weight.Of(-1, Second))));
        Assert.Equal(Range(6, 11), Of(Score.MeanOf(First, Second)));

        // 1/3 of 12/20 and 2/3 of 0 to 10 out of 10, on 100.
        Assert.Equal(Range(20, Fraction.Of(260, 3)), Of(Score.WeightedOutOf(100, Weight.Of(1, 3, First), Weight.Of(2, 3, Second))));
        Assert.Equal(Range(40, Fraction.Of(220, 3)), Of(Score.Rescale(Score.Sum(First, Second), 100)));
        Assert.Equal(Range(0, 6), Of(Score.PointsAbove(4, Second)));
        Assert.Equal(Range(3, 7), Of(Score.Cap(Second, atLeast: 3, atMost: 7)));
        Assert.Equal(Range(2, 12), Of(new Score.Distance { Between = First, And = Second }));
        Assert.Equal(Range(0, 12), Of(new Score.Distance { Between = First, And = Third }));
        Assert.Equal(Range(0, 10), Of(new Score.LowestOf { Scores = [First, Second] }));
        Assert.Equal(Range(12, 20), Of(Score.Best(1, First, Third)));
        Assert.Equal(Range(12, 32), Of(Score.Best(2, First, Second, Third)));
        Assert.Equal(Range(5, 10), Of(new Score.Replaced { Score = Score.Cap(Second, atLeast: 5), Value = 6, CountsAs = 7 }));
        Assert.Equal(Range(4, 10), Of(new Score.Replaced { Score = Score.Cap(Second, atLeast: 5), Value = 6, CountsAs = 4 }));
    }

    [Fact]
    public void Formula_WithAnAbsentPart_HasNoValueUnlessThePartIsLeftOut()
    {
        (Test, TestResult)[] results = [(First, Points(12)), (Second, TestResult.Absent), (Third, Points(7))];

        Assert.False(Example.RangeOf(Score.Sum(First, Second), results).HasValue);
        Assert.False(Example.RangeOf(Score.MeanOf(First, Second), results).HasValue);
        Assert.False(Example.RangeOf(Score.Rescale(Second, 100), results).HasValue);
        Assert.False(Example.RangeOf(new Score.Distance { Between = First, And = Second }, results).HasValue);
        Assert.Equal(Range(19, 19), Example.RangeOf(Score.Best(2, First, Second, Third), results));
        Assert.False(Example.RangeOf(Score.Best(3, First, Second, Third), results).HasValue);
        Assert.Equal(Range(7, 7), Example.RangeOf(new Score.LowestOf { Scores = [First, Second, Third] }, results));
        Assert.False(Example.RangeOf(new Score.LowestOf { Scores = [Second] }, results).HasValue);
    }

    [Theory]
    [InlineData(ResultState.Absent)]
    [InlineData(ResultState.Late)]
    [InlineData(ResultState.Excluded)]
    public void MissingMark_CountedAsZero_IsZero(ResultState state)
    {
        var test = First with { MissingMarks = [new(state, MissingMarkEffect.CountsAsZero, Example.Clause)] };

        Assert.Equal(Range(0, 0), Example.RangeOf(test, (test, TestResult.Without(state))));
        Assert.False(Example.RangeOf(test, (test, TestResult.Exempt)).HasValue);
        Assert.False(Example.RangeOf(test, (test, TestResult.Withdrawn)).HasValue);
    }

    [Fact]
    public void MissingMark_OfTheTest_GoesBeforeThatOfTheProcedure()
    {
        var test = First with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.IsLeftOut, Example.Clause)] };
        var procedure = Example.Procedure with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Example.Clause)] };

        Assert.Equal(Range(0, 0), procedure.RangeOf(First, Example.Candidate.With((First, TestResult.Absent))));
        Assert.False(procedure.RangeOf(test, Example.Candidate.With((test, TestResult.Absent))).HasValue);
    }

    [Fact]
    public void Either_AThirdMarkerOnDivergence_CountsWhereTheConditionHolds()
    {
        var diverge = new Condition.ScoreIs { Score = new Score.Distance { Between = First, And = Third }, Comparison = Comparison.AtLeast, Threshold = 4 };
        var marker = new ScoredTest("marker", maximum: 20) { AwaitedWhere = diverge };
        var mark = Score.When(diverge, marker, Score.MeanOf(First, Third));

        Assert.Equal(Range(11, 11), Example.RangeOf(mark, (First, Points(12)), (Third, Points(10))));
        Assert.Equal(Range(0, 20), Example.RangeOf(mark, (First, Points(12)), (Third, Points(8))));
        Assert.Equal(Range(9, 9), Example.RangeOf(mark, (First, Points(12)), (Third, Points(8)), (marker, Points(9))));
        Assert.Equal(Range(0, 20), Example.RangeOf(mark, (First, Points(12))));
        Assert.False(Example.RangeOf(mark, (First, Points(12)), (Third, TestResult.Absent)).HasValue);

        // A divergence from a mark that is not there cannot be compared, and so does not hold; where the absence eliminates there is no value, as of a sum.
        var leftOut = First with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.IsLeftOut, Example.Clause)] };
        var fromLeftOut = diverge with { Score = new Score.Distance { Between = leftOut, And = Third } };
        Assert.Equal(Range(8, 8), Example.RangeOf(Score.When(fromLeftOut, Score.Fixed(20), Third), (leftOut, TestResult.Absent), (Third, Points(8))));
        Assert.False(Example.RangeOf(Score.When(diverge, Score.Fixed(20), First), (First, TestResult.Absent), (Third, Points(8))).HasValue);
        Assert.False(Example.RangeOf(Score.When(diverge, Score.Fixed(20), Third), (First, TestResult.Absent), (Third, Points(8))).HasValue);

        // Nobody waits for the marker where the two agree: the test has no value, and is not awaited.
        Assert.False(Example.RangeOf(marker, (First, Points(12)), (Third, Points(10))).HasValue);
    }

    [Fact]
    public void OrElse_WithoutAValue_TakesTheOther()
    {
        var score = Score.KnownOr(Score.Sum(First, Second), Third);

        Assert.Equal(Range(12, 22), Of(score));
        Assert.Equal(Range(14, 14), Example.RangeOf(score, (First, Points(12)), (Second, Points(2)), (Third, Points(7))));
        Assert.Equal(Range(7, 7), Example.RangeOf(score, (First, Points(12)), (Second, TestResult.Absent), (Third, Points(7))));
        Assert.Equal(Range(0, 20), Example.RangeOf(score, (First, Points(12)), (Second, TestResult.Absent)));
        Assert.False(Example.RangeOf(score, (First, Points(12)), (Second, TestResult.Absent), (Third, TestResult.Absent)).HasValue);
    }

    // Of 12, 7 and 8 with the coefficients 1, 2 and 3: (12 + 14 + 24)/6; without the 7 it is (12 + 24)/4.
    [Fact]
    public void KnownMean_WithoutAPart_IsTheMeanOfTheOthers()
    {
        var fourth = new ScoredTest("fourth", maximum: 10);
        var score = Score.MeanOfKnown(Weight.Of(1, First), Weight.Of(2, Third), Weight.Of(3, fourth));

        Assert.Equal(Range(Fraction.Of(25, 3), Fraction.Of(25, 3)), Example.RangeOf(score, (First, Points(12)), (Third, Points(7)), (fourth, Points(8))));
        Assert.Equal(Range(9, 9), Example.RangeOf(score, (First, Points(12)), (Third, TestResult.Absent), (fourth, Points(8))));
        Assert.Equal(Range(3, Fraction.Of(42, 4)), Example.RangeOf(score, (First, Points(12)), (Third, TestResult.Exempt)));
        Assert.Equal(Range(12, 12), Example.RangeOf(score, (First, Points(12)), (Third, TestResult.Exempt), (fourth, TestResult.Absent)));
        Assert.False(Example.RangeOf(score, (First, TestResult.Absent), (Third, TestResult.Exempt), (fourth, TestResult.Absent)).HasValue);
    }

    // A marker who is called where two marks diverge, while the second is awaited: 0 to 20, or none where they agree. The first mark is 12.
    [Fact]
    public void MayBeAwaited_UntilItIsKnown_IsThereOrIsNot()
    {
        var diverge = new Condition.ScoreIs { Score = new Score.Distance { Between = First, And = Third }, Comparison = Comparison.AtLeast, Threshold = 4 };
        var marker = new ScoredTest("marker", maximum: 20) { AwaitedWhere = diverge };

        Assert.Equal(Range(0, 20).OrNone(), Twelve(marker));
        Assert.Equal(Range(12, 32).OrNone(), Twelve(Score.Sum(First, marker)));
        Assert.Equal(Range(-8, 12).OrNone(), Twelve(Score.Sum(Weight.Of(1, First), Weight.Of(-1, marker))));
        Assert.Equal(Range(0, 12).OrNone(), Twelve(new Score.Distance { Between = First, And = marker }));
        Assert.Equal(Range(5, 7).OrNone(), Twelve(Score.Cap(marker, atLeast: 5, atMost: 7)));

        // Alone it is 12; with the marker (12 + 3 × 0)/4 to (12 + 3 × 20)/4.
        Assert.Equal(Range(3, 18), Twelve(Score.MeanOfKnown(Weight.Of(1, First), Weight.Of(3, marker))));
        Assert.Equal(Range(0, 20).OrNone(), Twelve(Score.MeanOfKnown(Weight.Of(1, marker))));

        // The best one is 12 without the marker; of two both are needed.
        Assert.Equal(Range(12, 20), Twelve(Score.Best(1, First, marker)));
        Assert.Equal(Range(12, 32).OrNone(), Twelve(Score.Best(2, First, marker)));
        Assert.Equal(Range(0, 12), Twelve(new Score.LowestOf { Scores = [First, marker] }));
        Assert.Equal(Range(0, 20).OrNone(), Twelve(new Score.LowestOf { Scores = [marker] }));
        Assert.Equal(Range(0, 30), Twelve(Score.KnownOr(marker, Score.Fixed(30))));
        Assert.Equal(Range(0, 12).OrNone(), Twelve(new Score.Replaced { Score = Score.Cap(marker, atMost: 5), Value = 5, CountsAs = 12 }));

        // One case has a value, the other none; where they are called for the same reason, the case says whether they are.
        Assert.Equal(Range(12, 12).OrNone(), Twelve(Score.When(diverge, First, Score.Best(2, First, Second with { AwaitedWhere = Condition.Never }))));
        Assert.Equal(Range(0, 20), Twelve(Score.When(diverge, marker, First)));
        Assert.Equal(Range(12, 12).OrNone(), Twelve(Score.When(diverge, First, marker)));

        Assert.Equal(Verdict.Undetermined, Twelve(marker).Compare(Comparison.AtLeast, 0));
        Assert.Null(Twelve(Score.Cap(marker, atMost: 0)).Value);

        static ScoreRange Twelve(Score score) => Example.RangeOf(score, (First, Points(12)));
    }

    [Fact]
    public void OfFact_NotKnown_HasNoValue()
    {
        var score = Score.Sum(First, new Score.OfFact { Fact = "seniority" });
        var candidate = Example.Candidate.With((First, Points(12)));

        Assert.False(Example.Procedure.RangeOf(score, candidate).HasValue);
        Assert.Equal(Range(15, 15), Example.Procedure.RangeOf(score, candidate with { Application = Example.Application with { Facts = [new("seniority", 3L)] } }));
    }

    // Pitfall 6: a rounding is a named rule, and laws exist that truncate at two levels: 6.99 against 7.00.
    [Fact]
    public void Rounded_ByItsMode_RoundsAtItsLevel()
    {
        (Test, TestResult)[] results = [(First, Points(6.995m)), (Second, Points(2.5m))];

        Assert.Equal(Range(6.99m, 6.99m), Example.RangeOf(Score.Round(First, 2, RoundingMode.Truncate), results));
        Assert.Equal(Range(7, 7), Example.RangeOf(Score.Round(First, 2, RoundingMode.HalfUp), results));
        Assert.Equal(Range(3, 3), Example.RangeOf(Score.Round(Second, 0, RoundingMode.HalfUp), results));
        Assert.Equal(Range(2, 2), Example.RangeOf(Score.Round(Second, 0, RoundingMode.HalfEven), results));
        Assert.Equal(Range(3, 3), Example.RangeOf(new Score.Replaced { Score = Second, Value = 2.5m, CountsAs = 3 }, results));
    }

    // Pitfall 4: a mean as a/3 + b/3 + c/3; pitfall 1: (50, 65) weighted 2/3 and 1/3 is 55 exactly.
    [Fact]
    public void Mean_OfThirds_IsExact()
    {
        var third = Example.RangeOf(Score.MeanOf(Weight.Of(1, First), Weight.Of(2, Third)), (First, Points(10)), (Third, Points(11)));
        var weighted = Example.RangeOf(Score.WeightedOutOf(100, Weight.Of(2, 3, Example.Written), Weight.Of(1, 3, Example.Oral)), (Example.Written, Points(50)), (Example.Oral, Points(65)));

        Assert.Equal(Range(Fraction.Of(32, 3), Fraction.Of(32, 3)), third);
        Assert.Equal(Range(55, 55), weighted);
    }

    [Fact]
    public void Compare_ARange_IsDecidedOnlyWhereEveryValueAgrees()
    {
        var range = Range(10, 20);

        Assert.Equal(Verdict.Met, range.Compare(Comparison.AtLeast, 10));
        Assert.Equal(Verdict.Undetermined, range.Compare(Comparison.AtLeast, 20));
        Assert.Equal(Verdict.NotMet, range.Compare(Comparison.AtLeast, 20.000001m));
        Assert.Equal(Verdict.Undetermined, range.Compare(Comparison.MoreThan, 10));
        Assert.Equal(Verdict.NotMet, range.Compare(Comparison.MoreThan, 20));
        Assert.Equal(Verdict.Met, range.Compare(Comparison.AtMost, 20));
        Assert.Equal(Verdict.Undetermined, range.Compare(Comparison.AtMost, 10));
        Assert.Equal(Verdict.NotMet, range.Compare(Comparison.AtMost, 9));
        Assert.Equal(Verdict.Undetermined, range.Compare(Comparison.LessThan, 20));
        Assert.Equal(Verdict.NotMet, range.Compare(Comparison.LessThan, 10));
        Assert.Equal(Verdict.Undetermined, range.Compare(Comparison.EqualTo, 15));
        Assert.Equal(Verdict.NotMet, range.Compare(Comparison.EqualTo, 21));
        Assert.Equal(Verdict.Met, Range(15, 15).Compare(Comparison.EqualTo, 15));
        Assert.Equal(Verdict.NotCompared, ScoreRange.None.Compare(Comparison.EqualTo, 15));
    }

    private static ScoreRange Of(Score score) => Example.RangeOf(score, TwelveAndPending);

    private static ScoreRange Range(Fraction lowest, Fraction highest) => ScoreRange.Between(lowest, highest);

    private static TestResult Points(decimal points) => SelectionRules.Points.From(points);
}
