using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The line that a cutoff drew in a group: who is on it, and what another rule for ties would have given.</summary>
/// <remarks>For juries: it names candidates by their keys. What a candidate is told names nobody else.</remarks>
public sealed record LineReport
{
    /// <summary>Gets the id of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the id of the group; empty where everybody is counted together.</summary>
    public required string Group { get; init; }

    /// <summary>Gets where the cutoff is stated.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets how many places there are.</summary>
    public required int Places { get; init; }

    /// <summary>Gets how many candidates of the group passed the stage.</summary>
    public required int Passed { get; init; }

    /// <summary>Gets how many of them go on.</summary>
    public required int Retained { get; init; }

    /// <summary>Gets how many of these take no place of the group: admitted on top, or retained by another list.</summary>
    public int RetainedWithoutPlace { get; init; }

    /// <summary>Gets a value indicating whether nobody waits for the cutoff any more; where somebody does, no line is drawn yet and what follows is empty.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>Gets the score of the last one who goes on by a place of the group, where the cutoff goes by a score: not of those admitted on top, or retained by another list.</summary>
    public Fraction? LastRetained { get; init; }

    /// <summary>Gets the highest score of those who do not, where the cutoff goes by a score.</summary>
    public Fraction? FirstNotRetained { get; init; }

    /// <summary>Gets who is equal on the first key with the last place, where not all of them have room; in the order of the applications.</summary>
    public Sequence<CandidateId> Tied { get; init; }

    /// <summary>Gets what each rule for ties gives, that of the procedure among them.</summary>
    public Sequence<TieAnswer> Answers { get; init; }

    /// <summary>Gets the procedure, for the titles of its stages.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Returns the lines of all cutoffs of an outcome: stage by stage, group by group.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Sequence<LineReport> Of(Outcome outcome, CancellationToken cancellation = default) => LineEnquiry.Reports(Guard.Against.Null(outcome), cancellation);

    /// <summary>Returns the report in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the report in a language: a few lines of text.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => new LineSentences(new Wording(Texts.Of(language), Procedure)).Of(this);
}
