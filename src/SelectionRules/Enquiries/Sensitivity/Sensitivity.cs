using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>What would be different if the questions that the law leaves open were answered otherwise: assumption by assumption, exact.</summary>
/// <remarks>
/// <para>For juries and auditors: the differences name candidates by their keys.</para>
/// <para>Each other answer is a variant of the procedure, a whole one, and the pool is decided anew under it: nothing is estimated. While somebody is pending or needs a ruling, this holds for the results as they stand.</para>
/// </remarks>
public sealed record Sensitivity
{
    /// <summary>Gets every assumption of the procedure, in the order of its rules.</summary>
    public required Sequence<AssumptionSensitivity> Assumptions { get; init; }

    /// <summary>Gets a value indicating whether the outcome itself is provisional.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Decides the pool of an outcome anew under each other answer.</summary>
    /// <param name="outcome">The outcome; its pool kept the applications.</param>
    /// <param name="variants">Procedures that answer a question of this one otherwise, and say so in their own assumptions.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">A variant answers no question of the procedure otherwise.</exception>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Sensitivity Of(Outcome outcome, IEnumerable<SelectionProcedure> variants, CancellationToken cancellation = default) =>
        new SensitivityEnquiry(Guard.Against.Null(outcome), [.. Guard.Against.Null(variants)], cancellation).Report();

    /// <summary>Returns the report in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the report in a language: counts, nobody's key.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => ToString(language, withLines: false);

    /// <summary>Returns the report in a language, with each line that would differ where that is wanted.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language, bool withLines) => new SensitivitySentences(Texts.Of(language)).Of(this, withLines);
}
