namespace SelectionRules;

/// <summary>An assumption of a procedure, and what each other answer would change.</summary>
public sealed record AssumptionSensitivity
{
    /// <summary>Gets the question and the answer in force.</summary>
    public required Assumption Assumption { get; init; }

    /// <summary>Gets the clauses that leave the question open, in the order of the rules.</summary>
    public required Sequence<Basis> Clauses { get; init; }

    /// <summary>Gets the other answers: those that the vocabulary knows, then those that were stated. Empty where none is known, which is not to say that there is none.</summary>
    public required Sequence<OtherAnswer> Others { get; init; }

    /// <summary>Returns the report in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the report in a language: the question, the answer in force, and a line for each other answer.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => ToString(language, withLines: false);

    /// <summary>Returns the report in a language, with each line that would differ under its answer where that is wanted.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language, bool withLines) => new SensitivitySentences(Texts.Of(language)).Of(this, withLines);
}
