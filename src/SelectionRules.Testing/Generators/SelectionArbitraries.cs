using FsCheck;

namespace SelectionRules.Testing;

/// <summary>Generators with shrinkers that need no procedure of the caller: name this class as the <c>Arbitrary</c> of a property.</summary>
public static class SelectionArbitraries
{
    /// <summary>Draws valid procedures of the whole vocabulary: conditions, scores, orders, cutoffs, groups, lists, places and rulings of every kind.</summary>
    /// <remarks>Each can admit somebody in every group. They shrink to fewer stages and plainer rules, and stay valid.</remarks>
    public static Arbitrary<SelectionProcedure> Procedures() => Arbitraries.Drawn(ProcedureDraw.Of, ProcedureShrinker.Of);

    /// <summary>Draws valid procedures with candidates who apply.</summary>
    /// <remarks>They shrink to fewer candidates, then to plainer rules, then to plainer candidates.</remarks>
    public static Arbitrary<Selection> Selections() => Arbitraries.Drawn(
        choices =>
        {
            var procedure = ProcedureDraw.Of(choices);
            return new Selection(procedure, PoolDraw.Of(procedure, choices));
        },
        SelectionShrinker.Of);

    /// <summary>Draws procedures with one named defect, for tests of what reviews, reads or stores procedures.</summary>
    /// <remarks>They shrink as valid ones do, and keep the defect.</remarks>
    public static Arbitrary<DefectiveProcedure> DefectiveProcedures()
    {
        return Arbitraries.Drawn(
            choices => Plant(choices.From(PlantedDefect.All), ProcedureDraw.Of(choices)),
            defective => ProcedureShrinker.Of(defective.Sound).Where(HasPoints).Select(sound => Plant(defective.Planted, sound)));

        static DefectiveProcedure Plant(PlantedDefect defect, SelectionProcedure sound) => new(defect, sound, defect.Into(sound));

        static bool HasPoints(SelectionProcedure procedure) => procedure.Stages[0].Tests.Any(test => test is ScoredTest);
    }
}
