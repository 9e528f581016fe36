namespace SelectionRules.Verification;

/// <summary>A line of an outcome beside what the rules say of its candidate.</summary>
/// <param name="Line">The line.</param>
/// <param name="Reading">What the rules say.</param>
/// <param name="Stage">The position of the stage where the line stopped or waits; -1 for admission, the number of stages for a laureate.</param>
internal sealed record VerifiedLine(OutcomeLine Line, CandidateReading Reading, int Stage)
{
    public CandidateId Candidate => Line.Candidate;

    public string Group => Line.Group;
}
