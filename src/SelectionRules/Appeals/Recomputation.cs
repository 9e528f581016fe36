using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>An outcome decided anew after corrections, beside the one that was made known, which stays as it was.</summary>
public sealed record Recomputation
{
    /// <summary>Gets the outcome that was made known.</summary>
    public required Outcome Before { get; init; }

    /// <summary>Gets the outcome after the corrections.</summary>
    public required Outcome After { get; init; }

    /// <summary>Gets what was done about those who were told already.</summary>
    public required NotifiedPolicy Policy { get; init; }

    /// <summary>Gets who decided, when and why.</summary>
    public required AppealDecision Decision { get; init; }

    /// <summary>Gets what became of each correction, in the order in which they were given.</summary>
    public required Sequence<CorrectionEffect> Effects { get; init; }

    /// <summary>Gets the corrections that were not applied, because they would have lowered a result or cost an admission.</summary>
    public Sequence<Correction> NotApplied => [.. Effects.Where(effect => !effect.IsApplied).Select(effect => effect.Correction)];

    /// <summary>Gets the rulings that were added to the procedure: readmissions, and those who stay.</summary>
    public required Sequence<JuryRuling> Rulings { get; init; }

    /// <summary>Gets those of the added rulings that keep somebody who was told.</summary>
    public required Sequence<JuryRuling> Kept { get; init; }

    /// <summary>Gets every line that differs, and who stays by a ruling: who enters, leaves, moves, by which rule.</summary>
    public Sequence<OutcomeDifference> Differences => OutcomeDifference.Between(
        Before, After, [.. Rulings.Select(ruling => new DifferenceCause.OfRuling { Ruling = ruling, Policy = Kept.Contains(ruling) ? Policy : null })]);

    /// <summary>Decides anew.</summary>
    /// <param name="before">The outcome that was made known; its pool kept the applications.</param>
    /// <param name="corrections">What is set right.</param>
    /// <param name="policy">What may happen to those who were told already.</param>
    /// <param name="decision">Who decided, when and why.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">A correction names a candidate, test or stage that there is not, or readmits somebody who was not lost in the stage; or the corrected rules are those of another procedure, or the policy cannot hold under them.</exception>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    /// <exception cref="InvalidProcedureException">The corrected rules have defects.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Recomputation Of(Outcome before, IEnumerable<Correction> corrections, NotifiedPolicy policy, AppealDecision decision, CancellationToken cancellation = default)
    {
        List<Correction> given = [.. Guard.Against.Null(corrections)];
        var evidence = new CorrectedEvidence(Guard.Against.Null(before), policy, Guard.Against.Null(decision), given.Exists(correction => correction is Correction.OfRules));
        foreach (var correction in given)
        {
            evidence.Apply(correction);
        }

        var after = evidence.Evaluate(cancellation);
        return new Recomputation
        {
            Before = before,
            After = after,
            Policy = policy,
            Decision = decision,
            Effects = [.. evidence.Effects],
            Rulings = [.. evidence.Rulings],
            Kept = [.. evidence.Kept],
        };
    }
}
