namespace SelectionRules;

/// <summary>What is set right after an outcome was made known. Closed: the nested cases are all there are.</summary>
public abstract record Correction
{
    private Correction()
    {
    }

    /// <summary>The result of a candidate in a test is another one.</summary>
    public sealed record OfResult : Correction
    {
        /// <summary>Gets the candidate.</summary>
        public required CandidateId Candidate { get; init; }

        /// <summary>Gets the id of the test.</summary>
        public required string Test { get; init; }

        /// <summary>Gets the result as it should be.</summary>
        public required TestResult Result { get; init; }
    }

    /// <summary>The application of a candidate is another one: evidence was overlooked, and the candidate is admitted after all, say.</summary>
    public sealed record OfApplication : Correction
    {
        /// <summary>Gets the application as it should be; its key names the candidate.</summary>
        public required Application Application { get; init; }
    }

    /// <summary>A candidate is readmitted: the elimination in a stage is set aside, or the cutoff that left the candidate out. The candidate goes on from that stage.</summary>
    public sealed record Readmission : Correction
    {
        /// <summary>Gets the candidate.</summary>
        public required CandidateId Candidate { get; init; }

        /// <summary>Gets the id of the stage where the candidate was lost.</summary>
        public required string Stage { get; init; }
    }

    /// <summary>The rules are others: a question is neutralised and its points are spread over the rest, say.</summary>
    public sealed record OfRules : Correction
    {
        /// <summary>Gets the procedure as it should have been. It has the same tests.</summary>
        public required SelectionProcedure Procedure { get; init; }
    }
}
