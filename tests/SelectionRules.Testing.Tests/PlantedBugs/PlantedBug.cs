namespace SelectionRules.Testing.Tests;

/// <summary>A mistake of a kind that was seen in real systems, planted into the evaluation of a procedure.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Law">The law that catches it.</param>
/// <param name="System">The system with the mistake.</param>
public sealed record PlantedBug(string Name, string Law, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> System)
{
    /// <summary>Gets the procedure that the system is asked about: the Chamber's with two places a role, unless the law says nothing about it.</summary>
    public SelectionProcedure Procedure { get; init; } = Procedures.SmallChamber;

    public override string ToString() => Name;
}
