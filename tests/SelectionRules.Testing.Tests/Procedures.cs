using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>Procedures that the tests need in one variant or another.</summary>
internal static class Procedures
{
    public static SelectionProcedure Chamber => SocialMediaAssistant2025.Procedure;

    /// <summary>Gets the Chamber's procedure with two places a role after the written test, so that a witness needs few candidates.</summary>
    public static SelectionProcedure SmallChamber { get; } = WithCutoff(Chamber, cutoff => cutoff with { Size = CutoffSize.Of(2) });

    public static SelectionProcedure WithCutoff(SelectionProcedure procedure, Func<Cutoff, Cutoff> change) =>
        WithStages(procedure, stage => stage.Cutoff is { } cutoff ? stage with { Cutoff = change(cutoff) } : stage);

    public static SelectionProcedure WithStages(SelectionProcedure procedure, Func<Stage, Stage> change) =>
        procedure with { Stages = [.. procedure.Stages.Select(change)] };

    /// <summary>Returns a procedure of one stage with tests of points, its final score their sum.</summary>
    public static SelectionProcedure OfOneStage(params ScoredTest[] tests)
    {
        var sum = Score.Sum([.. tests.Select(Score.Of)]);
        return new()
        {
            Id = "small",
            AssessedOn = new(2026, 1, 31),
            Stages = [new("written") { Tests = [.. tests], Basis = Law }],
            MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Law)],
            FinalScore = new(sum, Law),
            Ranking = new() { By = Order.HighestFirst(sum), Scope = Scope.EachGroup, Basis = Law },
        };
    }

    public static Basis Law { get; } = new("Law", "1");
}
