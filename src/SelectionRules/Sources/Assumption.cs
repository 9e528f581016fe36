using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A question that the law leaves open, and the answer that a procedure takes.</summary>
public sealed record Assumption
{
    /// <summary>Pairs a question with its answer, in words whose language is not said.</summary>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public Assumption(string question, string answer)
        : this(LocalizedText.Plain(question), LocalizedText.Plain(answer))
    {
    }

    /// <summary>Pairs a question with its answer, each in one or more languages.</summary>
    /// <exception cref="ArgumentException">One of them holds no text.</exception>
    public Assumption(LocalizedText question, LocalizedText answer)
    {
        Question = Guard.Against.InvalidInput(question, nameof(question), text => !text.Entries.IsEmpty, "A question was expected.");
        Answer = Guard.Against.InvalidInput(answer, nameof(answer), text => !text.Entries.IsEmpty, "An answer was expected.");
    }

    /// <summary>Gets the question that the law leaves open.</summary>
    public LocalizedText Question { get; }

    /// <summary>Gets the answer that the procedure takes.</summary>
    public LocalizedText Answer { get; }

    /// <summary>Gets the choice of the rule that this is about, so that the other answers are known; none where the vocabulary does not know them.</summary>
    public AssumptionSubject? About { get; init; }

    /// <summary>Returns the question and its answer, in English where they are.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the question and its answer in a language, else in the first that they have.</summary>
    public string ToString(Language language) => $"{Question.In(language)} {Answer.In(language)}";
}
