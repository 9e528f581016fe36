namespace SelectionRules;

/// <summary>What a procedure makes of a pool of candidates: immutable, and the same for the same evidence.</summary>
public sealed class Outcome
{
    /// <summary>Gets the procedure.</summary>
    public SelectionProcedure Procedure => throw new NotSupportedException();

    /// <summary>Gets the candidates with what is known of them.</summary>
    public CandidatePool Pool => throw new NotSupportedException();

    /// <summary>Gets the number of lines: one a candidate, or one a candidate and list.</summary>
    public int Count => throw new NotSupportedException();

    /// <summary>Gets a value indicating whether anybody is pending or needs a ruling, so that the outcome can still change.</summary>
    public bool IsProvisional => throw new NotSupportedException();

    /// <summary>Gets what somebody should look at: results for a stage that a candidate has not reached, say.</summary>
    public Sequence<OutcomeWarning> Warnings => throw new NotSupportedException();

    /// <summary>Gets a line, in the order of the applications.</summary>
    public OutcomeRow this[int index] => throw new NotSupportedException();

    /// <summary>Returns what was decided about a candidate; the first of its lines where it is in several lists.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public Decision For(CandidateId candidate) => throw new NotSupportedException();

    /// <summary>Explains everything that was decided about a candidate.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public Explanation Explain(CandidateId candidate) => throw new NotSupportedException();

    /// <summary>Establishes the reserves on a day; empty where the procedure has none.</summary>
    /// <exception cref="InvalidOperationException">The outcome is provisional.</exception>
    public Sequence<RecruitmentReserve> EstablishReserves(NodaTime.LocalDate establishedOn) => throw new NotSupportedException();
}
