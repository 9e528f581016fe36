using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A question that the law leaves open, and the answer that a procedure takes.</summary>
public sealed record Assumption
{
    /// <summary>Pairs a question with its answer.</summary>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public Assumption(string question, string answer)
    {
        Question = Guard.Against.NullOrWhiteSpace(question);
        Answer = Guard.Against.NullOrWhiteSpace(answer);
    }

    /// <summary>Gets the question that the law leaves open.</summary>
    public string Question { get; }

    /// <summary>Gets the answer that the procedure takes.</summary>
    public string Answer { get; }

    /// <summary>Gets the choice of the rule that this is about, so that the other answers are known; none where the vocabulary does not know them.</summary>
    public AssumptionSubject? About { get; init; }

    /// <summary>Returns the question and its answer.</summary>
    public override string ToString() => $"{Question} {Answer}";
}
