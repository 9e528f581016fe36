using Ardalis.GuardClauses;

namespace SelectionRules.Letters;

/// <summary>What a candidate is told: the outcome, the reasons, the marks and the body's own text on appeals.</summary>
/// <remarks>Plain text throughout: a template decides how it looks, and markup in it is inert.</remarks>
public sealed record Letter
{
    /// <summary>Gets the language that it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets what is to be filled, or the id of the procedure.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the body that decides; empty where the procedure does not say.</summary>
    public required string Authority { get; init; }

    /// <summary>Gets what was decided, a line for each list that the candidate is in.</summary>
    public required Sequence<string> Decisions { get; init; }

    /// <summary>Gets a value indicating whether somebody in the procedure still waits, so that ranks and cutoffs are not final.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Gets the reasons: each rule in a sentence, and those that stopped the candidate down to their numbers.</summary>
    public required Sequence<LetterReason> Reasons { get; init; }

    /// <summary>Gets the results in the stages that the candidate reached, a sentence each.</summary>
    public required Sequence<string> Marks { get; init; }

    /// <summary>Gets the paragraphs of the body's own text on appeals.</summary>
    public Sequence<string> Appeal { get; init; }

    /// <summary>Makes the letter of a candidate.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="candidate">The key of the candidate.</param>
    /// <param name="language">The language, one of <see cref="Explanation.Languages"/>; without it that of the candidate: of the role, else of the role that was chosen, else the one language of the procedure's own titles, else English.</param>
    /// <param name="appealText">The body's own text on appeals, whatever the language is: paragraphs with an empty line between them.</param>
    /// <exception cref="ArgumentException">The pool has no such candidate, or was made without keeping the applications; or there are no texts in the language.</exception>
    public static Letter Of(Outcome outcome, CandidateId candidate, Language? language = null, string appealText = "")
    {
        Guard.Against.Null(appealText);
        return Of(outcome, candidate, language, _ => appealText);
    }

    /// <summary>Makes the letter of a candidate, with the text on appeals that is in its language.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="candidate">The key of the candidate.</param>
    /// <param name="language">The language, one of <see cref="Explanation.Languages"/>; none for that of the candidate: of the role, else of the role that was chosen, else the one language of the procedure's own titles, else English.</param>
    /// <param name="appealTexts">The body's own text on appeals, language by language, or in no language for all others (<see cref="LocalizedText.Plain"/>): paragraphs with an empty line between them.</param>
    /// <exception cref="ArgumentException">The pool has no such candidate, or was made without keeping the applications; or there are no texts in the language, or none on appeals.</exception>
    public static Letter WithAppealTexts(Outcome outcome, CandidateId candidate, Language? language, LocalizedText appealTexts)
    {
        Guard.Against.Null(appealTexts);
        return Of(outcome, candidate, language, written => appealTexts.Entries.IsEmpty ? string.Empty
            : appealTexts.Entries.Where(entry => entry.Language == written || entry.Language == default).MaxBy(entry => entry.Language == written)?.Text
            ?? throw new ArgumentException($"The letter to {candidate} is in '{written}', and there is no text on appeals in that language.", nameof(appealTexts)));
    }

    private static Letter Of(Outcome outcome, CandidateId candidate, Language? language, Func<Language, string> appealText)
    {
        Guard.Against.Null(outcome);
        var explanation = outcome.Explain(candidate);
        var written = language ?? LetterLanguage.Of(outcome.Procedure, explanation, outcome.Pool.ApplicationOf(outcome.Pool.RowOf(candidate)));
        var lines = explanation.Lines(written);
        return new Letter
        {
            Language = written,
            Candidate = candidate,
            Title = outcome.Procedure.TitleIn(written),
            Authority = outcome.Procedure.Vacancy?.Authority.In(written) ?? string.Empty,
            Decisions = explanation.Decisions(written),
            IsProvisional = outcome.IsProvisional && explanation.Rows.Any(row => CanChange(row.Decision)),
            Reasons = [.. LetterReasons.Of(lines)],
            Marks = [.. LetterReasons.Marks(lines)],
            Appeal = [.. appealText(written).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };
    }

    // A decision against a candidate is final; so is a rank, which is withheld while it can change.
    private static bool CanChange(Decision decision) => decision.IsLaureate ? decision.AsT6.Rank is null : decision.Status is OutcomeStatus.Pending or OutcomeStatus.NeedsRuling;
}
