namespace SelectionRules.Tests;

/// <summary>Absence that counts as 0 is worth a second look where less is better: 0 seconds win a race.</summary>
public sealed class BestZeroDefectTests
{
    private static readonly ScoredTest Run = new("run", maximum: 600) { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Sample.Law("10"))] };

    private static readonly ScoredTest Right = new("right", maximum: 60) { MissingMarks = Run.MissingMarks };

    [Fact]
    public void Time_InAPassMark_IsAWarning() => AssertWarns(With([Run], new Condition.ScoreIs { Score = Run, Comparison = Comparison.AtMost, Threshold = 300 }));

    [Fact]
    public void Time_InAPassMarkOfSeveralConditions_IsAWarning() =>
        AssertWarns(With([Run], Condition.AllOf(new Condition.ScoreIs { Score = Run, Comparison = Comparison.LessThan, Threshold = 300 }, Condition.FactTrue("disabled"))));

    [Fact]
    public void Time_ThatIsTakenOffTheMark_IsAWarning() => AssertWarns(With([Run], Condition.ScoreAtLeast(300, Score.Sum(Weight.Of(1, Score.Fixed(600)), Weight.Of(-1, Run)))));

    [Fact]
    public void Time_InAnOrder_IsAWarning() => AssertWarns(
        With([Run], Condition.AnyOf(Condition.FactTrue("disabled"), Condition.ScoreAtLeast(1, Run))) is var procedure
            ? procedure with { Ranking = procedure.Ranking with { By = procedure.Ranking.By.Then(new OrderKey.ByScore { Score = Run, First = Extreme.Lowest }) } }
            : null!);

    [Fact]
    public void Time_WhereAbsenceEliminates_IsNoWarning() =>
        AssertSilent(With([Run with { MissingMarks = [] }], new Condition.ScoreIs { Score = Run with { MissingMarks = [] }, Comparison = Comparison.AtMost, Threshold = 300 }));

    [Fact]
    public void Points_InAPassMark_AreNoWarning() => AssertSilent(With([Right], Condition.ScoreAtLeast(30, Right)));

    // Who was absent has no right answers either.
    [Fact]
    public void WrongAnswers_BesideRightOnes_AreNoWarning() => AssertSilent(With([Right, Run], Condition.ScoreAtLeast(30, Score.Sum(Weight.Of(1, Right), Weight.Of(Fraction.Of(-1, 3), Run)))));

    private static SelectionProcedure With(Sequence<Test> tests, Condition condition) =>
        Sample.WithStage("oral", stage => stage with { Tests = [.. stage.Tests, .. tests], PassMarks = [.. stage.PassMarks, new(condition, Sample.Law("9"))] });

    private static void AssertWarns(SelectionProcedure procedure) =>
        Defects.Warning(procedure, "stages/oral/tests/run", "Who is absent gets 0 in 'run', where less is better: nobody has a better mark.");

    private static void AssertSilent(SelectionProcedure procedure) => Defects.All(procedure);
}
