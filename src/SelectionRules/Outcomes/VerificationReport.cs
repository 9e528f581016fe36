using Ardalis.GuardClauses;
using SelectionRules.Verification;

namespace SelectionRules;

/// <summary>Whether an outcome, whoever made it, has the published properties.</summary>
/// <remarks>
/// What the rules say is read off the records once more, by code that the evaluation does not use. Each line is looked at a fixed number of times, and each group of a cutoff or a ranking is put in order once.
/// </remarks>
public sealed record VerificationReport
{
    /// <summary>Gets the properties, by id.</summary>
    public required Sequence<VerifiedProperty> Properties { get; init; }

    /// <summary>Gets a value indicating whether no property is violated.</summary>
    public bool Holds => Properties.All(property => property.Violated == 0);

    /// <summary>Verifies lines that somebody gives for candidates.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="candidates">Everybody who applied, with all results.</param>
    /// <param name="lines">The outcome.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public static VerificationReport Of(SelectionProcedure procedure, IEnumerable<Candidate> candidates, Sequence<OutcomeLine> lines, CancellationToken cancellation = default)
    {
        return Of(procedure, candidates, lines, null, cancellation);
    }

    /// <summary>Returns the properties that were looked at and each violation, one a line.</summary>
    public override string ToString() => string.Join('\n', Properties.Select(property =>
        property.DoesNotApply.Length > 0 ? $"{property.Id} – {property.Sentence} ({property.DoesNotApply})"
        : property.NotLookedAt.Length > 0 && property.Instances == 0 ? $"{property.Id} – {property.Sentence} (not looked at: {property.NotLookedAt})"
        : FormattableString.Invariant($"{property.Id} {(property.Violated == 0 ? '✓' : '✗')} {property.Sentence} ({property.Instances} looked at, {property.Violated} violated)")
            + string.Concat(property.Violations.Select(violation => $"\n    {violation}"))));

    /// <summary>Verifies the lines of a file with what it says beside, a line each.</summary>
    internal static VerificationReport Of(SelectionProcedure procedure, IEnumerable<Candidate> candidates, Sequence<OutcomeLine> lines, IReadOnlyList<PrintedCells>? printed, CancellationToken cancellation)
    {
        Guard.Against.Null(candidates);
        var errors = Guard.Against.Null(procedure).Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToSequence();
        if (!errors.IsEmpty)
        {
            throw new InvalidProcedureException(errors);
        }

        return new Verifier(procedure, candidates, lines, printed, cancellation).Verify();
    }
}
