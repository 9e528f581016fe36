using Ardalis.GuardClauses;

namespace SelectionRules;

/// <content>The evaluation.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Assesses one application: whether it is admitted, and why not.</summary>
    /// <remarks>Compiles the procedure when it is first used; from then on no pool and next to no memory is needed.</remarks>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    /// <exception cref="ArgumentException">A fact that the procedure asks for is missing or of another type.</exception>
    public Admission Assess(Application application)
    {
        FactCheck.Check(this, Guard.Against.Null(application));
        var pass = CompiledProcedure.Of(this).Admission;
        return pass.Describe(pass.AssessWithRulings(application));
    }

    /// <summary>Applies the procedure to candidates.</summary>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    /// <exception cref="ArgumentException">A key occurs twice, a fact that the procedure asks for is missing, or a result is not one that its test can give.</exception>
    public Outcome Evaluate(IEnumerable<Candidate> candidates) => Evaluate(CandidatePool.Of(this, candidates));

    /// <summary>Applies the procedure to a pool.</summary>
    /// <exception cref="ArgumentException">The pool is of another procedure.</exception>
    public Outcome Evaluate(CandidatePool pool) => Evaluate(pool, null, CancellationToken.None);

    /// <summary>Applies the procedure to a pool.</summary>
    /// <exception cref="ArgumentException">The pool is of another procedure.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled; nothing remains of it.</exception>
    public Outcome Evaluate(CandidatePool pool, CancellationToken cancellation) => Evaluate(pool, null, cancellation);

    /// <summary>Applies the procedure to a pool, and tells how far it is.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="progress">Receives how many stages are decided, on the thread of the caller: those without a cutoff together with the next one that has one, the last together with the ranks.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">The pool is of another procedure.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled; nothing remains of it.</exception>
    public Outcome Evaluate(CandidatePool pool, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (!Guard.Against.Null(pool).Procedure.Equals(this))
        {
            throw new ArgumentException($"The pool is of the procedure '{pool.Procedure.Id}' as it was when the pool was made; evaluate that one, or make a pool of this one.", nameof(pool));
        }

        return new Outcome(pool, EvaluationPass.Run(pool.Book, progress, cancellation));
    }
}
