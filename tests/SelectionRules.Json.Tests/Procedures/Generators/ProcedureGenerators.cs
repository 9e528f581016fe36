using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Json.Tests;

/// <summary>Generators of procedures, with shrinkers.</summary>
public static class ProcedureGenerators
{
    /// <summary>Procedures without an error, over the whole vocabulary; they stay so while they shrink.</summary>
    public static Arbitrary<SelectionProcedure> Valid() => Arb.From(
        Drawn(isWild: false).Where(IsValid),
        procedure => ProcedureShrinker.Smaller(procedure).Where(IsValid));

    /// <summary>Procedures as they can be written, most of them with defects.</summary>
    public static Arbitrary<SelectionProcedure> Any() => Arb.From(Drawn(isWild: true), ProcedureShrinker.Smaller);

    public static bool IsValid(SelectionProcedure procedure) => !procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error);

    private static Gen<SelectionProcedure> Drawn(bool isWild) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new ProcedureDraw(new Chance(seed, isWild)).Procedure());
}
