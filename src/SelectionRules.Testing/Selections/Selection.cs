using Ardalis.GuardClauses;

namespace SelectionRules.Testing;

/// <summary>A procedure and the candidates who apply: what the generators draw and the laws look at.</summary>
/// <remarks>Its text is made for the output of failing tests: the rules in short, then one candidate a line.</remarks>
public sealed record Selection
{
    /// <summary>Pairs a procedure with candidates.</summary>
    public Selection(SelectionProcedure procedure, Sequence<Candidate> candidates)
    {
        Procedure = Guard.Against.Null(procedure);
        Candidates = candidates;
    }

    /// <summary>Gets the procedure.</summary>
    public SelectionProcedure Procedure { get; init; }

    /// <summary>Gets the candidates, in the order in which they applied.</summary>
    public Sequence<Candidate> Candidates { get; init; }

    /// <summary>Evaluates the candidates with this library.</summary>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    public Outcome Evaluate() => Procedure.Evaluate(Candidates);

    /// <summary>Returns the rules in short, then one candidate a line.</summary>
    public override string ToString() => SelectionText.Of(this);
}
