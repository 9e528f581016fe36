using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>Procedures that the tests need in one variant or another.</summary>
internal static class Procedures
{
    public static Basis Law { get; } = new("Law", "1");

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

    /// <summary>Gets a procedure of two groups with places that pass on, and ties broken by the oral test.</summary>
    public static SelectionProcedure OfPlaces { get; } = OfTeams(new("written", 20), new("oral", 20));

    /// <summary>Gets a procedure of two lists that share their candidates, with a cutoff and places.</summary>
    public static SelectionProcedure OfLists { get; } = OfTwoLists(new("written", 20));

    /// <summary>Gets a procedure whose final score is a mean that is rounded.</summary>
    public static SelectionProcedure OfRounding { get; } = Rounded(new("written", 20), new("oral", 20));

    private static SelectionProcedure OfTeams(ScoredTest written, ScoredTest oral)
    {
        var plain = OfOneStage(written, oral);
        return plain with
        {
            Facts = [new() { Id = "team", Kind = FactKind.Code, Codes = ["north", "south"] }],
            Grouping = Grouping.ByFact("team"),
            Ranking = plain.Ranking with { By = plain.Ranking.By.Then(OrderKey.HighestFirst(oral)) },
            Places = new()
            {
                Groups = [new("north", 2) { Complementary = ComplementaryList.First(1) }, new("south", 1) { Complementary = ComplementaryList.First(1) }],
                Transfers = [new() { From = "north", To = "south", AtMost = 1, Basis = Law }],
                Ties = TiePolicy.AdmitAllTied,
                Basis = Law,
            },
        };
    }

    private static SelectionProcedure OfTwoLists(ScoredTest written)
    {
        var plain = OfOneStage(written);
        return plain with
        {
            Facts = [new() { Id = "veteran", Kind = FactKind.Truth }],
            Grouping = new Grouping.ByList { Lists = [new("general", Condition.Always, Law), new("reserved", Condition.FactTrue("veteran"), Law)] },
            Stages = [plain.Stages[0] with { Cutoff = Cutoff.First(1, written, Scope.EachGroup, TiePolicy.AdmitAllTied, Law) with { Overlap = ListOverlap.LaterListsCountTheRest } }],
            Places = new() { Groups = [new("general", 1), new("reserved", 1)], Ties = TiePolicy.AdmitAllTied, Basis = Law },
        };
    }

    private static SelectionProcedure Rounded(ScoredTest written, ScoredTest oral)
    {
        var plain = OfOneStage(written, oral);
        return plain with { FinalScore = new(Score.Round(Score.MeanOf(written, oral), 0, RoundingMode.HalfUp), Law) };
    }
}
