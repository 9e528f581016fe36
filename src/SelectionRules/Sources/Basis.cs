using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Where a rule comes from: a document, a clause of it, and what had to be assumed to apply it.</summary>
public sealed record Basis
{
    /// <summary>Names a clause of a document.</summary>
    /// <param name="document">The legal text, such as the notice.</param>
    /// <param name="clause">The clause as the document numbers it, such as <c>2) A)</c>.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public Basis(string document, string clause)
    {
        Document = Guard.Against.NullOrWhiteSpace(document);
        Clause = Guard.Against.NullOrWhiteSpace(clause);
    }

    /// <summary>Gets the name of the legal text.</summary>
    public string Document { get; }

    /// <summary>Gets the clause as the document numbers it.</summary>
    public string Clause { get; }

    /// <summary>Gets the choices made where the clause is silent, in the order made.</summary>
    public Sequence<Assumption> Assumptions { get; init; }

    /// <summary>Adds a choice that the clause leaves open and that applying it requires.</summary>
    public Basis Assuming(Assumption assumption) => this with { Assumptions = Assumptions.Add(Guard.Against.Null(assumption)) };

    /// <summary>Adds a choice that the clause leaves open and that applying it requires, in words whose language is not said.</summary>
    /// <param name="question">The question that the clause leaves open.</param>
    /// <param name="answer">The answer that this procedure takes.</param>
    public Basis Assuming(string question, string answer) => Assuming(new Assumption(question, answer));

    /// <summary>Adds a choice that the clause leaves open and that the rule itself states, so that the other answers are known.</summary>
    /// <param name="question">The question that the clause leaves open.</param>
    /// <param name="answer">The answer that this procedure takes.</param>
    /// <param name="about">The choice of the rule that this is about.</param>
    public Basis Assuming(string question, string answer, AssumptionSubject about) => Assuming(new Assumption(question, answer) { About = about });

    /// <summary>Returns the document and the clause.</summary>
    public override string ToString() => $"{Document}, {Clause}";
}
