namespace SelectionRules;

/// <summary>Everything that was decided about one candidate, with the findings that led to it.</summary>
public sealed record Explanation
{
    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the lines of the candidate: one, or one a list.</summary>
    public required Sequence<OutcomeRow> Rows { get; init; }

    /// <summary>Gets the findings, in the order of the procedure: admission, language role, stages, final score, rank.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>Gets the languages in which an explanation can be written: Dutch, French, German, English.</summary>
    public static Sequence<Language> Languages => Texts.Languages;

    /// <summary>Gets the procedure, for the titles of its stages and tests.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Returns the explanation in a language, as an indented tree: ✓ met, ✗ not met, ? undetermined, – not compared. Numbers, dates and moments are in the form of the language;
    /// titles, assumptions and clauses are those of the procedure.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Languages"/>.</exception>
    public string ToString(Language language) => ExplanationText.Of(this, new Wording(Texts.Of(language), Procedure));

    /// <summary>Returns the explanation in English, as an indented tree: ✓ met, ✗ not met, ? undetermined, – not compared.</summary>
    public override string ToString() => ToString(Language.English);
}
