using Ardalis.GuardClauses;

namespace SelectionRules.Testing;

/// <summary>A procedure with one named defect: for tests of what reviews, imports or stores procedures.</summary>
/// <remarks>The defect can have others in its wake: a stage whose id is there twice makes every rule that names it ambiguous.</remarks>
public sealed record DefectiveProcedure
{
    internal DefectiveProcedure(PlantedDefect planted, SelectionProcedure sound, SelectionProcedure procedure)
    {
        Planted = planted;
        Sound = sound;
        Procedure = procedure;
    }

    /// <summary>Gets the defect in words: <c>a pass mark above the maximum</c>.</summary>
    public string Name => Planted.Name;

    /// <summary>Gets where the review reports it, as the beginning of the path of a <see cref="Defect"/>.</summary>
    public string Place => Planted.PlaceIn(Guard.Against.Null(Sound));

    /// <summary>Gets the procedure without the defect.</summary>
    public SelectionProcedure Sound { get; }

    /// <summary>Gets the procedure with the defect.</summary>
    public SelectionProcedure Procedure { get; }

    internal PlantedDefect Planted { get; }

    /// <summary>Returns the defect and its place.</summary>
    public override string ToString() => $"{Name}, at {Place}";
}
