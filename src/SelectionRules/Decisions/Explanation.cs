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

    /// <summary>Returns what was decided in a language: a sentence, or one a list.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Languages"/>.</exception>
    public Sequence<string> Decisions(Language language)
    {
        var sentence = new OutcomeSentence(new Wording(Texts.Of(language), Procedure));
        return [.. Rows.Select(sentence.Of)];
    }

    /// <summary>Returns the findings in a language, as a tree of sentences. Numbers, dates and moments are in the form of the language;
    /// titles, assumptions and clauses are those of the procedure.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Languages"/>.</exception>
    public Sequence<ExplanationLine> Lines(Language language)
    {
        var wording = new Wording(Texts.Of(language), Procedure, [.. Findings.SelectMany(NumbersOf).Distinct()]);
        var sentence = new FindingSentence(wording);
        return [.. Findings.Select(Line)];

        ExplanationLine Line(Finding finding) => new()
        {
            Finding = finding,
            Text = sentence.Of(finding),
            Clause = finding.Basis?.ToString() ?? string.Empty,
            Assumptions = [.. (finding.Basis?.Assumptions ?? []).Select(assumption => wording.Texts.Say("Assuming", ("question", assumption.Question.In(wording.Texts.Language)), ("answer", assumption.Answer.In(wording.Texts.Language))))],
            Parts = [.. finding.Parts.Select(Line)],
        };
    }

    /// <summary>Returns the explanation in a language, as an indented tree: ✓ met, ✗ not met, ? undetermined, – not compared, • a result.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Languages"/>.</exception>
    public string ToString(Language language) => ExplanationText.Of(Decisions(language), Lines(language));

    /// <summary>Returns the explanation in English, as an indented tree: ✓ met, ✗ not met, ? undetermined, – not compared, • a result.</summary>
    public override string ToString() => ToString(Language.English);

    private static IEnumerable<Fraction?> NumbersOf(Finding finding) =>
        finding.Operands.Where(operand => operand.Value.IsT0).Select(operand => (Fraction?)operand.Value.AsT0).Concat(finding.Parts.SelectMany(NumbersOf));
}
