namespace SelectionRules;

/// <summary>The candidates of a procedure with all that is known of them, as columns.</summary>
public sealed class CandidatePool
{
    /// <summary>Gets the number of candidates.</summary>
    public int Count => throw new NotSupportedException();

    /// <summary>Makes a pool of candidates.</summary>
    public static CandidatePool Of(SelectionProcedure procedure, IEnumerable<Candidate> candidates) => throw new NotSupportedException();
}
