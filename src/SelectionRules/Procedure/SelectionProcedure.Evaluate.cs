namespace SelectionRules;

/// <content>The evaluation.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Applies the procedure to a pool.</summary>
    /// <exception cref="ArgumentException">The pool is of another procedure.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled; nothing remains of it.</exception>
    public Outcome Evaluate(CandidatePool pool, CancellationToken cancellation = default) => throw new NotSupportedException();
}
