using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Fills the columns of a pool, one candidate after the other.</summary>
/// <remarks>Confined to one thread.</remarks>
public sealed class CandidatePoolBuilder
{
    /// <summary>Starts an empty pool of a procedure.</summary>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    public CandidatePoolBuilder(SelectionProcedure procedure) => Procedure = Guard.Against.Null(procedure);

    /// <summary>Gets the procedure.</summary>
    public SelectionProcedure Procedure { get; }

    /// <summary>Gets or sets a value indicating whether the pool keeps the applications, so that admissions can be explained; true unless set otherwise.</summary>
    public bool KeepsApplications { get; set; } = true;

    /// <summary>Gets the number of candidates so far.</summary>
    public int Count => throw new NotSupportedException();

    /// <summary>Adds a candidate and returns the row, counted from 0.</summary>
    /// <exception cref="ArgumentException">The key is in the pool already, or a fact that the procedure asks for is missing or of another type.</exception>
    public int Add(Application application) => throw new NotSupportedException();

    /// <summary>Records the result of a candidate in a test, in place of an earlier one.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test, or the result is not one that the test can give.</exception>
    public void Record(int row, Test test, TestResult result) => throw new NotSupportedException();

    /// <summary>Records points without making a result of them first: for readers of large files.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test, or the points are above its maximum.</exception>
    public void Record(int row, ScoredTest test, Points points) => throw new NotSupportedException();

    /// <summary>Returns the pool. The builder can go on; the pool does not change.</summary>
    public CandidatePool Build() => throw new NotSupportedException();
}
